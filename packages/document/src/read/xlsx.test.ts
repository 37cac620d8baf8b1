import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

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
