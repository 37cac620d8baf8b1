import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { LIMITS } from '../limits.ts';

const read = (text: string | Uint8Array, limits = {}) => readCsv(typeof text === 'string' ? Buffer.from(text) : text, '表.csv', { ...LIMITS, ...limits }).blocks[0];

function rowsOf(text: string | Uint8Array): string[][] {
  const grid = read(text);
  const rows: string[][] = [];
  if (grid?.kind === 'grid') for (const cell of grid.cells) (rows[cell.row] ??= []).push(cell.text);
  return rows;
}

test.each([
  //                        text                                   rows
  ['commas',                '甲,乙\n丙,丁\n',                      [['甲', '乙'], ['丙', '丁']]],
  ['semicolons',            '1,5;2\n3,5;4',                        [['1,5', '2'], ['3,5', '4']]],
  ['tabs',                  '甲\t乙,丙\n丁\t戊',                   [['甲', '乙,丙'], ['丁', '戊']]],
  ['wide commas',           '甲，乙\n丙，丁',                       [['甲', '乙'], ['丙', '丁']]],
  ['one column',            '甲\n乙',                              [['甲'], ['乙']]],
  ['line ends of Windows',  '甲,乙\r\n丙,丁\r\n',                  [['甲', '乙'], ['丙', '丁']]],
  ['quotes',                '"甲,""乙""",丙\n"丁\n戊",己',         [['甲,"乙"', '丙'], ['丁\n戊', '己']]],
  ['a quote never closed',  '甲,"乙\n丙,丁',                       [['甲', '乙\n丙,丁']]],
  ['blank fields',          ',甲,\n,,',                            [['', '甲', ''], ['', '', '']]],
  ['a blank line',          '甲,乙\n\n丙,丁',                      [['甲', '乙'], [''], ['丙', '丁']]],
  ['a mark before UTF-8',   '\ufeff甲,乙',                         [['甲', '乙']]],
  ['UTF-16',                Buffer.from('\ufeff甲,乙', 'utf16le'), [['甲', '乙']]],
  ['GB18030',               Buffer.from('cfeec4bf2c31', 'hex'),    [['项目', '1']]],
] as const)('reads %s', (_case, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test('leaves what a spreadsheet program would run as the text it is', () => {
  expect(rowsOf('=HYPERLINK("http://a.example"),+1,-2,@SUM(A1)')).toEqual([['=HYPERLINK("http://a.example")', '+1', '-2', '@SUM(A1)']]);
});

test('gives rows and columns, counted from 1', () => {
  expect(read('甲,乙\n丙,丁')).toMatchObject({ rowCount: 2, columnCount: 2, cells: [{}, {}, {}, { row: 1, column: 1, at: { row: 2, column: 2 } }] });
});

test.each([
  ['cells',   { cells: 3 }],
  ['columns', { columns: 1 }],
])('refuses more %s than the limit', (_case, limits) => {
  expect(() => read('甲,乙\n丙,丁', limits)).toThrow('超出限度');
});

test('gives back every field that was written as RFC 4180 asks', () => {
  const field = fc.string({ unit: fc.constantFrom('甲', 'a', ',', '"', '\n', '\r', ';', '，', '1') }).map(text => text.trim());
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(table, rows => {
    const written = rows.map(row => row.map(text => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n');
    expect(rowsOf(written)).toEqual(rows);
  }));
});
