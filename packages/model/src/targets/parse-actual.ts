import { BARE } from '../quantities/units.ts';
import { mayBeFraction } from '../quantities/quantity.ts';
import type { Actual } from './actual.ts';
import { parseTarget } from './parse-target.ts';
import type { Target } from './target.ts';

/**
 * Reads an actual. Beside its target a bare number takes the target's unit, and says so, and graded words are read on the target's scale.
 * `0.95` beside `90%` is left unclear: it may be 0.95 % or 95 %.
 */
export function parseActual(printed: string, target?: Target): Actual {
  const read = parseTarget(printed);
  if (read.kind === 'quantity') return withUnit(read, target);
  if (target?.kind === 'graded' && (read.kind === 'graded' || read.kind === 'words' || read.kind === 'unfilled')) return onScale(read, target.scale);
  return read;
}

function withUnit(read: Extract<Target, { readonly kind: 'quantity' }>, target: Target | undefined): Actual {
  if (read.quantity.unit !== BARE) return { ...read, unitFrom: 'print' };
  const unit = target?.kind === 'quantity' ? target.quantity.unit : BARE;
  if (target?.kind !== 'quantity' || unit === BARE) return { ...read, unitFrom: 'nowhere' };
  if (mayBeFraction(read.quantity, target.quantity)) return { kind: 'unclear', reason: `“${read.printed}”没有单位：是百分之几还是小数，说不准`, printed: read.printed };
  return { ...read, quantity: { amount: read.quantity.amount, unit }, unitFrom: 'target' };
}

function onScale(read: Extract<Actual, { readonly kind: 'graded' | 'words' | 'unfilled' }>, scale: readonly string[]): Actual {
  const word = read.kind === 'graded' ? read.expected : read.printed.trim();
  return word !== null && scale.includes(word) ? { kind: 'graded', scale, expected: word, orBetter: false, number: null, printed: read.printed } : read;
}
