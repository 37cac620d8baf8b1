import type { GridCell, Outline } from '@hengji/document';
import type { Place } from '@hengji/model';

/**
 * One row of a table or one line of prose, which is a row of one cell. Forms are recognised in rows: whether their head stands in
 * lines above a table, in its first rows or on a sheet of its own makes no difference then.
 */
export type Row = {
  readonly cells: readonly GridCell[]; // those that begin in this row; a cell merged from above is not repeated
  readonly at: Place;
  readonly isProse: boolean; // says one thing only
  /** A line of text has nothing but its tabs: cells that a merge covered may have dropped out, and the columns are a hint. */
  readonly isLoose: boolean;
};

/** All rows of a document in reading order. */
export function rowsOf({ blocks }: Outline): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      rows.push(rowOf([{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: block.text, at: block.at }]));
      continue;
    }
    const stacked = unstack(block.cells);
    if (stacked) {
      rows.push(rowOf(stacked));
      continue;
    }
    let begin = 0;
    for (let end = 1; end <= block.cells.length; end += 1) {
      if (block.cells[end]?.row === block.cells[begin]?.row) continue;
      rows.push(rowOf(block.cells.slice(begin, end)));
      begin = end;
    }
  }
  return rows;
}

/** Some converters put each cell on a line of its own behind a tab and leave a blank line between rows: such lines are one row. */
function unstack(cells: readonly GridCell[]): readonly GridCell[] | undefined {
  const isStacked = cells.every(({ column, text, at }) => 'line' in at && (column === 1 || (column === 0 && text === '')));
  return isStacked ? cells.filter(({ column }) => column === 1).map(cell => ({ ...cell, row: 0, column: cell.row })) : undefined;
}

function rowOf(cells: readonly GridCell[]): Row {
  const [first] = cells;
  if (first === undefined) throw new RangeError('a row without cells');
  const printed = cells.filter(cell => cell.text !== '');
  return { cells, at: printed[0]?.at ?? first.at, isProse: printed.length <= 1, isLoose: 'line' in first.at };
}

/** The one thing a line of prose says. */
export function proseOf(row: Row): GridCell | undefined {
  return row.isProse ? row.cells.find(cell => cell.text !== '') : undefined;
}
