import { decimal, printDecimal } from '../decimal.ts';
import { sayRate } from '../evaluation/whole-department/compute-rate.ts';
import type { RateMeasure } from '../evaluation/whole-department/rate-formulas.ts';
import { printFen } from '../fen.ts';
import { sayArticle } from '../law/documents.ts';
import { printShare } from '../law/share.ts';
import { printPoints } from '../points.ts';
import { type Aligned, printQuantity } from '../quantities/quantity.ts';
import type { PrintedDate } from '../targets/target.ts';
import { earn, isWhole } from './earn.ts';
import { times } from './long-decimals.ts';
import type { ExecutionInputs, Note, Trace } from './trace.ts';

const NOTES: Readonly<Record<Note, string>> = {
  'over-achieved': '远超指标值，请说明原因：指标值是否定低了',
  'over-achievement-cut': '按口径减分',
};

const ROUNDINGS = ['四舍五入到整数', '保留一位小数，四舍五入', '保留两位小数，四舍五入'] as const;
const PARTS = { early: '初', middle: '中旬', end: '底' } as const;

/** The whole way of a score in words and numbers: the formula, then what it stands on. */
export function sayTrace(trace: Trace): string {
  return `${sayFormula(trace)}；${sayGrounds(trace)}`;
}

/** What was assumed, what to explain, the rounding, and the basis. */
export function sayGrounds(trace: Trace): string {
  const assumed = 'assumed' in trace.inputs && trace.inputs.assumed !== null ? [trace.inputs.assumed] : [];
  const rounding = trace.formula === 'judged' || isFull(trace) ? [] : [ROUNDINGS[trace.rounding.decimals]]; // what is full or judged was not divided
  return [...assumed, ...trace.notes.map(note => NOTES[note]), ...rounding, `依据：${sayArticle(trace.basis)}`].join('；');
}

/** `150 ÷ 300 × 20 = 10.00` */
export function sayFormula(trace: Trace): string {
  const earned = (earn(trace.worth, trace.part, trace.of, trace.rounding) / 100).toFixed(2);
  const full = `得满分 ${earned}`;
  const division = `${sayFraction(trace)} × ${printPoints(trace.worth)} = ${earned}`;
  switch (trace.formula) {
    case 'more': return isFull(trace) ? `${sayComparison(trace.inputs, '不少于')}，${full}` : trace.of.digits === 0 ? `${printDecimal(trace.part)} 没有达到 0，得 ${earned}` : division;
    case 'less': return isFull(trace) ? `${sayComparison(trace.inputs, '不多于')}，${full}` : division;
    case 'cut': return `超过指标值的部分按口径扣减：${division}`;
    case 'pass-line': return `扣除及格线后：${division}`;
    case 'distance': return isFull(trace) ? `${sayComparison(trace.inputs, '等于')}，${full}` : `减去与指标值的距离：${division}`;
    case 'all-or-nothing': return isFull(trace) ? `${sayComparison(trace.inputs, '等于')}，${full}` : `${sayComparison(trace.inputs, '不等于')}，得 ${earned}`;
    case 'steps': return `${printDecimal(trace.inputs.actual)}% 所在的一档得分值的 ${printDecimal(trace.part)}：${printDecimal(trace.part)} × ${printPoints(trace.worth)} = ${earned}`;
    case 'range': return `${printQuantity(trace.inputs.actual)} 在 ${printQuantity(trace.inputs.from)} 到 ${printQuantity(trace.inputs.to)} 之间，${full}`;
    case 'date': return `${sayDate(trace.inputs.actual)}完成，不晚于${sayDate(trace.inputs.target)}，${full}`;
    case 'thresholds': return `${trace.inputs.length} 段中 ${trace.inputs.filter(({ reached }) => reached).length} 段达到：${division}`;
    case 'yes-no': return `指标值“${trace.inputs.expected}”，实际“${trace.inputs.found}”，得 ${earned}`;
    case 'judged': return `${trace.inputs.question}；评定 ${earned} 分，理由：${trace.inputs.judgement.reason}`;
    case 'execution': return isFull(trace) ? `${sayExecution(trace.inputs)}，${full}` : trace.inputs.rule === 'banded' ? `执行率按分档：${division}` : division;
    case 'rate': return `${sayRate(trace.inputs.rate)}，${sayAim(trace.inputs.measure)}：${isFull(trace) ? full : division}`;
  }
}

function sayComparison({ target, actual }: Aligned, is: string): string {
  return `${printDecimal(actual)} ${is}指标值 ${printDecimal(target)}`;
}

function sayExecution({ rule, budget, executed, target }: ExecutionInputs): string {
  const promised = target !== null && (rule === 'targeted' || rule === 'full-at-target') ? `预期的 ${printDecimal(times(target, decimal(100)))}%` : '全部预算';
  return `${printFen(executed, '万元')} ÷ ${printFen(budget, '万元')} 达到${promised}`;
}

function sayAim({ aim, line }: RateMeasure): string {
  return `要求${aim === 'at-most' ? '不高于' : '不低于'} ${printShare(line)}`;
}

function sayFraction({ part, of }: Trace): string {
  const above = part.digits < 0 ? `（${printDecimal(part)}，按 0 计）` : printDecimal(part);
  return `${above} ÷ ${printDecimal(of)}`;
}

function sayDate({ year, month, day, part }: PrintedDate): string {
  return `${year === null ? '' : `${year}年`}${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}${part === null ? '' : PARTS[part]}`;
}

function isFull({ part, of }: Trace): boolean {
  return isWhole(part, of);
}
