import { expect, test } from 'vitest';
import { fieldCell, tablePaper } from './examples.ts';
import { tableCells } from './table-cells.ts';

const placed = (widths: readonly number[], rows: Parameters<typeof tablePaper>[0]) => {
  const [table] = tablePaper(rows, { widths }).blocks;
  return table?.kind !== 'table' ? [] : tableCells(table).map(cells => cells.map(({ column, runs, isBegun }) => `${column}${isBegun ? runs[0]?.text ?? '' : '↓'}`).join(' '));
};

test('a cell reaches into the rows below it, the others stand around it', () => {
  expect(placed([1, 1, 1], [
    [fieldCell('一'), fieldCell('二', { rowSpan: 2 }), fieldCell('三')],
    [fieldCell('四'), fieldCell('五', { rowSpan: 2 })],
    [fieldCell('六', { columnSpan: 2 })],
  ])).toEqual(['0一 1二 2三', '0四 1↓ 2五', '0六 2↓']);
});

test('a row may hold nothing of its own', () => {
  expect(placed([1, 1], [[fieldCell('一', { rowSpan: 2, columnSpan: 2 })], []])).toEqual(['0一', '0↓']);
});

test('nothing reaches out of the table', () => {
  const [table] = tablePaper([[fieldCell('一', { rowSpan: 9, columnSpan: 9 })]], { widths: [1, 1] }).blocks;
  expect(table?.kind === 'table' && tableCells(table).flat().map(({ rowSpan, columnSpan }) => [rowSpan, columnSpan])).toEqual([[1, 2]]);
});
