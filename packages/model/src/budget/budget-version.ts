import type { Cell } from '../cell.ts';
import { type CalendarDate, calendarDaysBetween } from '../days/calendar-date.ts';
import { fen, type Fen } from '../fen.ts';

/** 年初预算, 调整后预算, 决算. */
export type BudgetVersion = 'original' | 'adjusted' | 'final';

/** 预算调整: a dated change with its reason; cuts are negative. */
export type Adjustment = { readonly date: CalendarDate; readonly amount: Fen; readonly reason: string };

export type VersionedBudget = { readonly original: Cell<Fen>; readonly adjustments: readonly Adjustment[]; readonly final: Cell<Fen> };

/** The budget in one of its versions. Adjustments of a budget nobody stated make no budget. */
export function budgetIn(version: BudgetVersion, budget: VersionedBudget): Cell<Fen> {
  switch (version) {
    case 'original': return budget.original;
    case 'adjusted': return adjusted(budget.original, budget.adjustments);
    case 'final': return budget.final;
  }
}

/** As it stood at the end of a day: only what was adjusted by then. */
export function budgetAt(day: CalendarDate, { original, adjustments }: VersionedBudget): Cell<Fen> {
  return adjusted(original, adjustments.filter(({ date }) => calendarDaysBetween(date, day) >= 0));
}

function adjusted(original: Cell<Fen>, adjustments: readonly Adjustment[]): Cell<Fen> {
  if (original.kind !== 'value') return original;
  const value = adjustments.reduce((sum, { amount }) => fen(sum + amount), original.value);
  return { ...original, value }; // `printed` stays what the document prints: the original
}
