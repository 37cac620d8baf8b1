import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Outline } from '../../grid.ts';
import { decodeRk, openCursor } from './biff.ts';
import { LIMITS } from '../limits.ts';
import { readDocument } from '../read-document.ts';
import { readXls } from './xls.ts';

// A workbook written record by record: what LibreOffice writes is in the samples, what others may write is here.
const u8 = (...values: readonly number[]) => Buffer.from(values);
const u16 = (...values: readonly number[]) => Buffer.concat(values.map(value => u8(value & 255, value >> 8)));
const u32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
const f64 = (value: number) => Buffer.from(Float64Array.of(value).buffer);
const wide = (text: string) => Buffer.concat([u16(text.length), u8(1), Buffer.from(text, 'utf16le')]);
const record = (id: number, ...data: readonly Buffer[]) => Buffer.concat([u16(id, Buffer.concat(data).length), ...data]);
const begin = (version = 0x600) => record(0x809, u16(version, 5));
const END = record(0x0a);

function workbook(cells: readonly Buffer[], globals: readonly Buffer[] = [], hidden = 0): Buffer {
  const head = (at: number) => [begin(), ...globals, record(0x85, u32(at), u8(hidden, 0, 1, 1), Buffer.from('表', 'utf16le')), END];
  return Buffer.concat([...head(Buffer.concat(head(0)).length), begin(), ...cells, END]);
}

const read = (stream: Uint8Array) => readXls(stream, '表.xls', LIMITS).value.blocks.flatMap(show);
const show = (block: Outline['blocks'][number]) => (block.kind === 'grid' ? block.cells.map(({ rowSpan, columnSpan, text, at }) => `${'cell' in at ? at.cell : ''}${rowSpan + columnSpan > 2 ? `[${rowSpan}x${columnSpan}]` : ''}=${text}`) : []);

const FORMATS = [record(0x41e, u16(200), wide('0.0"次"')), record(0xe0, u16(0, 0)), record(0xe0, u16(0, 10)), record(0xe0, u16(0, 200)), record(0xe0, u16(0, 31))];

test('shows each kind of cell as a person sees it', () => {
  expect(read(workbook([
    record(0x203, u16(0, 0, 1), f64(0.985)),
    record(0x27e, u16(0, 1, 2), u32((12 << 2) | 2)),
    record(0xbd, u16(0, 2, 0), u32((314 << 2) | 3), u16(3), u32((43983 << 2) | 2), u16(3)),
    record(0x205, u16(1, 0, 0), u8(1, 0)),
    record(0x205, u16(1, 1, 0), u8(7, 1)),
    record(0x204, u16(1, 2, 0), wide('甲')),
    record(0x06, u16(2, 0, 0), f64(2.5)),
    record(0x06, u16(2, 1, 0), u8(0, 0, 0, 0, 0, 0, 255, 255)), record(0x207, wide('乙')),
    record(0x06, u16(2, 2, 0), u8(1, 0, 1, 0, 0, 0, 255, 255)),
    record(0x201, u16(2, 3, 0)),
    record(0xe5, u16(1, 3, 4, 0, 1)),
    record(0x203, u16(3, 0, 0), f64(1)),
  ], FORMATS))).toEqual(['A1=98.50%', 'B1=12.0次', 'C1=3.14', 'D1=2020年6月1日', 'A2=TRUE', 'B2=#DIV/0!', 'C2=甲', 'D2=', 'A3=2.5', 'B3=乙', 'C3=TRUE', 'D3=', 'A4[2x2]=1', 'C4=', 'D4=']);
});

test('reads shared texts that go on in the next record, with their width said anew, their runs passed over', () => {
  const texts = [record(0xfc, u32(2), u32(2), u16(4), u8(9), u16(1), Buffer.from('绩效', 'utf16le')), record(0x3c, u8(0), Buffer.from('ab'), u8(0, 0, 0, 0)), record(0x3c, wide('乙'))];
  expect(read(workbook([record(0xfd, u16(0, 0, 0), u32(1)), record(0xfd, u16(0, 1, 0), u32(0)), record(0xfd, u16(0, 2, 0), u32(9))], texts))).toEqual(['A1=乙', 'B1=绩效ab', 'C1=']);
});

test('reads no hidden sheet', () => {
  expect(read(workbook([record(0x204, u16(0, 0, 0), wide('甲'))], [], 1))).toEqual([]);
});

test.each([
  ['a password',           workbook([], [record(0x2f, u16(1))]),                              'file-encrypted'],
  ['Excel 95',             Buffer.concat([begin(0x500), END]),                                'format-unknown'],
  ['a torn record',        workbook([record(0x203, u16(0, 0, 1))]),                           'file-damaged'],
  ['a text beyond its record', workbook([record(0x204, u16(0, 0, 0, 900), u8(1, 0))]),        'file-damaged'],
  ['no end',               begin(),                                                           'file-damaged'],
  ['a shared text cut off', workbook([], [record(0xfc, u32(1), u32(0xffffffff), u16(1))]),     'file-damaged'],
] as const)('refuses %s', (_case, stream, code) => {
  expect(() => read(stream)).toThrow(expect.objectContaining({ code }));
});

test('goes no further than a sheet may hold', () => {
  const cells = Array.from({ length: 100 }, (_, row) => record(0x203, u16(row, 0, 0), f64(row)));
  const { value, doubts } = readXls(workbook(cells), '表.xls', { ...LIMITS, sheetCells: 10 });
  expect([value.blocks.map(block => block.kind === 'grid' && block.rowCount), doubts.length]).toEqual([[10], 1]);
});

test.each([[3 << 2 | 2, 3], [-5 << 2 | 2, -5], [12345 << 2 | 3, 123.45], [0x3ff00000, 1], [0x3ff00001, 0.01]])('unpacks %i as %d', (packed, value) => {
  expect(decodeRk(packed)).toBe(value);
});

test('a record says that it is torn, not that it is blank', () => {
  expect(() => openCursor([u8(1)]).short()).toThrow(RangeError);
});

test('the sample reads as the same workbook saved as xlsx', async () => {
  const grids = await Promise.all(['xls', 'xlsx', 'ods'].map(async format => {
    const name = `sjz-2020-self-evaluations.${format}`;
    const { value } = await readDocument(readFileSync(new URL(`../../../../../samples/published/office/${name}`, import.meta.url)), name);
    return value.blocks.flatMap(block => (block.kind === 'grid' ? block.cells.filter(({ text }) => text !== '') : []));
  }));
  expect(grids[0]?.length).toBeGreaterThan(300);
  expect(grids[0]).toEqual(grids[1]);
  expect(grids[2]).toEqual(grids[1]);
});
