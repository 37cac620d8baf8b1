import type { Run } from '@hengji/document';
import { parseDecimal, type EvaluationReportDraft, type Field, type Printed } from '@hengji/model';

type Report = EvaluationReportDraft;
type Side = { readonly total: Printed; readonly change: Printed };

/** 本部门2023年度收入总计…万元，比上年增加…万元；支出总计…。主要原因：…。 Nothing where neither sum is known. */
export function tellMoney({ year, income, expenditure, staff }: Report): readonly Run[] {
  const sides = [tellSide('收入', income, 'income'), tellSide('支出', expenditure, 'expenditure')].filter(runs => runs.length > 0);
  const [first = [], second] = sides;
  if (first.length === 0) return [];
  return [{ text: '本部门' }, ...tellYear(year, '年度'), ...first, ...second ? [{ text: '；' }, ...second] : [], { text: '。' }, ...tellReasons(staff.reasons)];
}

export function tellStaff({ year, staff }: Report): readonly Run[] {
  return staff.total === null ? [] : [...tellYear(year, '年末'), { text: '在职职工' }, { text: staff.total, source: 'staff.total' }, { text: '人。' }];
}

function tellYear(year: number | null, word: string): readonly Run[] {
  return year === null ? [] : [{ text: String(year), source: 'year' }, { text: word }];
}

function tellSide(word: string, { total, change }: Side, field: Field): readonly Run[] {
  if (total === null && change === null) return [];
  const sum = total === null ? [{ text: word }] : [{ text: `${word}总计` }, ...amount(total, `${field}.total`)];
  const mark = total === null ? '' : '，';
  if (change === null) return sum;
  const isNone = isZero(change);
  const words = isNone ? `${mark}与上年持平（增加` : /^\p{Script=Han}/u.test(change) ? `${mark}比上年` : `${mark}比上年增加`; // a fall keeps its own word: 减少300.2
  return [...sum, { text: words }, ...amount(change, `${field}.change`), ...isNone ? [{ text: '）' }] : []];
}

function amount(printed: string, source: Field): readonly Run[] {
  return [{ text: printed, source }, ...(/\d$/.test(printed) ? [{ text: '万元' }] : [])]; // another unit stands with its number
}

function isZero(printed: string): boolean {
  const value = parseDecimal(printed);
  return value !== undefined && value.digits === 0;
}

function tellReasons(reasons: readonly string[]): readonly Run[] {
  if (reasons.length === 0) return [];
  const isOne = reasons.length === 1;
  const told = reasons.flatMap((reason, index): Run[] => [{ text: isOne ? '' : `${index === 0 ? '' : '；'}${ORDER[index] ?? ''}是` }, { text: reason, source: `staff.reasons.${index}` }]);
  return [{ text: isOne ? '主要原因是' : '主要原因：' }, ...told, ...(/[。！？]$/.test(reasons.at(-1) ?? '') ? [] : [{ text: '。' }])];
}

const ORDER = '一二三四五六七八九';
