import { compareDecimals, type Decimal, decimal } from '../decimal.ts';
import { type Fen, fenOf, type MoneyUnit } from '../fen.ts';
import { alignQuantities } from '../quantities/quantity.ts';
import type { Actual } from '../targets/actual.ts';
import type { Target } from '../targets/target.ts';
import { times } from './long-decimals.ts';

/** The execution rate a form promises in its own row: 0.95 for ≥95%; `null`: it promises none. `doubt`: it prints one that cannot be told. */
export type PromisedRate = { readonly rate: Decimal | null; readonly doubt: string | null };

/**
 * Forms print ≥95%, a bare 95 beside 98%, or the budget itself, which promises to spend it all. Any other bare number may be a rate or an
 * amount, and an amount other than the budget is no rate we could hold the money against.
 */
export function promisedRate(row: { readonly target: Target; readonly actual: Actual }, budget: Fen, unit: MoneyUnit): PromisedRate {
  const { target, actual } = row;
  if (target.kind === 'unfilled') return { rate: null, doubt: null };
  if (target.kind !== 'quantity') return { rate: null, doubt: `本行预期指标值“${target.printed}”读不出执行率` };
  const { quantity } = target;
  if (quantity.unit.kind === 'share') return { rate: rateOf(quantity.amount, quantity.unit.factor), doubt: null };
  const amount = quantity.unit.kind === 'money' ? decimal(quantity.unit.factor) : quantity.unit.kind === 'bare' ? decimal(fenOf(decimal(1), unit) ?? 0) : undefined;
  if (amount !== undefined && compareDecimals(times(quantity.amount, amount), decimal(budget)) === 0) return { rate: decimal(1), doubt: null };
  const beside = actual.kind === 'quantity' && quantity.unit.kind === 'bare' ? alignQuantities(quantity, actual.quantity) : undefined;
  if (beside?.unit.kind === 'share') return { rate: rateOf(beside.target, beside.unit.factor), doubt: null };
  return { rate: null, doubt: `本行预期指标值“${target.printed}”没有写成百分比，也不是预算数` };
}

/** A unit's factor counts ten-thousandths: 95 % is 0.95. */
function rateOf(amount: Decimal, factor: number): Decimal {
  return times(amount, decimal(factor, 4));
}
