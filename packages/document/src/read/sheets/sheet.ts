import type { Doubt, Reading } from '@hengji/model';
import type { Format, Grid, GridCell, Outline } from '../../grid.ts';
import { type Limits, refuseBeyond } from '../limits.ts';

/** A sheet as it is shown: the rows that hold anything, a text per cell up to the last one, '' where nothing is shown. Indexes start at 0. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly SheetRow[]; // by their number
  readonly merges: readonly Merge[];
  readonly isCut: boolean; // more stands below than a sheet may hold
  readonly unsolved: string | undefined; // the first cell with a formula whose result was not kept
};
export type SheetRow = { readonly row: number; readonly texts: readonly string[] };

/** Both ends are included. */
export type Merge = { readonly startRow: number; readonly startColumn: number; readonly endRow: number; readonly endColumn: number };

/** A grid for each sheet, and a doubt for each that was too long to be read whole. */
export function outlineOf(format: Format, sheets: Iterable<Sheet>, file: string, limits: Limits): Reading<Outline> {
  const blocks: Grid[] = [];
  const doubts: Doubt[] = [];
  let cells = 0;
  for (const sheet of sheets) {
    const grid = gridOf({ ...sheet, rows: padded(sheet.rows, limits) }, file, limits);
    refuseBeyond(limits, 'cells', (cells += grid.cells.length), file);
    blocks.push(grid);
    if (sheet.isCut) doubts.push(doubtCut(sheet, limits));
    if (sheet.unsolved !== undefined) doubts.push(doubtUnsolved(sheet.name, sheet.unsolved));
  }
  return { value: { format, blocks }, doubts };
}

/** A cell that was never written stands blank all the same, as far as the sheet is wide, unless one far-off cell would make it mostly blanks. */
function padded(rows: readonly SheetRow[], limits: Limits): readonly SheetRow[] {
  const width = rows.reduce((widest, { texts }) => Math.max(widest, texts.length), 0);
  if (rows.length * width > limits.sheetCells) return rows;
  return rows.map(({ row, texts }) => ({ row, texts: [...texts, ...Array.from({ length: width - texts.length }, () => '')] }));
}

function gridOf({ name, rows, merges }: Sheet, file: string, limits: Limits): Grid {
  const spans = new Map(merges.map(merge => [keyOf(merge.startRow, merge.startColumn), merge]));
  const covered = coveredBy(merges, rows, file, limits);
  const cells: GridCell[] = [];
  for (const { row, texts } of rows) {
    for (const [column, text] of texts.entries()) {
      const key = keyOf(row, column);
      if (covered.has(key)) continue;
      const merge = spans.get(key);
      const rowSpan = merge ? merge.endRow - merge.startRow + 1 : 1;
      const columnSpan = merge ? merge.endColumn - merge.startColumn + 1 : 1;
      cells.push({ row, column, rowSpan, columnSpan, text: text.trim(), at: { sheet: name, cell: `${columnName(column)}${row + 1}` } });
    }
  }
  const columnCount = rows.reduce((widest, { texts }) => Math.max(widest, texts.length), 0);
  return { kind: 'grid', at: { sheet: name, cell: 'A1' }, rowCount: (rows.at(-1)?.row ?? -1) + 1, columnCount, cells };
}

/** What was left unread, said where it begins. */
function doubtCut({ name, rows }: Sheet, limits: Limits): Doubt {
  const last = (rows.at(-1)?.row ?? 0) + 1;
  const message = `工作表“${name}”很长，只读到第 ${last} 行（一张工作表最多读 ${limits.sheetCells} 个单元格），以下没有读。下面如有要读的表，请另存为单独的文件再交。`;
  return { at: { sheet: name, cell: `A${last + 1}` }, message };
}

/** Programs that write workbooks without Excel leave the results out; what a person sees on opening it is not in the file. */
function doubtUnsolved(name: string, cell: string): Doubt {
  return { at: { sheet: name, cell }, message: `工作表“${name}”里有公式没有存下结果（第一处在 ${cell}），这样的格按空白读。请用 Excel 打开、保存一次再交。` };
}

const keyOf = (row: number, column: number): number => row * 16_384 + column; // Excel has 2¹⁴ columns

/** The cells that a merge hides. It may run on over rows and columns that hold nothing; merges that lie on each other are held to the limit. */
function coveredBy(merges: readonly Merge[], rows: readonly SheetRow[], file: string, limits: Limits): ReadonlySet<number> {
  const widths = new Map(rows.map(({ row, texts }) => [row, texts.length]));
  const lastRow = rows.at(-1)?.row ?? -1;
  const covered = new Set<number>();
  let steps = 0;
  for (const { startRow, startColumn, endRow, endColumn } of merges) {
    for (let row = startRow; row <= Math.min(endRow, lastRow); row += 1) {
      const lastColumn = Math.min(endColumn, (widths.get(row) ?? 0) - 1);
      refuseBeyond(limits, 'cells', (steps += 1 + Math.max(0, lastColumn - startColumn)), file);
      for (let column = startColumn; column <= lastColumn; column += 1) {
        if (row > startRow || column > startColumn) covered.add(keyOf(row, column));
      }
    }
  }
  return covered;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `AB12` as indexes from 0; `undefined` when it is no address of a sheet. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
