import { printDecimal } from '../decimal.ts';
import { printQuantity } from '../quantities/quantity.ts';
import { printOperator } from './operators.ts';
import { scaleOf } from './parse-graded.ts';
import type { PrintedDate, Target, Threshold } from './target.ts';

const CHANGES = { more: '增长', less: '下降', same: '持平' } as const;
const PARTS = { early: '初', middle: '中旬', end: '底' } as const;
const DATE_OPERATORS = { before: '早于', by: '截至', at: '' } as const;

/** One way to print each meaning; parsed again it says the same. What was only words or unclear is printed as it stood. */
export function printTarget(target: Target): string {
  switch (target.kind) {
    case 'quantity':   return printOperator(target.operator) + printQuantity(target.quantity) + (target.approximate ? '左右' : '') + remark(target.note);
    case 'range':      return `${printQuantity(target.from)}至${printQuantity(target.to)}${remark(target.note)}`;
    case 'date':       return DATE_OPERATORS[target.operator] + printDate(target.date) + remark(target.note);
    case 'thresholds': return [...target.thresholds.map(printThreshold), ...(target.note === null ? [] : [target.note])].join('，');
    case 'graded':     return printGraded(target);
    case 'relative':   return printRelative(target);
    case 'several':    return target.parts.map(printTarget).join('；');
    case 'words':      return target.text;
    case 'unfilled':
    case 'unclear':    return target.printed;
  }
}

function printDate({ year, month, day, part }: PrintedDate): string {
  return [year === null ? '' : `${year}年`, month === null ? '' : `${month}月`, day === null ? '' : `${day}日`, part === null ? '' : PARTS[part]].join('');
}

function printThreshold({ year, from, to, operator, quantity, note, earns }: Threshold): string {
  return `${year === null ? '' : `${year}年`}${printMonths(from, to)}${printOperator(operator)}${printQuantity(quantity)}${remark(note)}${earns === null ? '' : `为${earns}`}`;
}

function printMonths(from: number, to: number): string {
  if (from === 1 && to === 6) return '上半年';
  if (from === 7 && to === 12) return '下半年';
  if (from === 1 && to === 12) return '全年';
  return from === to ? `${to}月` : `${from}-${to}月`;
}

/** The scale is printed with the word unless the word alone tells it. */
function printGraded({ scale, expected, orBetter, number }: Extract<Target, { readonly kind: 'graded' }>): string {
  const words = scale.join('/');
  if (expected === null) return number === null ? words : `${printDecimal(number)} ${words}`;
  return `${expected}${orBetter ? '以上' : ''}${scaleOf(expected)?.join('/') === words ? '' : `（${words}）`}`;
}

function printRelative({ change, than, operator, by, approximate, note }: Extract<Target, { readonly kind: 'relative' }>): string {
  if (change === 'not-less') return `不低于${than.name}`;
  if (change === 'not-more') return `不高于${than.name}`;
  const amount = by === null ? '' : printOperator(operator) + printQuantity(by) + (approximate ? '左右' : '') + remark(note);
  return `${than.name === '' ? '' : `较${than.name}`}${CHANGES[change]}${amount}`;
}

function remark(note: string | null): string {
  return note === null ? '' : `（${note}）`;
}
