import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCalendarDays, type CalendarDate, calendarDate, calendarDaysBetween, isCalendarDate, printDate, weekdayOf } from './calendar-date.ts';

const DAY = 86_400_000;
const anyDate = fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2199, 11, 31) / DAY }).map(fromUnixDay);

test.each([
  ['2026年2月28日', 1,    '2026年3月1日'],
  ['2024年2月28日', 1,    '2024年2月29日'],
  ['2000年2月28日', 1,    '2000年2月29日'],
  ['1900年2月28日', 1,    '1900年3月1日'],
  ['2025年12月31日', 1,   '2026年1月1日'],
  ['2026年1月1日', -1,    '2025年12月31日'],
  ['2026年1月15日', 20,   '2026年2月4日'],
  ['2026年3月1日', 0,     '2026年3月1日'],
  ['2024年1月1日', 366,   '2025年1月1日'],
] as const)('%s and %d days is %s', (from, days, to) => {
  expect(printDate(addCalendarDays(read(from), days))).toBe(to);
});

test('the days of the week are those of the calendar on the wall', () => {
  expect(weekdayOf(calendarDate(2026, 11, 20))).toBe(5);
  expect(weekdayOf(calendarDate(2022, 1, 29))).toBe(6);
  expect(weekdayOf(calendarDate(2020, 10, 1))).toBe(4);
});

test.each([[2026, 2, 29], [1900, 2, 29], [2026, 4, 31], [2026, 13, 1], [2026, 0, 1], [2026, 1, 0], [2026, 1.5, 1], [0, 1, 1], [2026, 1, Number.NaN]])('%d-%d-%d is no day', (year, month, day) => {
  expect(isCalendarDate({ year, month, day })).toBe(false);
  expect(() => calendarDate(year, month, day)).toThrow('no such day');
});

describe('laws', () => {
  test('days are counted as the machine counts them', () => fc.assert(fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
    const reached = addCalendarDays(date, days);
    expect(unixDay(reached)).toBe(unixDay(date) + days);
    expect(calendarDaysBetween(date, reached)).toBe(days);
    expect(weekdayOf(reached) % 7).toBe(new Date(unixDay(reached) * DAY).getUTCDay());
  })));

  test('every day reached is a day', () => fc.assert(fc.property(anyDate, fc.nat(40_000), (date, days) => isCalendarDate(addCalendarDays(date, days)))));
});

function read(text: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = text.match(/\d+/g)?.map(Number) ?? [];
  return calendarDate(year, month, day);
}

function unixDay({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

function fromUnixDay(days: number): CalendarDate {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
