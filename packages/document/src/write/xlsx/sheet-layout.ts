import type { Align, Run } from '../../paper.ts';
import type { PageBlock, PaperPage } from '../paper-pages.ts';
import { type Table, tableCells } from '../table-cells.ts';

export type SheetStyle = 'title' | 'heading' | 'prose' | 'ends' | 'cell';

/** A cell of the paper on the sheet's grid. Rows are those of the paper; only the writer knows how many the sheet needs for one. */
export type SheetCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly runs: readonly Run[];
  readonly align: Align;
  readonly style: SheetStyle;
};

/** `shares`: widths of the columns, together 1. `headings`: first and last row that repeat on every page. */
export type SheetLayout = {
  readonly shares: readonly number[];
  readonly rowCount: number;
  readonly cells: readonly SheetCell[];
  readonly headings: readonly [first: number, last: number] | undefined;
};

/** Puts the blocks below each other on one grid of columns. Tables of different columns share it: every edge of each is an edge of the grid. */
export function layOutSheet({ blocks }: PaperPage): SheetLayout {
  const edges = [...new Set([0, 1, ...blocks.flatMap(block => (block.kind === 'table' ? edgesOf(block) : []))])].sort((a, b) => a - b);
  const isAlone = blocks.filter(({ kind }) => kind === 'table').length === 1; // a sheet repeats the same rows on every page, to its end
  const cells: SheetCell[] = [];
  let headings: SheetLayout['headings'];
  let row = 0;
  for (const block of blocks) {
    if (block.kind === 'table') {
      cells.push(...sheetCells(block, row, edges));
      if (block.headingRows > 0 && isAlone) headings = [row, row + block.headingRows - 1];
      row += block.rows.length;
    } else {
      cells.push(...lineCells(block, row, edges));
      row += 1;
    }
  }
  return { shares: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)), rowCount: row, cells, headings };
}

/** Where the columns end, as shares of the width, to a thousandth: what differs by less is one edge. */
function edgesOf({ widths }: Table): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let reached = 0;
  return [0, ...widths.map(width => Math.round(((reached += width) / total) * 1000) / 1000)];
}

function sheetCells(table: Table, firstRow: number, edges: readonly number[]): SheetCell[] {
  const columns = edgesOf(table).map(edge => edges.indexOf(edge));
  return tableCells(table).flatMap((cells, row) => cells.filter(({ isBegun }) => isBegun).map(({ column: from, columnSpan, rowSpan, runs, align }): SheetCell => {
    const column = columns[from] ?? 0;
    return { row: firstRow + row, column, rowSpan, columnSpan: (columns[from + columnSpan] ?? column + 1) - column, runs, align, style: 'cell' };
  }));
}

function lineCells(block: Exclude<PageBlock, Table>, row: number, edges: readonly number[]): SheetCell[] {
  const columnCount = edges.length - 1;
  const whole = { row, column: 0, rowSpan: 1, columnSpan: columnCount } as const;
  switch (block.kind) {
    case 'heading': {
      const isTitle = block.level === 0;
      return [{ ...whole, runs: block.runs, align: isTitle ? 'center' : 'left', style: isTitle ? 'title' : 'heading' }];
    }
    case 'paragraph':
      return [{ ...whole, runs: block.indent ? [{ text: '\u3000\u3000' }, ...block.runs] : block.runs, align: block.align, style: 'prose' }];
    case 'ends': {
      const left = { ...whole, align: 'left', style: 'ends' } as const;
      if (columnCount === 1) return [{ ...left, runs: [...block.left, { text: '\u3000' }, ...block.right] }];
      const half = middleOf(edges);
      return [{ ...left, columnSpan: half, runs: block.left }, { ...left, column: half, columnSpan: columnCount - half, runs: block.right, align: 'right' }];
    }
  }
}

/** The edge nearest to the middle of the sheet: there the left end stops and the right one begins. */
function middleOf(edges: readonly number[]): number {
  const distances = edges.map(edge => Math.abs(edge - 0.5));
  return distances.indexOf(Math.min(...distances));
}
