import { decimal, parseDecimal } from '../decimal.ts';
import type { Aligned } from '../quantities/quantity.ts';
import { BARE, PERCENT } from '../quantities/units.ts';

/** Target and actual from print: `aligned('300', '150')`; with `%` both are shares. */
export function aligned(target: string, actual: string): Aligned {
  const number = (text: string) => parseDecimal(text.replace('%', '')) ?? decimal(NaN);
  return { target: number(target), actual: number(actual), unit: target.endsWith('%') ? PERCENT : BARE, assumed: null };
}
