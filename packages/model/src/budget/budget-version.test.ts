import { expect, test } from 'vitest';
import { cellOf } from '../cell.ts';
import { calendarDate } from '../days/calendar-date.ts';
import { fen, parseFen } from '../fen.ts';
import { budgetAt, budgetIn, type VersionedBudget } from './budget-version.ts';

const wan = (printed: string | null) => cellOf(printed, text => parseFen(text, '万元'));
const budget: VersionedBudget = {
  original: wan('10'),
  adjustments: [
    { date: calendarDate(2022, 6, 30), amount: fen(2_000_000), reason: '追加' },
    { date: calendarDate(2022, 10, 8), amount: fen(-5_000_000), reason: '压减' },
  ],
  final: wan('6.9'),
};

test.each([
  ['original', 10_000_000],
  ['adjusted', 7_000_000],
  ['final',    6_900_000],
] as const)('%s', (version, value) => {
  expect(budgetIn(version, budget)).toMatchObject({ kind: 'value', value });
});

test.each([
  [calendarDate(2022, 6, 29),  10_000_000],
  [calendarDate(2022, 6, 30),  12_000_000],
  [calendarDate(2022, 12, 31), 7_000_000],
])('on %o it was as adjusted by then', (day, value) => {
  expect(budgetAt(day, budget)).toMatchObject({ kind: 'value', value });
});

test.each([['', 'blank'], [null, 'absent']])('without an original (%s) adjustments make no budget', (printed, kind) => {
  expect(budgetIn('adjusted', { ...budget, original: wan(printed) })).toEqual({ kind });
});
