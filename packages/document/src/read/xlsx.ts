import { zipSync } from 'fflate';
import type { Grid, GridCell, Outline } from '../grid.ts';
import { type Archive, damaged } from './archive.ts';
import { type Limits, refuseBeyond } from './limits.ts';
import { readSheets, type Sheet } from './spreadsheet.ts';

/** Reads a workbook, a grid for each visible sheet, with the texts a person sees. */
export async function readXlsx(archive: Archive, name: string, limits: Limits): Promise<Outline> {
  const parts = archive.expand(part => /\.(?:xml|rels)$/i.test(part));
  refuseBeyond(limits, 'cells', countCells(parts), name);
  const checked = zipSync(Object.fromEntries(parts), { level: 0 }); // the library sees only what was held against the limits
  const sheets = await readSheets(checked).catch((cause: unknown) => {
    throw damaged(name, cause);
  });
  refuseBeyond(limits, 'cells', sheets.reduce((sum, { rows }) => rows.reduce((cells, row) => cells + row.length, sum), 0), name); // with the gaps
  return { format: 'xlsx', blocks: sheets.map(gridOf) };
}

/** The cells written in the sheets, counted before any of them is taken apart. */
function countCells(parts: ReadonlyMap<string, Uint8Array>): number {
  let count = 0;
  for (const [part, content] of parts) {
    if (!/^xl\/worksheets\//i.test(part)) continue;
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    for (let at = bytes.indexOf('<c '); at >= 0; at = bytes.indexOf('<c ', at + 3)) count += 1;
  }
  return count;
}

function gridOf({ name, rows, merges }: Sheet): Grid {
  const spans = new Map(merges.map(merge => [keyOf(merge.startRow, merge.startCol), merge]));
  const covered = new Set<number>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const lastColumn = Math.min(endCol, (rows[startRow]?.length ?? 0) - 1); // a merge may run on over empty columns to the edge
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1) {
      for (let column = startCol; column <= lastColumn; column += 1) covered.add(keyOf(row, column));
    }
    covered.delete(keyOf(startRow, startCol));
  }

  const cells: GridCell[] = [];
  for (const [row, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) {
      if (covered.has(keyOf(row, column))) continue;
      const merge = spans.get(keyOf(row, column));
      const rowSpan = merge ? merge.endRow - merge.startRow + 1 : 1;
      const columnSpan = merge ? merge.endCol - merge.startCol + 1 : 1;
      cells.push({ row, column, rowSpan, columnSpan, text: text.trim(), at: { sheet: name, cell: `${columnName(column)}${row + 1}` } });
    }
  }
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { kind: 'grid', at: { sheet: name, cell: 'A1' }, rowCount: rows.length, columnCount, cells };
}

const keyOf = (row: number, column: number): number => row * 16_384 + column; // Excel has 2¹⁴ columns

/** 0 is A, 25 is Z, 26 is AA. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
