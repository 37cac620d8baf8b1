import { Refusal, type Reading } from '@hengji/model';
import type { Outline } from '../../grid.ts';
import { damaged } from '../archive.ts';
import { type BiffRecord, type Cursor, decodeRk, openCursor, readRecords, readText } from './biff.ts';
import type { Limits } from '../limits.ts';
import { type Merge, outlineOf, type Sheet } from './sheet.ts';
import { BUILT_IN_FORMATS, shownValue } from './spreadsheet.ts';

/** Reads a workbook of Excel 97 to 2003 (MS-XLS), a grid for each visible sheet, with the texts a person sees. */
export function readXls(stream: Uint8Array, name: string, limits: Limits): Reading<Outline> {
  try {
    const workbook = readGlobals(stream, name);
    return outlineOf('xls', workbook.sheets.map(sheet => readSheet(stream, sheet, workbook, limits.sheetCells)), name, limits);
  } catch (cause) {
    throw cause instanceof RangeError ? damaged(name, cause) : cause; // how a record says that it is torn
  }
}

const ID = {
  formula: 0x06, end: 0x0a, date1904: 0x22, password: 0x2f, boundSheet: 0x85, mulRk: 0xbd, xf: 0xe0, mergeCells: 0xe5, sharedTexts: 0xfc, labelSst: 0xfd,
  number: 0x203, label: 0x204, boolOrError: 0x205, string: 0x207, blank: 0x201, mulBlank: 0xbe, rk: 0x27e, format: 0x41e, begin: 0x809,
} as const;

type Workbook = { readonly sheets: readonly { readonly title: string; readonly at: number }[]; readonly shared: readonly string[]; readonly shown: Shown };
type Shown = (value: number | boolean, style: number) => string;

function readGlobals(stream: Uint8Array, name: string): Workbook {
  const sheets: Workbook['sheets'][number][] = [];
  const shared: string[] = [];
  const own = new Map<number, string>();
  const styles: number[] = [];
  let isFrom1904 = false;
  for (const { id, blocks } of fromBegin(stream, 0, name)) {
    const cursor = openCursor(blocks);
    if (id === ID.password) throw new Refusal('file-encrypted', `“${name}”设了打开密码，读不到内容。请用 Excel 打开，去掉密码后另存再交。`);
    if (id === ID.date1904) isFrom1904 = cursor.short() === 1;
    if (id === ID.format) own.set(cursor.short(), readText(cursor, cursor.short()));
    if (id === ID.xf) styles.push((cursor.skip(2), cursor.short()));
    if (id === ID.boundSheet) {
      const [at, isHidden, kind] = [cursor.long(), (cursor.byte() & 3) > 0, cursor.byte()];
      if (!isHidden && kind === 0) sheets.push({ at, title: readText(cursor, cursor.byte()) });
    }
    if (id === ID.sharedTexts) {
      cursor.skip(4);
      for (let left = cursor.long(); left > 0; left -= 1) shared.push(readText(cursor, cursor.short()));
    }
  }
  const formats = styles.map(format => own.get(format) ?? BUILT_IN_FORMATS[format] ?? 'General');
  return { sheets, shared, shown: (value, style) => shownValue(value, formats[style] ?? 'General', isFrom1904) };
}

/** The records of one substream, from its beginning to its end. */
function* fromBegin(stream: Uint8Array, at: number, name: string): Generator<BiffRecord> {
  let isFirst = true;
  for (const record of readRecords(stream, at)) {
    if (isFirst && (record.id !== ID.begin || openCursor(record.blocks).short() !== 0x600)) {
      throw new Refusal('format-unknown', `“${name}”是 Excel 95 或更早的工作簿，这种格式不能读。请用 Excel 打开，另存为 .xlsx 再交。`);
    }
    if (record.id === ID.end) return;
    isFirst = false;
    yield record;
  }
  throw new RangeError('a sheet without its end');
}

function readSheet(stream: Uint8Array, { title, at }: Workbook['sheets'][number], { shared, shown }: Workbook, most: number): Sheet {
  const rows = new Map<number, string[]>();
  const merges: Merge[] = [];
  let cells = 0;
  let pending: { readonly row: number; readonly column: number } | undefined; // a formula whose text comes in the next record
  const place = (row: number, column: number, text: string) => {
    const texts = rows.get(row) ?? [];
    if (texts.length === 0) rows.set(row, texts);
    for (; texts.length < column; cells += 1) texts.push('');
    cells += Number(texts.length === column);
    texts[column] = text;
  };
  for (const { id, blocks } of fromBegin(stream, at, title)) {
    const cursor = openCursor(blocks);
    if (id === ID.mergeCells) merges.push(...readMerges(cursor));
    if (cells >= most) continue;
    if (id === ID.string && pending) place(pending.row, pending.column, readText(cursor, cursor.short()));
    if (!CELLS.has(id)) continue;
    const [row, column] = [cursor.short(), cursor.short()];
    if (id === ID.mulRk || id === ID.mulBlank) {
      const count = Math.floor((blocks[0].length - 6) / (id === ID.mulRk ? 6 : 2));
      for (let offset = 0; offset < count; offset += 1) {
        const style = cursor.short();
        place(row, column + offset, id === ID.mulRk ? shown(decodeRk(cursor.long()), style) : '');
      }
      continue;
    }
    const text = readCell(id, cursor, shared, shown);
    pending = text === undefined ? { row, column } : undefined;
    place(row, column, text ?? '');
  }
  const sorted = [...rows].map(([row, texts]) => ({ row, texts })).sort((a, b) => a.row - b.row);
  return { name: title, rows: sorted, merges, isCut: cells >= most, unsolved: undefined };
}

const CELLS: ReadonlySet<number> = new Set([ID.formula, ID.mulRk, ID.labelSst, ID.number, ID.label, ID.boolOrError, ID.blank, ID.mulBlank, ID.rk]);

/** The text that a cell shows; `undefined`: it follows in a record of its own. */
function readCell(id: number, cursor: Cursor, shared: readonly string[], shown: Shown): string | undefined {
  const style = cursor.short();
  switch (id) {
    case ID.labelSst: return shared[cursor.long()] ?? '';
    case ID.label: return readText(cursor, cursor.short());
    case ID.rk: return shown(decodeRk(cursor.long()), style);
    case ID.number: return shown(cursor.double(), style);
    case ID.boolOrError: return shownFlag(cursor.byte(), cursor.byte() === 1, style, shown);
    case ID.formula: return readResult(cursor, style, shown);
    default: return '';
  }
}

/** 2.5.133: a number, unless its last two bytes are all ones: then its first byte says what kind of thing the formula came to. */
function readResult(cursor: Cursor, style: number, shown: Shown): string | undefined {
  const result = new DataView(Uint8Array.from({ length: 8 }, cursor.byte).buffer);
  if (result.getUint16(6, true) !== 0xffff) return shown(result.getFloat64(0, true), style);
  switch (result.getUint8(0)) {
    case 0: return undefined;
    case 1: case 2: return shownFlag(result.getUint8(2), result.getUint8(0) === 2, style, shown);
    default: return '';
  }
}

function shownFlag(value: number, isError: boolean, style: number, shown: Shown): string {
  return isError ? ERRORS[value] ?? '#N/A' : shown(value !== 0, style);
}

const ERRORS: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' };

function* readMerges(cursor: Cursor): Generator<Merge> {
  for (let left = cursor.short(); left > 0; left -= 1) {
    yield { startRow: cursor.short(), endRow: cursor.short(), startColumn: cursor.short(), endColumn: cursor.short() };
  }
}
