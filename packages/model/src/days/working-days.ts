import { addCalendarDays, type CalendarDate, calendarDaysBetween, weekdayOf } from './calendar-date.ts';
import { type DayOfYear, HOLIDAYS, type HolidayYear } from './holidays.ts';

/** A year whose holidays nobody has told us: no working day of it can be counted, and none is guessed. */
export type UnknownYear = { readonly kind: 'unknown-year'; readonly year: number };

/** The last of `count` working days after `date`; 0 is the day itself, whatever day it is. */
export function addWorkingDays(date: CalendarDate, count: number, holidays: readonly HolidayYear[] = HOLIDAYS): { readonly kind: 'date'; readonly date: CalendarDate } | UnknownYear {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
  let reached = date;
  for (let left = count; left > 0;) {
    reached = addCalendarDays(reached, 1);
    const kind = dayKind(reached, holidays);
    if (kind === undefined) return { kind: 'unknown-year', year: reached.year };
    if (kind === 'working') left -= 1;
  }
  return { kind: 'date', date: reached };
}

/** How many working days after `from` it takes to reach `to`, which counts itself; negative when `to` comes first. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, holidays: readonly HolidayYear[] = HOLIDAYS): { readonly kind: 'days'; readonly days: number } | UnknownYear {
  const distance = calendarDaysBetween(from, to);
  if (distance < 0) {
    const back = workingDaysBetween(to, from, holidays);
    return back.kind === 'days' ? { kind: 'days', days: 0 - back.days } : back; // 0 −, so that none is 0 and not −0
  }
  let days = 0;
  for (let step = 1; step <= distance; step += 1) {
    const day = addCalendarDays(from, step);
    const kind = dayKind(day, holidays);
    if (kind === undefined) return { kind: 'unknown-year', year: day.year };
    if (kind === 'working') days += 1;
  }
  return { kind: 'days', days };
}

/** `undefined`: the holidays of that year are not known. */
export function dayKind(date: CalendarDate, holidays: readonly HolidayYear[] = HOLIDAYS): 'working' | 'rest' | undefined {
  const year = holidays.find(each => each.year === date.year);
  if (!year) return undefined;
  const day: DayOfYear = date.month * 100 + date.day;
  if (year.holidays.includes(day)) return 'rest';
  return weekdayOf(date) <= 5 || year.workdays.includes(day) ? 'working' : 'rest';
}
