import { type Adjustment, budgetIn } from '../budget/budget-version.ts';
import { percentOf } from '../budget/percent-of.ts';
import type { Cell } from '../cell.ts';
import { decimal, type Decimal } from '../decimal.ts';
import { fen, type Fen } from '../fen.ts';
import type { Figures } from '../law/figures.ts';
import type { Policy } from '../law/policy.ts';

/** The money of a project in a year: 年初预算, its adjustments, 上年结转, 到位, 执行. */
export type ProjectMoney = {
  readonly original: Cell<Fen>;
  readonly adjustments: readonly Adjustment[];
  readonly carriedIn: Cell<Fen>;
  readonly arrived: Cell<Fen>;
  readonly executed: Cell<Fen>;
};

export type ExecutionBase = Figures['executionBase'];

/** 预算执行率 by the policy's base. What it cannot be made of is said; it is never made up. */
export type ExecutionRate =
  | { readonly kind: 'rate'; readonly base: ExecutionBase; readonly executed: Fen; readonly of: Fen; readonly percent: Decimal }
  | { readonly kind: 'no-rate'; readonly base: ExecutionBase; readonly which: 'base' | 'executed'; readonly why: 'blank' | 'absent' | 'unclear' | 'zero' | 'negative' };

export function executionRate(money: ProjectMoney, { figures }: Pick<Policy, 'figures'>): ExecutionRate {
  const base = figures.executionBase.value;
  const [of, { executed }] = [budgetToExecute(money, base), money];
  const no = (which: 'base' | 'executed', why: Extract<ExecutionRate, { kind: 'no-rate' }>['why']) => ({ kind: 'no-rate', base, which, why }) as const;
  if (of.kind !== 'value') return no('base', of.kind);
  if (of.value < 0) return no('base', 'negative');
  if (executed.kind !== 'value') return no('executed', executed.kind);
  if (of.value > 0) return { kind: 'rate', base, executed: executed.value, of: of.value, percent: percentOf(executed.value, of.value) };
  if (figures.executionOfNothing.value === 'unknown') return no('base', 'zero');
  return { kind: 'rate', base, executed: executed.value, of: of.value, percent: decimal(0) };
}

/** What execution is measured against. A carry-over that the form does not have adds nothing; one left blank may be anything. */
export function budgetToExecute(money: ProjectMoney, base: ExecutionBase): Cell<Fen> {
  const adjusted = budgetIn('adjusted', { ...money, final: { kind: 'absent' } });
  switch (base) {
    case 'original': return money.original;
    case 'arrived': return money.arrived;
    case 'adjusted': return adjusted;
    case 'adjusted-with-carry-over': return withCarryOver(adjusted, money.carriedIn);
  }
}

/** 结转结余: what is left of all the money of the year. Negative: more was spent than there was. */
export function carryOverOf(money: ProjectMoney): Cell<Fen> {
  const all = budgetToExecute(money, 'adjusted-with-carry-over');
  if (all.kind !== 'value') return all;
  if (money.executed.kind !== 'value') return money.executed;
  return { ...all, value: fen(all.value - money.executed.value) };
}

function withCarryOver(adjusted: Cell<Fen>, carriedIn: Cell<Fen>): Cell<Fen> {
  if (adjusted.kind !== 'value' || carriedIn.kind === 'absent') return adjusted;
  return carriedIn.kind === 'value' ? { ...adjusted, value: fen(adjusted.value + carriedIn.value) } : carriedIn;
}
