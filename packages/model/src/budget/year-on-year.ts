import type { Cell } from '../cell.ts';
import { decimal, printDecimal, type Decimal } from '../decimal.ts';
import { fen, type Fen, type MoneyUnit, printFen } from '../fen.ts';
import { percentOf } from './percent-of.ts';

export type ChangeDirection = '增加' | '减少' | '持平';

/** This year against the last. From nothing there is no percentage, and without one of the years no change. */
export type YearOnYear =
  | { readonly kind: 'changed'; readonly delta: Fen; readonly direction: ChangeDirection; readonly percent: Decimal }
  | { readonly kind: 'from-nothing'; readonly delta: Fen; readonly direction: ChangeDirection }
  | { readonly kind: 'unknown'; readonly missing: '本年' | '上年'; readonly why: 'blank' | 'absent' | 'unclear' };

const WORDS: readonly (readonly [RegExp, ChangeDirection])[] = [
  [/持平|无变化|没有变化|无增减|一致|不变/, '持平'], // first: 无增减变化 holds both other words
  [/增|上升|提高|上涨/, '增加'],
  [/减|下降|降低|压缩/, '减少'],
];

/** `percent` is signed and rounded once, to two decimals. */
export function compareYears(thisYear: Cell<Fen>, lastYear: Cell<Fen>): YearOnYear {
  if (thisYear.kind !== 'value') return { kind: 'unknown', missing: '本年', why: thisYear.kind };
  if (lastYear.kind !== 'value') return { kind: 'unknown', missing: '上年', why: lastYear.kind };
  const delta = fen(thisYear.value - lastYear.value);
  const direction = directionOfChange(delta);
  if (lastYear.value === 0) return { kind: 'from-nothing', delta, direction };
  return { kind: 'changed', delta, direction, percent: percentOf(delta, fen(Math.abs(lastYear.value))) };
}

export function directionOfChange(delta: Fen): ChangeDirection {
  return delta > 0 ? '增加' : delta < 0 ? '减少' : '持平';
}

/** Reads 增长, 较上年无变化, 下降 …; `undefined`: no direction, or two of them. */
export function parseChangeDirection(text: string): ChangeDirection | undefined {
  const found = WORDS.filter(([words]) => words.test(text)).map(([, direction]) => direction);
  return found[0] === '持平' || found.length === 1 ? found[0] : undefined;
}

/** `增加 455.64 万元，增长 32.66%` */
export function sayYearOnYear(change: YearOnYear, unit: MoneyUnit): string {
  switch (change.kind) {
    case 'unknown': return `没有${change.missing}数，说不出增减`;
    case 'from-nothing': return change.delta === 0 ? '与上年持平，都是 0' : `${sayDelta(change.delta, unit)}，上年是 0，算不出百分比`;
    case 'changed': return change.delta === 0 ? '与上年持平' : `${sayDelta(change.delta, unit)}，${change.delta > 0 ? '增长' : '下降'} ${printDecimal(size(change.percent))}%`;
  }
}

function sayDelta(delta: Fen, unit: MoneyUnit): string {
  return `${directionOfChange(delta)} ${printFen(fen(Math.abs(delta)), unit)} ${unit}`;
}

function size({ digits, scale }: Decimal): Decimal {
  return decimal(Math.abs(digits), scale);
}
