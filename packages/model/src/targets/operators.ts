import type { Operator } from './target.ts';

/** Words and signs before a value. 以上、以下、以内 take the figure itself in, 超过、不满 leave it out (民法典第一千二百五十九条). */
const BEFORE = {
  '>=': ['>=', '=>', '≥=', '≥', '不少于', '不低于', '不小于', '不短于', '不得少于', '不得低于', '不得小于', '至少', '最少', '最低', '大于等于', '大于或等于', '高于等于', '高于或等于', '多于或等于'],
  '<=': ['<=', '=<', '≤=', '≤', '不超过', '不高于', '不大于', '不多于', '不得超过', '不得高于', '不得大于', '不得多于', '至多', '最多', '最高', '小于等于', '小于或等于', '低于等于', '低于或等于', '少于或等于'],
  '=': ['==', '=', '等于'],
  '>': ['>', '超过', '高于', '大于', '多于'],
  '<': ['<', '不足', '不到', '不满', '低于', '小于', '少于'],
} as const satisfies Record<Operator, readonly string[]>;

const AFTER = {
  '>=': ['以上', '及以上', '或以上', '之上'],
  '<=': ['以内', '之内', '内', '以下', '及以下', '或以下', '之下'],
} as const;

const BY_WORD: ReadonlyMap<string, Operator> = new Map(
  [...entries(BEFORE), ...entries(AFTER)].flatMap(([operator, words]) => words.map(word => [word, operator] as const)),
);

/** Alternatives for a regular expression. */
export const WORDS_BEFORE = Object.values(BEFORE).flat().join('|');
export const WORDS_AFTER = Object.values(AFTER).flat().join('|');

export function operatorOf(word: string | undefined): Operator | undefined {
  return word === undefined ? undefined : BY_WORD.get(word);
}

const SIGNS = { '>=': '≥', '<=': '≤', '=': '=', '>': '>', '<': '<', none: '' } as const;

export function printOperator(operator: Operator | 'none'): string {
  return SIGNS[operator];
}

function entries<K extends string, V>(table: Readonly<Record<K, V>>): readonly [K, V][] {
  return Object.entries(table) as [K, V][]; // a literal table has no other keys
}
