import * as fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { expect, test, vi } from 'vitest';
import type { Paper } from '../../paper.ts';
import { readDocument } from '../../read/read-document.ts';
import { arbitraryText } from '../arbitrary-text.ts';
import { fieldCell, tablePaper } from '../examples.ts';
import { writeXlsx } from './xlsx.ts';

test('every text reads back as it was', async () => {
  await fc.assert(fc.asyncProperty(fc.array(arbitraryText(), { minLength: 1, maxLength: 8 }), async texts => {
    const bytes = await writeXlsx(tablePaper([[fieldCell('首行')], ...texts.map(text => [fieldCell(text)]), [fieldCell('末行')]]));
    const { value } = await readDocument(bytes, '样表.xlsx');
    expect(value.blocks.flatMap(block => (block.kind === 'grid' ? block.cells.map(cell => cell.text) : []))).toEqual(['首行', ...texts, '末行']);
  }), { numRuns: 60 });
});

test.each([
  // printed     value     format
  ['3.94',       3.94,     '0.00'],
  ['0',          0,        '0'],
  ['98.5%',      0.985,    '0.0%'],
  ['=1+1',       '=1+1',   '@'],
  ['-5 次',      '-5 次',  '@'],
  ['001',        '001',    '@'],
  ['2020-12-31', '2020-12-31', '@'],
  ['6 篇',       '6 篇',   undefined],
])('%s is kept as what it is', async (printed, value, format) => {
  const sheet = await sheetOf(tablePaper([[fieldCell(printed)]]));
  expect([sheet?.rows[0]?.[0], sheet?.cells?.get('0,0')?.style?.numFmt]).toEqual([value, format]);
  expect(sheet?.cells?.get('0,0')?.formula).toBeUndefined();
});

test('a number among fixed words stays text', async () => {
  const sheet = await sheetOf(tablePaper([[fieldCell('1', { runs: [{ text: '1' }] })]]));
  expect(sheet?.rows[0]?.[0]).toBe('1');
});

test('nested merged cells stand where they stand on paper, each covered cell with its border', async () => {
  const sheet = await sheetOf(tablePaper([
    [fieldCell('一', { rowSpan: 3 }), fieldCell('二', { rowSpan: 2 }), fieldCell('三')],
    [fieldCell('四')],
    [fieldCell('五', { columnSpan: 2 })],
  ], { widths: [1, 1, 2] }));
  expect(sheet?.rows).toEqual([['一', '二', '三'], [null, null, '四'], [null, '五', null]]);
  expect(sheet?.merges).toHaveLength(3);
  expect(sheet?.cells?.get('2,2')?.style?.border?.bottom?.style).toBe('thin');
});

test('tables of different columns share the sheet without moving each other', async () => {
  const table = (widths: readonly number[], texts: readonly string[]) => tablePaper([texts.map(text => fieldCell(text))], { widths }).blocks;
  const sheet = await sheetOf({ name: '两表', orientation: 'portrait', blocks: [...table([1, 1], ['一', '二']), ...table([1, 2, 1], ['三', '四', '五'])] });
  expect(sheet?.rows).toEqual([['一', null, '二', null], ['三', '四', null, '五']]);
});

test('what stands before and after the table spans its width; the ends stand at both sides', async () => {
  const [table] = tablePaper([[fieldCell('一'), fieldCell('二')]], { widths: [1, 1] }).blocks;
  const sheet = await sheetOf({ name: '表', orientation: 'landscape', blocks: [
    { kind: 'heading', level: 0, runs: [{ text: '标题' }] },
    { kind: 'ends', left: [{ text: '填报单位：' }, { text: '某局', source: 'unit' }], right: [{ text: '金额单位：万元' }] },
    ...(table === undefined ? [] : [table]),
  ] });
  expect(sheet?.rows).toEqual([['标题', null], ['填报单位：某局', '金额单位：万元'], ['一', '二']]);
  expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
});

test('both ends of a line have half of the width, however the columns divide it', async () => {
  const ends = { kind: 'ends', left: [{ text: '左' }], right: [{ text: '右' }] } as const;
  const paper = tablePaper([[fieldCell('一'), fieldCell('二'), fieldCell('三'), fieldCell('四')]], { widths: [5, 2, 1, 1] });
  const sheet = await sheetOf({ ...paper, blocks: [ends, ...paper.blocks] });
  expect(sheet?.rows[0]).toEqual(['左', '右', null, null]);
  const narrow = await sheetOf({ ...paper, blocks: [ends] });
  expect(narrow?.rows).toEqual([['左\u3000右']]);
});

test('a text higher than a sheet allows takes several rows and shows whole', async () => {
  const sheet = await sheetOf(tablePaper([[fieldCell('标签'), fieldCell('字'.repeat(2000))], [fieldCell('下'), fieldCell('一行')]], { widths: [1, 1] }));
  const heights = [...(sheet?.rowDefs?.values() ?? [])].map(({ height }) => height ?? 0);
  expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  expect(heights.slice(0, -1).reduce((sum, height) => sum + height, 0)).toBeGreaterThan((2000 / 23) * 10.5 * 1.3);
  expect(sheet?.merges?.map(({ startCol, endRow }) => [startCol, endRow])).toEqual([[0, heights.length - 2], [1, heights.length - 2]]);
  expect([sheet?.cells?.get('0,1')?.style?.alignment?.vertical, sheet?.cells?.get(`${heights.length - 1},1`)?.style?.alignment?.vertical]).toEqual(['top', 'center']);
});

test('heading rows repeat on every page', async () => {
  const sheet = await sheetOf(tablePaper([[fieldCell('表头')], [fieldCell('一')]], { headingRows: 1 }));
  expect(sheet?.pageSetup?.printTitlesRow).toBe('$1:$1');
});

test('the heading rows of one table do not repeat over another', async () => {
  const paper = tablePaper([[fieldCell('表头')], [fieldCell('一')]], { headingRows: 1 });
  const sheet = await sheetOf({ ...paper, blocks: [...paper.blocks, ...tablePaper([[fieldCell('二')]]).blocks] });
  expect(sheet?.pageSetup?.printTitlesRow).toBeUndefined();
});

test('a text longer than a cell can hold is refused with what to do', async () => {
  await expect(writeXlsx(tablePaper([[fieldCell('字'.repeat(40_000))]]))).rejects.toThrow(/40000 个字.*改存为 Word/);
});

test('each page is a sheet of its own, with its columns, its direction and the name of its heading', async () => {
  const table = (widths: readonly number[], texts: readonly string[]) => tablePaper([texts.map(text => fieldCell(text))], { widths }).blocks;
  const { sheets } = await readXlsx(await writeXlsx({ name: '公开', orientation: 'portrait', blocks: [
    ...table([1], ['一']),
    { kind: 'page', orientation: 'landscape' }, { kind: 'heading', level: 1, runs: [{ text: '收支' }, { text: '总表' }] }, ...table([1, 2], ['二', '三']),
    { kind: 'page', orientation: 'landscape' }, { kind: 'heading', level: 1, runs: [{ text: '收支总表' }] }, ...table([1], ['四']),
  ] }));
  expect(sheets.map(({ name, pageSetup, rows }) => [name, pageSetup?.orientation, rows])).toEqual([
    ['公开', 'portrait', [['一']]], ['收支总表', 'landscape', [['收支总表', null], ['二', '三']]], ['收支总表 2', 'landscape', [['收支总表'], ['四']]],
  ]);
});

test('the same paper gives the same bytes at any time', async () => {
  const paper = tablePaper([[fieldCell('一')]]);
  vi.useFakeTimers({ now: new Date('2020-12-31T23:59:58'), toFake: ['Date'] });
  const before = await writeXlsx(paper);
  vi.setSystemTime(new Date('2031-01-01T00:00:01'));
  const after = await writeXlsx(paper);
  vi.useRealTimers();
  expect(after).toEqual(before);
});

async function sheetOf(paper: Paper) {
  return (await readXlsx(await writeXlsx(paper), { readStyles: true })).sheets[0];
}
