import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCalendarDays, type CalendarDate, calendarDate, calendarDaysBetween, isCalendarDate, printDate, weekdayOf } from './calendar-date.ts';
import { HOLIDAYS, HOLIDAYS_SOURCE } from './holidays.ts';
import { addWorkingDays, dayKind, workingDaysBetween } from './working-days.ts';

test.each([
  // from                     days  to                what lies between
  ['an ordinary week',        2026, 3, 2,   4,  '2026年3月6日'],
  ['over a weekend',          2026, 3, 6,   1,  '2026年3月9日'],
  ['from a Saturday',         2026, 3, 7,   1,  '2026年3月9日'],
  ['over 国庆节',              2025, 9, 30,  1,  '2025年10月9日'],
  ['a worked Saturday counts', 2025, 10, 10, 1, '2025年10月11日'],
  ['over 春节',                2026, 2, 13,  2,  '2026年2月24日'], // the 14th, a Saturday, is worked
  ['ten days from a warning',  2025, 9, 26,  10, '2025年10月16日'], // Sunday 28 September is worked
  ['over the turn of the year', 2024, 12, 31, 1, '2025年1月2日'],
  ['the 春节 of 2020 was made longer', 2020, 1, 23, 1, '2020年2月3日'],
  ['none is the day itself',   2025, 10, 1,  0,  '2025年10月1日'],
] as const)('%s', (_case, year, month, day, count, expected) => {
  const reached = addWorkingDays(calendarDate(year, month, day), count);
  expect(reached.kind === 'date' && printDate(reached.date)).toBe(expected);
});

test('a year whose holidays are not known is refused, not guessed', () => {
  expect(addWorkingDays(calendarDate(2026, 12, 31), 1)).toEqual({ kind: 'unknown-year', year: 2027 });
  expect(addWorkingDays(calendarDate(2003, 6, 1), 1)).toEqual({ kind: 'unknown-year', year: 2003 });
  expect(workingDaysBetween(calendarDate(2026, 12, 30), calendarDate(2027, 1, 2))).toEqual({ kind: 'unknown-year', year: 2027 });
  expect(workingDaysBetween(calendarDate(2027, 1, 2), calendarDate(2026, 12, 30))).toEqual({ kind: 'unknown-year', year: 2027 });
  expect(dayKind(calendarDate(2027, 1, 4))).toBeUndefined();
});

test('a year told by hand is counted like the others', () => {
  const told = [...HOLIDAYS, { year: 2027, holidays: [101], workdays: [102] }];
  expect(addWorkingDays(calendarDate(2026, 12, 31), 1, told)).toEqual({ kind: 'date', date: calendarDate(2027, 1, 2) });
});

test.each([-1, 0.5, Number.NaN])('%d is no number of working days', count => {
  expect(() => addWorkingDays(calendarDate(2026, 3, 2), count)).toThrow('not a number of working days');
});

describe('the data', () => {
  test('is a whole run of years, each once', () => {
    expect(HOLIDAYS.map(({ year }) => year)).toEqual(Array.from({ length: HOLIDAYS.length }, (_, index) => 2004 + index));
    expect(HOLIDAYS.at(-1)?.year).toBe(2026);
  });

  test('is not called verified before it was compared with the notices', () => expect(HOLIDAYS_SOURCE.verified).toBe(false));

  test.each(HOLIDAYS)('$year: days exist, stand in order, and none is both free and worked', ({ year, holidays, workdays }) => {
    for (const days of [holidays, workdays]) {
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
      for (const day of days) expect(isCalendarDate(dateOf(year, day)), `${year} ${day}`).toBe(true);
    }
    expect(holidays.filter(day => workdays.includes(day))).toEqual([]);
    expect(holidays, '元旦, 劳动节, 国庆节').toEqual(expect.arrayContaining([101, 501, 1001, 1002, 1003]));
  });

  test.each(HOLIDAYS)('$year: days worked to make up are Saturdays or Sundays', ({ year, workdays }) => {
    for (const day of workdays) expect(weekdayOf(dateOf(year, day)), `${year} ${day}`).toBeGreaterThan(5);
  });

  // 365 days less the weekends, less the ten to thirteen weekdays that the notices set free (1 January is free itself)
  test.each(HOLIDAYS)('$year has as many working days as a year has', ({ year }) => {
    const counted = workingDaysBetween(calendarDate(year, 1, 1), calendarDate(year, 12, 31));
    expect(counted).toMatchObject({ kind: 'days' });
    if (counted.kind === 'days') expect(counted.days).toBeGreaterThanOrEqual(246);
    if (counted.kind === 'days') expect(counted.days).toBeLessThanOrEqual(253);
  });
});

describe('laws', () => {
  const anyDay = fc.integer({ min: 0, max: 7900 }).map(days => addCalendarDays(calendarDate(2004, 1, 1), days));
  const fewDays = fc.nat(60);
  const after = (date: CalendarDate, count: number): CalendarDate => {
    const reached = addWorkingDays(date, count);
    if (reached.kind !== 'date') throw new Error(`outside the known years: ${reached.year}`);
    return reached.date;
  };

  test('a and then b working days are a + b', () => fc.assert(fc.property(anyDay, fewDays, fewDays, (date, a, b) => {
    expect(after(after(date, a), b)).toEqual(after(date, a + b));
  })));

  test('a later start or more days never end earlier', () => fc.assert(fc.property(anyDay, fc.nat(60), fewDays, fewDays, (date, later, a, b) => {
    const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
    expect(calendarDaysBetween(after(date, fewer), after(date, more))).toBeGreaterThanOrEqual(0);
    expect(calendarDaysBetween(after(date, a), after(addCalendarDays(date, later), a))).toBeGreaterThanOrEqual(0);
  })));

  test('they never end on a day of rest', () => fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (date, count) => {
    expect(dayKind(after(date, count))).toBe('working');
  })));

  test('counting back what was added gives it again, in both directions', () => fc.assert(fc.property(anyDay, fewDays, (date, count) => {
    const end = after(date, count);
    expect(workingDaysBetween(date, end)).toEqual({ kind: 'days', days: count });
    expect(workingDaysBetween(end, date)).toEqual({ kind: 'days', days: 0 - count });
  })));
});

function dateOf(year: number, day: number): CalendarDate {
  return { year, month: Math.floor(day / 100), day: day % 100 };
}
