import type { Align } from '@hengji/document';
import type { Field, Printed } from '@hengji/model';
import { field, label, rowOf, type LaidCell, type LaidRow } from './cells.ts';

export type PrintedColumn = { readonly width: number; readonly align: Align };

type Cell = { readonly row: number; readonly column: number; readonly text: string; rows: number; columns: number };

type Options = { readonly headingRows: number; readonly sourceOf: (row: number, column: number) => Field; readonly reachesAcross: (row: number) => boolean };

/**
 * Lays rows of printed words out again. What a row does not print lies under a merged cell: the one above goes on down, as the levels of
 * indicators do; in rows that reach across (headings, totals) the one to the left goes on.
 */
export function layPrinted(rows: readonly (readonly Printed[])[], columns: readonly PrintedColumn[], { headingRows, sourceOf, reachesAcross }: Options): LaidRow[] {
  const cells = placeCells(rows, columns.length, row => row < headingRows || reachesAcross(row), headingRows);
  return rows.map((_, row) => rowOf(cells.filter(cell => cell.row === row).map((cell): LaidCell => {
    const width = columns.slice(cell.column, cell.column + cell.columns).reduce((sum, own) => sum + own.width, 0);
    const laid = row < headingRows ? label(cell.text, width) : field(cell.text, sourceOf(row, cell.column), width, columns[cell.column]?.align);
    return { ...laid, rowSpan: cell.rows };
  })));
}

function placeCells(rows: readonly (readonly Printed[])[], count: number, reachesAcross: (row: number) => boolean, headingRows: number): readonly Cell[] {
  const cells: Cell[] = [];
  let above: readonly Cell[] = []; // the cell over each column
  for (const [row, printed] of rows.entries()) {
    const own: Cell[] = [];
    for (let column = 0; column < count;) {
      const text = printed[column] ?? null;
      const [left, upper] = [own.at(-1), above[column]];
      if (upper?.column === column && upper.row >= headingRows && !reachesAcross(row) && isOpen(printed, column, upper.columns)) {
        upper.rows += 1;
        own.push(upper);
        column += upper.columns;
        continue;
      }
      if (text === null && left?.row === row) left.columns += 1;
      else own.push({ row, column, text: text ?? '', rows: 1, columns: 1 });
      column += 1;
    }
    cells.push(...own.filter(cell => cell.row === row));
    above = own.flatMap(cell => Array.from({ length: cell.columns }, () => cell));
  }
  return cells;
}

/** Whether a row prints nothing where a cell from above would lie. */
function isOpen(printed: readonly Printed[], from: number, columns: number): boolean {
  return Array.from({ length: columns }, (_, index) => printed[from + index] ?? null).every(text => text === null);
}
