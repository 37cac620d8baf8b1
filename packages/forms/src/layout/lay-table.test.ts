import { expect, test } from 'vitest';
import { label, leadRows, rowOf } from './cells.ts';
import { layTable } from './lay-table.ts';

const spansOf = (rows: Parameters<typeof layTable>[0]) => layTable(rows).rows.map(({ cells }) => cells.map(({ runs, rowSpan, columnSpan }) => `${runs[0]?.text} ${rowSpan}×${columnSpan}`));

test('rows that divide the width alike make its columns', () => {
  const rows = [rowOf([label('甲', 10), label('乙', 30)]), rowOf([label('丙', 10), label('丁', 30)])];
  expect(layTable(rows).widths).toEqual([10, 30]);
  expect(spansOf(rows)).toEqual([['甲 1×1', '乙 1×1'], ['丙 1×1', '丁 1×1']]);
});

test('an edge of any row parts the cells of the others', () => {
  const rows = [rowOf([label('全宽', 40)]), rowOf([label('甲', 10), label('乙', 30)]), rowOf([label('丙', 25), label('丁', 15)])];
  expect(layTable(rows).widths).toEqual([10, 15, 15]);
  expect(spansOf(rows)).toEqual([['全宽 1×3'], ['甲 1×1', '乙 1×2'], ['丙 1×2', '丁 1×1']]);
});

test('a row goes on past the cells that reach down into it', () => {
  const inner = leadRows(label('二级', 20), [rowOf([label('a', 30)]), rowOf([label('b', 30)])]);
  const rows = [...leadRows(label('一级', 10), [...inner, rowOf([label('c', 50)])]), rowOf([label('d', 60)])];
  expect(layTable(rows).widths).toEqual([10, 20, 30]);
  expect(spansOf(rows)).toEqual([['一级 3×1', '二级 2×1', 'a 1×1'], ['b 1×1'], ['c 1×2'], ['d 1×3']]);
});

test('nothing leads no rows', () => expect(leadRows(label('一级', 10), [])).toEqual([]));
