import type { GridCell } from '@hengji/document';
import type { Place } from '@hengji/model';
import { expect, test } from 'vitest';
import type { Row } from '../rows.ts';
import { passagesOf, placeIn, sliceOf } from './passages.ts';

const cell = (text: string, column: number, row: number, at: Place): GridCell => ({ row, column, rowSpan: 1, columnSpan: 1, text, at });
const line = (text: string, index: number, at: Place = { line: index + 1 }): Row => ({ cells: [cell(text, 0, 0, at)], at, isProse: true, isLoose: true });
const tableRow = (row: number, texts: readonly string[]): Row => ({ cells: texts.map((text, column) => cell(text, column, row, { line: 50 + row })), at: { line: 50 + row }, isProse: false, isLoose: true });
const textsOf = (...lines: readonly string[]) => passagesOf(lines.map((text, index) => line(text, index))).map(block => (block.kind === 'passage' ? block.text : 'table'));

test.each([
  ['a sentence over two pages',  ['负责重点区域、重点产业和重大招商引资项', '目的谋划与包装。'],           ['负责重点区域、重点产业和重大招商引资项目的谋划与包装。']],
  ['a number and its unit',      ['与上年度部门决算相比，全年支出共增加', '1817.89 万元。'],                ['与上年度部门决算相比，全年支出共增加1817.89 万元。']],
  ['a sentence that has ended',  ['全年收入和支出都反映在部门预算之中了。', '所属单位的收支也在其中。'],    ['全年收入和支出都反映在部门预算之中了。', '所属单位的收支也在其中。']],
  ['a caption',                  ['部门机构设置情况', '本部门共有三个预算单位。'],                         ['部门机构设置情况', '本部门共有三个预算单位。']],
  ['a heading',                  ['四、财政拨款“三公”经费预算情况及增减变化原因', '今年安排三万元。'],       ['四、财政拨款“三公”经费预算情况及增减变化原因', '今年安排三万元。']],
  ['a title',                    ['北山县水利局2023年度部门整体支出绩效自评报告', '为做好绩效管理，我局组织了自评。'], ['北山县水利局2023年度部门整体支出绩效自评报告', '为做好绩效管理，我局组织了自评。']],
  ['a numbered line below',      ['负责重点区域、重点产业和重大招商引资项', '2.负责统计'],                  ['负责重点区域、重点产业和重大招商引资项', '2.负责统计']],
  ['a label below',              ['绩效目标：提升园区的知名度和对外影响力', '绩效指标：活动 3 次'],         ['绩效目标：提升园区的知名度和对外影响力', '绩效指标：活动 3 次']],
  ['marks of Markdown',          ['## 一、部门概况', '- **1.制定规划。**'],                                ['一、部门概况', '1.制定规划。']],
])('%s', (_case, lines, expected) => {
  expect(textsOf(...lines)).toEqual(expected);
});

test.each([
  ['is joined with the next when its sentence is open', ['与上年度部门决算相比，全年支出共增加', '18万元。'],            1],
  ['is left alone when it is a line by itself',         ['负责重点区域、重点产业和重大招商引资项', '目的谋划与包装。'], 2],
])('a paragraph of Word %s', (_case, lines, count) => {
  expect(passagesOf(lines.map((text, index) => line(text, index, { paragraph: index + 1 })))).toHaveLength(count);
});

test('says where each part of a joined passage stands, and of a slice of it', () => {
  const [joined] = passagesOf([line('与上年度部门决算相比，全年支出共增加', 0), line('1817.89 万元。', 1)]);
  if (joined?.kind !== 'passage') throw new Error('no passage');
  const offset = joined.text.indexOf('1817');
  expect([placeIn(joined, 0), placeIn(joined, offset - 1), placeIn(joined, offset)]).toEqual([{ line: 1 }, { line: 1 }, { line: 2 }]);
  const slice = sliceOf(joined, offset - 2);
  expect([slice.text, slice.at, placeIn(slice, 2)]).toEqual(['增加1817.89 万元。', { line: 1 }, { line: 2 }]);
});

test('two tables that follow each other stay two', () => {
  const blocks = passagesOf([tableRow(0, ['项目', '数量']), tableRow(1, ['车辆', '2']), tableRow(0, ['单位名称', '单位性质'])]);
  expect(blocks.map(block => (block.kind === 'table' ? block.rows.length : 0))).toEqual([2, 1]);
});

const sheetRow = (row: number, ...texts: readonly string[]): Row => {
  const cells = texts.map((text, column): GridCell => ({ row, column, rowSpan: 1, columnSpan: texts.length === 1 ? 5 : 1, text, at: { sheet: '公开', cell: `A${row + 1}` } }));
  return { cells, at: { sheet: '公开', cell: `A${row + 1}` }, isProse: texts.length === 1, isLoose: false };
};

test.each([
  ['a line over the whole width is prose',          [sheetRow(0, '一、部门职责'), sheetRow(1, '负责水资源管理。')],                                          ['passage', 'passage']],
  ['the title of the next table parts two tables',  [sheetRow(0, '车辆', '2'), sheetRow(1, '部门固定资产占用情况表'), sheetRow(2, '房屋', '3')],             ['table', 'passage', 'table']],
  ['a word over a group of rows stays in its table', [sheetRow(0, '车辆', '2'), sheetRow(1, '所属单位'), sheetRow(2, '房屋', '3')],                         ['table']],
] as const)('in a sheet, whose lines are merged cells, %s', (_case, rows, kinds) => {
  expect(passagesOf(rows).map(({ kind }) => kind)).toEqual(kinds);
});
