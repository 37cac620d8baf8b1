import { decimal, printDecimal } from '../decimal.ts';
import { sayRate } from '../evaluation/whole-department/compute-rate.ts';
import { printFen } from '../fen.ts';
import { sayArticle } from '../law/documents.ts';
import { printShare } from '../law/share.ts';
import { printPoints, type Points } from '../points.ts';
import { type Aligned, printQuantity } from '../quantities/quantity.ts';
import type { PrintedDate } from '../targets/target.ts';
import { earn, isWhole } from './earn.ts';
import { times } from './long-decimals.ts';
import type { Note, Trace } from './trace.ts';

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
  const earned = earn(trace.worth, trace.part, trace.of, trace.rounding);
  const result = sayEarned(earned);
  switch (trace.formula) {
    case 'more': case 'less': return sayRatio(trace, earned);
    case 'cut': return `超过指标值的部分按口径扣减：${sayFraction(trace)} × ${printPoints(trace.worth)} = ${result}`;
    case 'pass-line': return `扣除及格线后：${sayFraction(trace)} × ${printPoints(trace.worth)} = ${result}`;
    case 'distance': return isFull(trace) ? `${sayActual(trace.inputs)} 等于指标值，得满分 ${result}` : `减去与指标值的距离：${sayFraction(trace)} × ${printPoints(trace.worth)} = ${result}`;
    case 'all-or-nothing': return isFull(trace) ? `${sayActual(trace.inputs)} 等于指标值，得满分 ${result}` : `${sayActual(trace.inputs)} 不等于指标值 ${printDecimal(trace.inputs.target)}，得 ${result}`;
    case 'steps': return `${sayActual(trace.inputs)} 所在的一档得分值的 ${printDecimal(trace.part)}：${printDecimal(trace.part)} × ${printPoints(trace.worth)} = ${result}`;
    case 'range': return `${printQuantity(trace.inputs.actual)} 在 ${printQuantity(trace.inputs.from)} 到 ${printQuantity(trace.inputs.to)} 之间，得满分 ${result}`;
    case 'date': return `${sayDate(trace.inputs.actual)}完成，不晚于${sayDate(trace.inputs.target)}，得满分 ${result}`;
    case 'thresholds': return `${trace.inputs.length} 段中 ${trace.inputs.filter(({ reached }) => reached).length} 段达到：${sayFraction(trace)} × ${printPoints(trace.worth)} = ${result}`;
    case 'yes-no': return `指标值“${trace.inputs.expected}”，实际“${trace.inputs.found}”，得 ${result}`;
    case 'judged': return `${trace.inputs.question}；评定 ${result} 分，理由：${trace.inputs.judgement.reason}`;
    case 'execution': return sayExecution(trace, earned);
    case 'rate': return `${sayRate(trace.inputs.rate)}，要求${trace.inputs.measure.aim === 'at-most' ? '不高于' : '不低于'} ${printShare(trace.inputs.measure.line)}：${isFull(trace) ? `得满分 ${result}` : `${sayFraction(trace)} × ${printPoints(trace.worth)} = ${result}`}`;
  }
}

function sayRatio({ formula, worth, part, of }: Trace, earned: Points): string {
  const [above, below] = [printDecimal(part), printDecimal(of)];
  if (!isWhole(part, of)) return of.digits === 0 ? `${above} 没有达到 0，得 ${sayEarned(earned)}` : `${above} ÷ ${below} × ${printPoints(worth)} = ${sayEarned(earned)}`;
  return formula === 'less' ? `${below} 不多于指标值 ${above}，得满分 ${sayEarned(earned)}` : `${above} 不少于指标值 ${below}，得满分 ${sayEarned(earned)}`;
}

function sayExecution(trace: Extract<Trace, { readonly formula: 'execution' }>, earned: Points): string {
  const { rule, budget, executed, target } = trace.inputs;
  const rate = `${printFen(executed, '万元')} ÷ ${printFen(budget, '万元')}`;
  if (budget === 0) return `预算数是 0，执行率按 0 计，得 ${sayEarned(earned)}`;
  if (isFull(trace)) return `${rate} 达到${target === null || rule === 'linear' || rule === 'banded' ? '全部预算' : `预期的 ${printDecimal(times(target, decimal(100)))}%`}，得满分 ${sayEarned(earned)}`;
  return rule === 'banded' ? `执行率 ${rate} 按分档：${sayFraction(trace)} × ${printPoints(trace.worth)} = ${sayEarned(earned)}` : `${sayFraction(trace)} × ${printPoints(trace.worth)} = ${sayEarned(earned)}`;
}

function sayFraction({ part, of }: Trace): string {
  const above = part.digits < 0 ? `（${printDecimal(part)}，按 0 计）` : printDecimal(part);
  return `${above} ÷ ${printDecimal(of)}`;
}

function sayActual({ actual, unit }: Aligned): string {
  return `实际完成值 ${printDecimal(actual)}${unit.name}`;
}

function sayDate({ year, month, day, part }: PrintedDate): string {
  return `${year === null ? '' : `${year}年`}${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}${part === null ? '' : PARTS[part]}`;
}

function isFull({ part, of }: Trace): boolean {
  return isWhole(part, of);
}

function sayEarned(earned: Points): string {
  return (earned / 100).toFixed(2);
}
