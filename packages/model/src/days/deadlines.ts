import type { Article } from '../law/documents.ts';
import type { Policy } from '../law/policy.ts';
import { addCalendarDays, type CalendarDate } from './calendar-date.ts';
import { HOLIDAYS, type HolidayYear } from './holidays.ts';
import { addWorkingDays, type UnknownYear } from './working-days.ts';

/** A day by which something must be done, and by what rule. A last day that is a holiday stays the last day: no rule we know moves it. */
export type Deadline = { readonly kind: 'due'; readonly on: CalendarDate; readonly basis: Article };

/** 批复后公开 */
export function disclosureDue(approved: CalendarDate, { figures }: Policy): Deadline {
  return { kind: 'due', on: addCalendarDays(approved, figures.disclosureDays.value), basis: figures.disclosureDays.source };
}

/** 批复到所属单位 */
export function passOnDue(approved: CalendarDate, { figures }: Policy): Deadline {
  return { kind: 'due', on: addCalendarDays(approved, figures.passOnDays.value), basis: figures.passOnDays.source };
}

/** 预警后的决定. `no-deadline`: the policy sets none. */
export function decisionDue(warned: CalendarDate, { figures }: Policy, holidays: readonly HolidayYear[] = HOLIDAYS): Deadline | UnknownYear | { readonly kind: 'no-deadline' } {
  const { value, source } = figures.warningDecision;
  if (value === null) return { kind: 'no-deadline' };
  const reached = addWorkingDays(warned, value.workingDays, holidays);
  return reached.kind === 'date' ? { kind: 'due', on: reached.date, basis: source } : reached;
}
