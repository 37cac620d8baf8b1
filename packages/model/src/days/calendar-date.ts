/** A day of the calendar: no hour, no time zone, no clock. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** A day that the calendar has; 30 February is a mistake of ours. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const date = { year, month, day };
  if (!isCalendarDate(date)) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return date;
}

export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return isWhole && year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function addCalendarDays(date: CalendarDate, days: number): CalendarDate {
  return fromOrdinal(ordinal(date) + days);
}

/** Days from one to the other; negative when `to` comes first. */
export function calendarDaysBetween(from: CalendarDate, to: CalendarDate): number {
  return ordinal(to) - ordinal(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return ((ordinal(date) - 1) % 7) + 1; // 1 January of the year 1 was a Monday
}

/** 2026年3月1日 */
export function printDate({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`;
}

/** The number of the day, 1 January of the year 1 being 1. */
function ordinal({ year, month, day }: CalendarDate): number {
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day;
}

function fromOrdinal(wanted: number): CalendarDate {
  let year = Math.max(1, Math.floor(wanted / 365.2425)); // at most a year too early or too late
  while (daysBeforeYear(year) >= wanted) year -= 1;
  while (daysBeforeYear(year + 1) < wanted) year += 1;
  const dayOfYear = wanted - daysBeforeYear(year);
  let month = 12;
  while (daysBeforeMonth(year, month) >= dayOfYear) month -= 1;
  return calendarDate(year, month, dayOfYear - daysBeforeMonth(year, month));
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function daysBeforeMonth(year: number, month: number): number {
  return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
}

function daysInMonth(year: number, month: number): number {
  return (month === 12 ? 365 + (isLeap(year) ? 1 : 0) : daysBeforeMonth(year, month + 1)) - daysBeforeMonth(year, month);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
