import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';

type Value = string | number | boolean | Date | null;

async function shown(value: Value, numFmt: string): Promise<string | undefined> {
  const bytes = await writeXlsx({ sheets: [{ name: '表', rows: [['头', value]], cells: new Map([['0,1', { value, style: { numFmt } }]]) }] });
  const [grid] = (await readDocument(bytes, '表.xlsx')).value.blocks;
  return grid?.kind === 'grid' ? grid.cells[1]?.text : undefined;
}

const JUNE = new Date(Date.UTC(2020, 5, 3));

test.each([
  //                          value               format                                                  shown
  ['a rate',                  0.985,              '0.0%',                                                 '98.5%'],
  ['a rate without decimals', 1,                  '0%',                                                   '100%'],
  ['a rounded amount',        1234.5,             '#,##0.00',                                             '1,234.50'],
  ['a number as typed',       3.94,               'General',                                              '3.94'],
  ['no noise of binary sums', 0.1 + 0.2,          'General',                                              '0.3'],
  ['a long fraction',         1 / 3,              'General',                                              '0.333333333'],
  ['a long whole number',     435_070_112_345,    'General',                                              '435070112345'],
  ['a unit in the format',    12,                 '0"次"',                                                '12次'],
  ['a unit after General',    4.5,                'General"万元"',                                        '4.5万元'],
  ['a sign and a percent',    45,                 '"≥"0"%"',                                              '≥45%'],
  ['an accounting dash',      0,                  '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',     '-'],
  ['an accounting amount',    1234.5,             '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',     '1,234.50'],
  ['a zero not shown',        0,                  '0;-0;;@',                                              ''],
  ['a zero',                  0,                  'General',                                              '0'],
  ['a date',                  JUNE,               'yyyy"年"m"月"d"日"',                                    '2020年6月3日'],
  ['a text that is a number', '007',              '@',                                                    '007'],
  ['a text like a formula',   '=1+1',             'General',                                              '=1+1'],
] as const)('shows %s as a person sees it', async (_case, value, format, text) => {
  expect(await shown(value, format)).toBe(text);
});

test('gives merged cells their span, blank ones their place, and each sheet a grid', async () => {
  const bytes = await writeXlsx({ sheets: [
    { name: '一', rows: [['题', null, null], ['甲', null, '乙'], [null, '丙', null]], merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }, { startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] },
    { name: '二', rows: [['丁']] },
    { name: '藏', rows: [['戊']], hidden: true },
  ] });
  const { value } = await readDocument(bytes, '表.xlsx');
  expect(value.blocks.map(block => block.kind === 'grid' && block.cells.map(({ rowSpan, columnSpan, text, at }) => `${'cell' in at ? `${at.sheet}!${at.cell}` : ''} ${rowSpan}x${columnSpan} ${text}`))).toEqual([
    ['一!A1 1x3 题', '一!A2 2x1 甲', '一!B2 1x1 ', '一!C2 1x1 乙', '一!B3 1x1 丙', '一!C3 1x1 '],
    ['二!A1 1x1 丁'],
  ]);
});

test('names columns beyond Z', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: '宽', rows: [Array.from({ length: 703 }, (_, column) => column)] }] });
  const [grid] = (await readDocument(bytes, '表.xlsx')).value.blocks;
  expect(grid?.kind === 'grid' && [25, 26, 51, 52, 701, 702].map(column => grid.cells[column]?.at)).toEqual(
    ['Z1', 'AA1', 'AZ1', 'BA1', 'ZZ1', 'AAA1'].map(cell => ({ sheet: '宽', cell })),
  );
});

test('reads a sheet longer than it may be as far as it may, and says where the rest begins', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: '明细', rows: Array.from({ length: 100 }, (_, row) => [row, '甲']) }, { name: '二', rows: [['乙']] }] });
  const { value, doubts } = await readDocument(bytes, '长.xlsx', { sheetCells: 50 });
  expect(value.blocks.map(block => block.kind === 'grid' && block.rowCount)).toEqual([25, 1]);
  expect(doubts).toEqual([{ at: { sheet: '明细', cell: 'A26' }, message: expect.stringContaining('只读到第 25 行') }]);
});

const SHEETS = '<x:sheets><x:sheet name="甲&amp;乙" sheetId="1" r:id="rId7"/></x:sheets>';
const workbookOf = (rows: string, { properties = '', strings = '', styles = '' } = {}) => zipSync({
  'xl/workbook.xml': strToU8(`<x:workbook>${properties}${SHEETS}</x:workbook>`),
  'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId7" Target="/xl/worksheets/blatt.xml"/></Relationships>'),
  'xl/sharedStrings.xml': strToU8(`<x:sst>${strings}</x:sst>`),
  'xl/styles.xml': strToU8(`<x:styleSheet>${styles}</x:styleSheet>`),
  'xl/worksheets/blatt.xml': strToU8(`<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`),
});
const textsOf = async (bytes: Uint8Array) => (await readDocument(bytes, '表.xlsx')).value.blocks.flatMap(block => (block.kind === 'grid' ? block.cells.map(({ row, column, text }) => `${row},${column}=${text}`) : []));

test('reads what other programs write: prefixes, cells without address, texts in place, in runs, escaped and spoken', async () => {
  const strings = '<x:si><x:r><x:t>培</x:t></x:r><x:r><x:t xml:space="preserve">训 </x:t></x:r><x:rPh sb="0" eb="1"><x:t>peixun</x:t></x:rPh></x:si><x:si><x:t>一_x000A_二</x:t></x:si>';
  expect(await textsOf(workbookOf('<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row><x:row r="4"><x:c r="B4" t="inlineStr"><x:is><x:t>&lt;5天&#x3000;</x:t></x:is></x:c><x:c t="str"><x:f>A1&amp;"x"</x:f><x:v>合</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#DIV/0!</x:v></x:c></x:row>', { strings })))
    .toEqual(['0,0=培训', '0,1=一\n二', '0,2=', '0,3=', '0,4=', '3,0=', '3,1=<5天', '3,2=合', '3,3=TRUE', '3,4=#DIV/0!']);
});

test('asks about formulas whose results were not kept, not about those that came to nothing', async () => {
  const rows = '<x:row><x:c t="str"><x:f>""</x:f><x:v></x:v></x:c><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c><x:f>SUM(A1:B1)</x:f></x:c><x:c><x:f>2</x:f></x:c></x:row>';
  const { doubts } = await readDocument(workbookOf(rows), '表.xlsx');
  expect(doubts).toEqual([{ at: { sheet: '甲&乙', cell: 'C1' }, message: expect.stringContaining('没有存下结果（第一处在 C1）') }]);
});

test('counts days from 1904 where a workbook says so, and knows the formats that are numbers', async () => {
  const styles = '<x:numFmts><x:numFmt numFmtId="200" formatCode="0.0%"/></x:numFmts><x:cellStyleXfs><x:xf numFmtId="9"/></x:cellStyleXfs><x:cellXfs><x:xf numFmtId="31"/><x:xf numFmtId="200"/><x:xf numFmtId="14"/></x:cellXfs>';
  const rows = '<x:row><x:c s="0"><x:v>42522</x:v></x:c><x:c s="1"><x:v>0.985</x:v></x:c><x:c s="2"><x:v>42522</x:v></x:c></x:row>';
  expect(await textsOf(workbookOf(rows, { styles, properties: '<x:workbookPr date1904="1"/>' }))).toEqual(['0,0=2020年6月2日', '0,1=98.5%', '0,2=2020/6/2']);
});

test.each([
  ['a sheet that is torn',          '<x:row><x:c><x:v>1</x:v>'],
  ['a part closed more than opened', '</x:sheetData></x:worksheet></x:a>'],
])('refuses %s', async (_case, rows) => {
  await expect(textsOf(workbookOf(rows))).rejects.toMatchObject({ code: 'file-damaged' });
});

test('is not led to hold what two far-off cells span, nor what merges cover twice', async () => {
  expect((await textsOf(workbookOf('<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="1048576"><x:c r="XFD1048576"><x:v>2</x:v></x:c></x:row>'))).length).toBeLessThan(40_000);
  const merges = `</x:sheetData><x:mergeCells>${'<x:mergeCell ref="A1:XFD1048576"/>'.repeat(3)}</x:mergeCells><x:sheetData>`;
  await expect(textsOf(workbookOf(`<x:row r="1048576"><x:c r="A1048576"><x:v>1</x:v></x:c></x:row>${merges}`))).rejects.toMatchObject({ code: 'file-too-large' });
});

test('says nothing of a sheet that is blank', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: '一', rows: [['甲']] }, { name: '二', rows: [] }] });
  expect((await readDocument(bytes, '表.xlsx')).value.blocks.map(({ at }) => at)).toEqual([{ sheet: '一', cell: 'A1' }]);
});
