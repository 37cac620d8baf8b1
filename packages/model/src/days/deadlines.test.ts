import { expect, test } from 'vitest';
import type { PolicyName } from '../law/policy.ts';
import { resolvePolicy } from '../law/resolve-policy.ts';
import { calendarDate, printDate } from './calendar-date.ts';
import { decisionDue, disclosureDue, passOnDue } from './deadlines.ts';

const luquan = resolvePolicy('HEBEI-LUQUAN');
const sichuan = resolvePolicy('SICHUAN-2025');

test('a budget is published within 20 days of its approval, weekends counted', () => {
  const due = disclosureDue(calendarDate(2026, 1, 30), luquan);
  expect(printDate(due.on)).toBe('2026年2月19日'); // in 春节: a last day that is a holiday stays the last day
  expect(due.basis).toBe(luquan.figures.disclosureDays.source);
});

test('it is passed on to the units within 15', () => {
  expect(printDate(passOnDue(calendarDate(2026, 1, 30), luquan).on)).toBe('2026年2月14日');
});

test('a warning is decided on within ten working days where the policy says so', () => {
  const due = decisionDue(calendarDate(2026, 4, 30), sichuan);
  expect(due.kind === 'due' && printDate(due.on)).toBe('2026年5月18日'); // 劳动节 until the 5th, 9 May is worked
  expect(decisionDue(calendarDate(2026, 12, 28), sichuan)).toEqual({ kind: 'unknown-year', year: 2027 });
});

test.each(['MOF-2020', 'HEBEI-LUQUAN', 'HUBEI-2020'] satisfies PolicyName[])('%s sets no time for it, and none is made up', name => {
  expect(decisionDue(calendarDate(2026, 4, 30), resolvePolicy(name))).toEqual({ kind: 'no-deadline' });
});
