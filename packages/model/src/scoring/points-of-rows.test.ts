import { expect, test } from 'vitest';
import { type Cell, cellOf } from '../cell.ts';
import { parsePoints, type Points } from '../points.ts';
import { pointsOfRows, type RowToWeigh } from './points-of-rows.ts';

const cell = (printed: string | null): Cell<Points> => cellOf(printed, parsePoints);
const row = (given: string | null, isReached: boolean | null, points: string | null = null): RowToWeigh => ({ level1: '产出指标', points: cell(points), given: cell(given), isReached });
const known = (rows: readonly RowToWeigh[], group: string | null = '40') =>
  pointsOfRows(rows, [{ level1: '产出指标', points: cell(group) }]).map(found => (found.points === null ? null : `${found.points / 100} ${found.from}`));

test.each([
  ['printed in the row',                     [row('5', false, '20'), row('9', true, '20')],     ['20 printed', '20 printed']],
  ['the only row of its group',              [row('7', false)],                                 ['40 only-row']],
  ['all reached and given all',              [row('30', true), row('10', true)],                ['30 rest-of-group', '10 rest-of-group']],
  ['one missed: it has the rest',            [row('20', true), row('5', false)],                [null, '20 rest-of-group']],
  ['one missed, given too much: the rest',   [row('45', true), row('45', false)],               [null, null]],
  ['two missed: nobody knows',               [row('10', true), row('5', false), row('5', false)], [null, null, null]],
  ['one is for a person: it has the rest',   [row('15', true), row('25', null)],                [null, '25 rest-of-group']],
  ['all reached, not given all: which?',     [row('20', true), row('10', true)],                [null, null]],
  ['another was given nothing to go by',     [row('', true), row('10', true)],                  ['30 rest-of-group', null]],
  ['another prints its points: the rest',    [row('5', false, '15'), row('9', false)],          ['15 printed', '25 rest-of-group']],
  ['printed and unclear',                    [row('5', true, '若干')],                          [null]],
] as const)('%s', (_case, rows, expected) => {
  expect(known(rows)).toEqual(expected);
});

test('a group without points, or printed twice, tells nothing', () => {
  expect(known([row('5', true)], '')).toEqual([null]);
  const group = { level1: '产出指标', points: cell('40') };
  expect(pointsOfRows([row('5', true)], [group, group])[0]?.points).toBeNull();
});

test('rows of another group do not count', () => {
  const other = { ...row('3', false), level1: '效益指标' };
  expect(pointsOfRows([row('7', true), other], [{ level1: '产出指标', points: cell('40') }])[0]).toMatchObject({ points: 4000, from: 'only-row' });
});
