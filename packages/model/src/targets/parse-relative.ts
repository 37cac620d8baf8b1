import { splitMeasure } from './measure.ts';
import { WORDS_BEFORE } from './operators.ts';
import type { Reference, Target } from './target.ts';

type Relative = Omit<Extract<Target, { readonly kind: 'relative' }>, 'kind' | 'printed'>;
type Change = Relative['change'];

const CHANGES: Readonly<Record<string, Change>> = {
  增加: 'more', 增长: 'more', 提高: 'more', 提升: 'more', 上升: 'more', 扩大: 'more', 增幅: 'more', 下降: 'less', 减少: 'less', 降低: 'less', 缩减: 'less', 降幅: 'less',
  持平: 'same', 相当: 'same', 一致: 'same',
};
const COMPARISONS: Readonly<Record<string, Change>> = {
  高于: 'more', 优于: 'more', 超过: 'more', 大于: 'more', 多于: 'more', 低于: 'less', 少于: 'less', 小于: 'less',
  不低于: 'not-less', 不少于: 'not-less', 不小于: 'not-less', 不高于: 'not-more', 不超过: 'not-more', 不多于: 'not-more', 不大于: 'not-more',
  '≥': 'not-less', '>=': 'not-less', '≤': 'not-more', '<=': 'not-more', '>': 'more', '<': 'less',
};

const CHANGE = Object.keys(CHANGES).join('|');
const HAS_CHANGE = new RegExp(CHANGE);
const RATE = '(?:率|幅度)?';
const TO_LAST = new RegExp(`^(同比|环比)(?:有所)?(${CHANGE})${RATE}(.*)$`);
const TO_REFERENCE = new RegExp(`^(?:较|比|与|同|相比)(.{1,16}?)(?:相比)?(?:有所)?(${CHANGE})${RATE}(.*)$`);
const BY_ITSELF = new RegExp(`^()(${CHANGE})${RATE}((?:${WORDS_BEFORE}|约|达到|为)?\\d.*)$`); // 增长5% grows; 提升环境3处 counts places
const COMPARED = new RegExp(`^(${Object.keys(COMPARISONS).join('|')})([^\\d<>≥≤=,;、。]{2,16})$`);
const LAST_YEAR = /^(?:同比|上年|上一?年度|去年|前一年|上年同期|去年同期|同期)$/;
const LAST_PERIOD = /^(?:环比|上月|上期|上季度|上个月)$/;
const AVERAGE = /平均(?:水平|值|数)?$|均值$/;
const OTHER = /(?:年|年度|同期|水平|标准|值|基数|预算数?|决算数?|要求|目标|计划|规定)$/;

/** Reads 同比增加, 较上年增长5%, 高于全市平均水平, 与上年持平; takes plain text. `undefined`: compares with nothing we can name. */
export function parseRelative(text: string): Relative | undefined {
  const compared = COMPARED.exec(text);
  if (compared) return relative(COMPARISONS[compared[1] ?? ''], compared[2] ?? '', '');
  const match = TO_LAST.exec(text) ?? TO_REFERENCE.exec(text);
  if (match) return relative(CHANGES[match[2] ?? ''], match[1] ?? '', match[3] ?? '');
  const [, , change = '', by = ''] = BY_ITSELF.exec(text) ?? [];
  return by === '' ? undefined : relative(CHANGES[change], '', by); // 增长5%: than what is not said
}

function relative(change: Change | undefined, name: string, by: string): Relative | undefined {
  const than = referenceOf(name);
  if (change === undefined || than === undefined) return undefined;
  if (by === '') return { change, than, operator: 'none', by: null, approximate: false, note: null };
  const measure = splitMeasure(by);
  if (measure === undefined || 'unreadable' in measure || change === 'same') return undefined;
  const { operator, amount, unit, approximate, note } = measure;
  return { change, than, operator, by: { amount, unit }, approximate, note };
}

function referenceOf(name: string): Reference | undefined {
  if (name === '') return { kind: 'other', name };
  if (HAS_CHANGE.test(name)) return undefined;
  if (LAST_YEAR.test(name)) return { kind: 'last-year', name: '上年' };
  if (LAST_PERIOD.test(name)) return { kind: 'previous-period', name: '上期' };
  if (AVERAGE.test(name)) return { kind: 'average', name };
  return OTHER.test(name) ? { kind: 'other', name } : undefined; // 比较满意 compares with nothing
}
