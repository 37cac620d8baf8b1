import type { Grid, GridCell, Paragraph } from '../grid.ts';

/** A table of a page while it is read (HTML, 4.9.12 Forming a table). */
export type OpenTable = ReturnType<typeof openTable>;

export function openTable(number: number) {
  const cells: OpenCell[] = [];
  const taken: number[] = []; // for each column, the first row in which it is free again
  const held: { readonly cell: OpenCell; readonly part: CellPart }[] = []; // what the cells hold, in reading order
  const loose: Paragraph[] = []; // what stands in the table but in none of its cells
  let row = -1;
  let column = 0;
  let columnCount = 0;
  let cell: OpenCell | undefined;

  return {
    loose,
    beginRow(): void {
      cell = undefined;
      row += 1;
      column = 0;
    },
    beginCell(rowSpan: number, columnSpan: number): void {
      if (row < 0) row = 0;
      while ((taken[column] ?? 0) > row) column += 1;
      cell = { row, column, rowSpan, columnSpan, text: '', at: { table: number, row: row + 1, column: column + 1 } };
      cells.push(cell);
      for (let end = column + columnSpan; column < end; column += 1) taken[column] = row + rowSpan;
      columnCount = Math.max(columnCount, column);
    },
    endCell(): void {
      cell = undefined;
    },
    /** Takes a line of the cell that is open; `false` when none is. */
    write(text: string, level: number | null): boolean {
      if (cell === undefined) return false;
      held.push({ cell, part: { kind: 'line', text, level } });
      cell.text += cell.text === '' ? text : `\n${text}`;
      return true;
    },
    /** Takes what was made of a table that stood in the cell that is open. */
    nest(blocks: readonly (Paragraph | Grid)[]): void {
      const holder = cell ?? cells.at(-1);
      if (holder) for (const part of blocks) held.push({ cell: holder, part });
      else for (const block of blocks) if (block.kind === 'paragraph') loose.push(block);
    },
    nested(): readonly (Paragraph | Grid)[] {
      return held.flatMap(({ part }) => (part.kind === 'line' ? [] : [part]));
    },
    /** Of a table that only lays out a page — it holds tables, and no row of it prints two cells — what its cells hold. */
    layout(): readonly CellPart[] | undefined {
      if (!held.some(({ part }) => part.kind === 'grid')) return undefined;
      const printed = new Map<number, OpenCell>();
      for (const { cell: holder } of held) {
        if ((printed.get(holder.row) ?? holder) !== holder) return undefined;
        printed.set(holder.row, holder);
      }
      return held.map(({ part }) => part);
    },
    /** Cells cannot reach below the last row. */
    close(): Grid {
      const within = cells.map(found => ({ ...found, rowSpan: Math.min(found.rowSpan, row + 1 - found.row) }));
      return { kind: 'grid', at: { table: number, row: 1, column: 1 }, rowCount: row + 1, columnCount, cells: within };
    },
  };
}

type CellPart = { readonly kind: 'line'; readonly text: string; readonly level: number | null } | Paragraph | Grid;

/** A cell whose text is still being read. */
type OpenCell = { -readonly [property in keyof GridCell]: GridCell[property] };
