import type { PaperBlock, PaperCell } from '@hengji/document';
import type { LaidCell, LaidRow } from './cells.ts';

type Table = Extract<PaperBlock, { readonly kind: 'table' }>;
type Placed = { readonly cell: LaidCell; readonly from: number; readonly to: number };

/**
 * Makes one grid of rows that each divide the width in their own way, as official forms do: wherever any row has an edge the table
 * has a column, and every cell spans those it lies over.
 */
export function layTable(rows: readonly LaidRow[], headingRows = 0): Table {
  const placed = placeCells(rows);
  const edges = [...new Set(placed.flat().flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const indexOf = new Map(edges.map((edge, index) => [edge, index]));
  const spanOf = ({ from, to }: Placed): number => (indexOf.get(to) ?? 0) - (indexOf.get(from) ?? 0);
  return {
    kind: 'table',
    headingRows,
    widths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    rows: rows.map(({ template }, index) => ({ template, cells: (placed[index] ?? []).map((own): PaperCell => {
      const { runs, rowSpan, heading, align } = own.cell;
      return { runs, rowSpan, columnSpan: spanOf(own), heading, align };
    }) })),
  };
}

/** Each row from left to right, past what the rows above still cover. */
function placeCells(rows: readonly LaidRow[]): readonly (readonly Placed[])[] {
  let covered: readonly (Placed & { readonly until: number })[] = [];
  return rows.map(({ cells }, index) => {
    covered = covered.filter(({ until }) => until > index);
    let from = 0;
    const own = cells.map((cell): Placed => {
      for (let above = covered.find(place => place.from === from); above; above = covered.find(place => place.from === from)) from = above.to;
      const placed = { cell, from, to: from + cell.width };
      from = placed.to;
      return placed;
    });
    covered = [...covered, ...own.filter(({ cell }) => cell.rowSpan > 1).map(place => ({ ...place, until: index + place.cell.rowSpan }))];
    return own;
  });
}
