import type { Paper } from '@hengji/wire';

export type PaperTable = Extract<Paper['blocks'][number], { readonly kind: 'table' }>;
export type PaperCell = PaperTable['rows'][number]['cells'][number];

/** A cell with the first row and column it covers; rows and columns from 0. */
export type LaidCell = { readonly cell: PaperCell; readonly row: number; readonly column: number; readonly rowSpan: number };

/** Where each cell of a table stands: like a browser, a cell takes the first column that no cell from above covers. */
export function layTable(rows: PaperTable['rows']): readonly LaidCell[] {
  const laid: LaidCell[] = [];
  const coveredTo: number[] = []; // by column, the first row that is free again
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((coveredTo[column] ?? 0) > row) column += 1;
      const rowSpan = Math.min(cell.rowSpan, rows.length - row);
      laid.push({ cell, row, column, rowSpan });
      for (let next = column; next < column + cell.columnSpan; next += 1) coveredTo[next] = row + rowSpan;
      column += cell.columnSpan;
    }
  }
  return laid;
}
