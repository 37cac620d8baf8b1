import { compareDecimals, type Decimal, decimal } from '../decimal.ts';
import { type Fen, fenOf, type MoneyUnit } from '../fen.ts';
import { alignQuantities } from '../quantities/quantity.ts';
import type { Actual } from '../targets/actual.ts';
import type { Target } from '../targets/target.ts';
import { times } from './long-decimals.ts';

const ALL = decimal(1);
const MOST = decimal(10); // ten times the budget: what is more was never meant as a rate

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
  const { amount, unit: { kind, factor } } = quantity;
  if (kind === 'share') return rateOf(target.printed, amount, factor);
  const fenPerUnit = kind === 'money' ? factor : kind === 'bare' ? fenOf(decimal(1), unit) : undefined;
  if (fenPerUnit !== undefined && compareDecimals(amount, decimal(budget, String(fenPerUnit).length - 1)) === 0) return { rate: ALL, doubt: null }; // units of money are powers of ten
  const beside = actual.kind === 'quantity' && kind === 'bare' ? alignQuantities(quantity, actual.quantity) : undefined;
  if (beside?.unit.kind === 'share') return rateOf(target.printed, beside.target, beside.unit.factor);
  return { rate: null, doubt: `本行预期指标值“${target.printed}”没有写成百分比，也不是预算数` };
}

/** A unit's factor counts ten-thousandths: 95 % is 0.95. */
function rateOf(printed: string, amount: Decimal, factor: number): PromisedRate {
  const rate = times(amount, decimal(factor, 4));
  const isRate = rate.digits >= 0 && compareDecimals(rate, MOST) <= 0;
  return isRate ? { rate, doubt: null } : { rate: null, doubt: `本行预期指标值“${printed}”不像执行率` };
}
