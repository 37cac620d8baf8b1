import type { PaperCell } from '../paper.ts';
import type { PageBlock } from './paper-pages.ts';

export type Table = Extract<PageBlock, { readonly kind: 'table' }>;

/** A cell and the column it begins in; `isBegun`: it stands in this row, else it reaches in from above. Nothing reaches out of its table. */
export type TableCell = PaperCell & { readonly column: number; readonly isBegun: boolean };

/** For each row of a table every cell that covers a part of it, from left to right. */
export function tableCells({ widths, rows }: Table): readonly (readonly TableCell[])[] {
  const above: (TableCell & { readonly lastRow: number })[] = [];
  return rows.map(({ cells }, row) => {
    const reaching = above.filter(({ lastRow }) => lastRow >= row);
    const taken = new Set(reaching.flatMap(({ column, columnSpan }) => Array.from({ length: columnSpan }, (_, index) => column + index)));
    let column = 0;
    const begun = cells.map(cell => {
      while (taken.has(column)) column += 1;
      const placed = { ...cell, column, columnSpan: Math.min(cell.columnSpan, widths.length - column), rowSpan: Math.min(cell.rowSpan, rows.length - row), isBegun: true };
      column += cell.columnSpan;
      return placed;
    });
    above.splice(0, above.length, ...reaching, ...begun.map(cell => ({ ...cell, isBegun: false, lastRow: row + cell.rowSpan - 1 })));
    return [...reaching, ...begun].sort((a, b) => a.column - b.column);
  });
}
