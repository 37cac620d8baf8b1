import type { PrintedSection } from '@hengji/model';
import type { Fault } from './rule.ts';

const DIGITS = '零一二三四五六七八九';

// Arabic numbers head lists as well as chapters, and of a list only some lines are headings: they are not followed.
const STYLES: readonly (readonly [RegExp, (ordinal: string) => string])[] = [
  [/^第([一二三四五六七八九十]+)部分$/, ordinal => `第${ordinal}部分`],
  [/^([一二三四五六七八九十]+)$/, ordinal => ordinal],
  [/^[（(]([一二三四五六七八九十]+)[）)]$/, ordinal => `（${ordinal}）`],
];

/** Where the numbers of chapters jump, or one stands twice. A deeper level starts anew under each chapter; where it begins is not judged. */
export function* numberingFaults(sections: readonly PrintedSection[]): Iterable<Fault> {
  const last: (number | undefined)[] = [];
  for (const [index, { number, title }] of sections.entries()) {
    const { level, ordinal } = ordinalOf(number);
    if (level === undefined || ordinal === 0) continue;
    const before = last[level];
    if (level > 0) last.length = level; // 第一部分 may stand within a chapter as well as over chapters: it ends none
    last[level] = ordinal;
    if (before === undefined || ordinal === 1 || ordinal === before + 1) continue;
    const print = STYLES[level]?.[1] ?? String;
    const place = { field: `sections.${index}`, quote: title };
    if (ordinal > before + 1) {
      const missing = Array.from({ length: ordinal - before - 1 }, (_, step) => `“${print(printOrdinal(before + 1 + step))}”`).join('、');
      yield { ...place, message: `编号从“${print(printOrdinal(before))}”到“${print(printOrdinal(ordinal))}”，中间缺${missing}。`, remedy: '补上缺的一节；没有缺内容的，把编号改连续。' };
    } else yield { ...place, message: `“${title}”编为“${print(printOrdinal(ordinal))}”，前面已经编到“${print(printOrdinal(before))}”。`, remedy: '按先后顺序重新编号。' };
  }
}

function ordinalOf(number: string): { readonly level: number | undefined; readonly ordinal: number } {
  const plain = number.replace(/\s/g, '');
  for (const [level, [style]] of STYLES.entries()) {
    const digits = style.exec(plain)?.[1];
    if (digits !== undefined) return { level, ordinal: parseOrdinal(digits) };
  }
  return { level: undefined, ordinal: 0 };
}

/** 三 is 3, 十二 is 12, 二十 is 20; chapters do not reach a hundred. */
function parseOrdinal(digits: string): number {
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits];
  return (digits.includes('十') ? 10 * (DIGITS.indexOf(tens || '一')) : 0) + (ones ? DIGITS.indexOf(ones) : 0);
}

function printOrdinal(ordinal: number): string {
  const tens = Math.floor(ordinal / 10);
  const ones = ordinal % 10 === 0 ? '' : DIGITS.charAt(ordinal % 10);
  return tens === 0 ? ones : `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones}`;
}
