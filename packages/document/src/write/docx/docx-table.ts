import type { PageLayout } from './docx-section.ts';
import { writeAlign, writeParagraph } from './docx-text.ts';
import { type Framed, rowHeights } from '../xlsx/row-heights.ts';
import { type Table, type TableCell, tableCells } from '../table-cells.ts';

const LEAST_HEIGHT = 20; // points
const WHOLE = 1 / 3; // of a page: a row up to this height is kept together, a higher one may go on over the page, or a page would end half empty
const TWIPS = 20; // in a point
const HALF_CHARACTER = 105; // twips: half of 五号
const SIDES = 80; // twips: the margins of a cell

/** Nothing for a table without rows: Word would call the file damaged. */
export function writeTable(table: Table, { textWidth, textHeight }: PageLayout): string {
  const { widths, headingRows } = table;
  if (table.rows.length === 0) return '';
  const columns = columnWidths(widths, textWidth);
  const rows = tableCells(table);
  const heights = rowHeights(rows.length, rows.flatMap((cells, row) => cells.filter(({ isBegun }) => isBegun).map(cell => frame(cell, row, columns))), LEAST_HEIGHT);
  const mayBreak = (row: number): boolean => (heights[row] ?? 0) * TWIPS > textHeight * WHOLE;
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr>`
    + `<w:tblGrid>${columns.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    + `${rows.map((cells, row) => writeRow(cells, columns, { isHeading: row < headingRows, mayBreak: mayBreak(row) })).join('')}</w:tbl>`;
}

/** Whole twips that add up to the width of the text. */
function columnWidths(shares: readonly number[], textWidth: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let reached = 0;
  let edge = 0;
  return shares.map(share => {
    const from = edge;
    edge = Math.round(((reached += share) / total) * textWidth);
    return edge - from;
  });
}

function frame(cell: TableCell, row: number, columns: readonly number[]): Framed {
  return { row, rowSpan: cell.rowSpan, text: cell.runs.map(({ text }) => text).join(''), width: (widthOf(cell, columns) - SIDES) / HALF_CHARACTER, size: 10.5 };
}

function writeRow(cells: readonly TableCell[], columns: readonly number[], { isHeading, mayBreak }: { readonly isHeading: boolean; readonly mayBreak: boolean }): string {
  const properties = `${mayBreak ? '' : '<w:cantSplit/>'}<w:trHeight w:val="${LEAST_HEIGHT * TWIPS}" w:hRule="atLeast"/>${isHeading ? '<w:tblHeader/>' : ''}`;
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.map(cell => writeCell(cell, columns)).join('')}</w:tr>`;
}

function writeCell(cell: TableCell, columns: readonly number[]): string {
  const { columnSpan, rowSpan, isBegun, align, runs } = cell;
  const span = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '';
  const merge = rowSpan > 1 ? `<w:vMerge${isBegun ? ' w:val="restart"' : ''}/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${widthOf(cell, columns)}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${
    writeParagraph('Cell', writeAlign(align), isBegun ? runs : [])}</w:tc>`;
}

function widthOf({ column, columnSpan }: TableCell, columns: readonly number[]): number {
  return columns.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
}
