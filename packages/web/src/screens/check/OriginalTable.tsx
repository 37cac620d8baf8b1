import type { CheckedOutline } from '@hengji/wire';
import type { ReactNode } from 'react';
import { texts } from '../../texts/texts.ts';
import { foldRows } from './fold-rows.ts';

type Grid = Extract<CheckedOutline['blocks'][number], { readonly kind: 'grid' }>;

type Props = {
  readonly grid: Grid;
  readonly marked: ReadonlyMap<number, ReactNode>; // what the cells with findings show
};

/** A table of the file with its merged cells; of a long one the rows around its findings. */
export function OriginalTable({ grid, marked }: Props) {
  const matters = new Set(grid.cells.flatMap(({ row }, cell) => (marked.has(cell) ? [row] : [])));
  const rows = new Map<number, ReactNode[]>();
  for (const [index, { row, rowSpan, columnSpan, text }] of grid.cells.entries()) {
    const cells = rows.get(row) ?? [];
    cells.push(<td key={index} rowSpan={rowSpan} colSpan={columnSpan}>{marked.get(index) ?? text}</td>);
    rows.set(row, cells);
  }
  return (
    <table>
      <tbody>
        {foldRows(grid, matters).map(shown => (shown.kind === 'row'
          ? <tr key={shown.row}>{rows.get(shown.row)}</tr>
          : <tr key={shown.from} className="gap"><td colSpan={grid.columnCount}>{texts.check.gap(shown.rows)}</td></tr>))}
      </tbody>
    </table>
  );
}
