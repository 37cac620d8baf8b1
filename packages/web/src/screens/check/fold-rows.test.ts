import { expect, test } from 'vitest';
import { foldRows } from './fold-rows.ts';

/** A row by its number, a gap by how many rows it leaves out. */
function shownOf(rowCount: number, matters: readonly number[], merged: readonly (readonly [row: number, rowSpan: number])[] = []): readonly string[] {
  const cells = merged.map(([row, rowSpan]) => ({ row, rowSpan }));
  return foldRows({ rowCount, cells }, new Set(matters)).map(shown => (shown.kind === 'row' ? String(shown.row) : `…${shown.rows}`));
}

test.each([
  ['a short table is shown whole',                   8,  [],      [],                ['0', '1', '2', '3', '4', '5', '6', '7']],
  ['a long one by its headings',                     60, [],      [],                ['0', '1', '2', '…57']],
  ['and by the rows around each finding',            60, [30],    [],                ['0', '1', '2', '…25', '28', '29', '30', '31', '32', '…27']],
  ['a few rows between are not worth leaving out',   13, [10],    [],                ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']],
  ['no gap cuts a merged cell',                      40, [],      [[2, 10]],         ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '…28']],
  ['nor one that hangs on another merged cell',      40, [20],    [[15, 4], [12, 4]], ['0', '1', '2', '…9', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '…17']],
  ['a table without rows shows none',                0,  [],      [],                []],
] as const)('%s', (_case, rowCount, matters, merged, shown) => {
  expect(shownOf(rowCount, matters, merged)).toEqual(shown);
});
