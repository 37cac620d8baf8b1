import type { PaperCell } from '../../paper.ts';
import type { Faces } from './pdf-faces.ts';
import { CELL } from './pdf-page.ts';
import { type Tag, tagOf } from './pdf-tags.ts';
import { type TextLine, wrapText } from './pdf-wrap.ts';
import { type Table, tableCells } from '../table-cells.ts';
import { xmlText } from '../xml-text.ts';

/** A table before it is cut into pages. A row that is too high for a page has become several. */
export type TableLayout = { readonly rows: readonly LaidRow[]; readonly headingRows: number; readonly cells: readonly LaidCell[] };

/** `keepsNext`: a label that begins here would be torn from itself below. */
export type LaidRow = { readonly height: number; readonly keepsNext: boolean };

export type LaidCell = {
  readonly row: number;
  readonly rowSpan: number;
  readonly left: number;
  readonly right: number;
  readonly align: PaperCell['align'];
  readonly lines: readonly CellLine[];
  readonly tag: Tag;
};

export type CellLine = { readonly line: TextLine; readonly tag: Tag };

/** Holds the place of a paragraph that prints nothing. */
export const BLANK_PARAGRAPH = '\u{a0}';

/** Between the border and the text, in points. */
export const PADDING = { side: 3, end: 2 };
const LEAST_HEIGHT = 20;
const LINES_OF_A_PART = 4; // of a row that is cut
const LONGEST_LABEL = 8; // lines

/** Lays a table out between two edges, so that it can be cut after any row. */
export function layOutTable(table: Table, faces: Faces, edges: { readonly left: number; readonly right: number }, greatestHeight: number, parent: Tag): TableLayout {
  const cells = placeCells(table, faces, edges, tagOf('Table', parent));
  const needed = linesOfRows(table.rows.length, cells);
  const headHeight = needed.slice(0, table.headingRows).reduce((sum, lines) => sum + heightOf(lines), 0);
  const parts = needed.map((lines, row) => (row >= table.headingRows && heightOf(lines) > greatestHeight - headHeight ? cut(lines) : [heightOf(lines)]));
  let reached = 0;
  const starts = [0, ...parts.map(part => (reached += part.length))];
  const startOf = (row: number): number => starts[row] ?? 0;
  const heights = parts.flat();
  const laid = cells.map(cell => ({ ...cell, row: startOf(cell.row), rowSpan: startOf(cell.row + cell.rowSpan) - startOf(cell.row) }));
  const kept = new Set(laid.flatMap(cell => labelRows(cell, heights)));
  return { rows: heights.map((height, row) => ({ height, keepsNext: row < table.headingRows || kept.has(row) })), headingRows: table.headingRows, cells: laid };
}

/** How many lines of text find room in this height; the room around their letters will do where a page cuts them. */
export function capacityOf(height: number): number {
  return Math.floor(height / CELL.pitch + ROUNDING);
}

/** The rows but the last that the text of a merged cell takes; a long text may be torn. */
function labelRows({ row, rowSpan, lines }: LaidCell, heights: readonly number[]): readonly number[] {
  if (lines.length > LONGEST_LABEL) return [];
  let height = 0;
  return Array.from({ length: rowSpan - 1 }, (_, index) => row + index).filter(own => capacityOf(height += heights[own] ?? 0) < lines.length);
}

function heightOf(lines: number): number {
  return Math.max(LEAST_HEIGHT, lines * CELL.pitch + 2 * PADDING.end);
}

/** The heights of a row in parts, after each of which a page may end. */
function cut(lines: number): readonly number[] {
  return Array.from({ length: Math.ceil(lines / LINES_OF_A_PART) }, (_, index) => Math.min(LINES_OF_A_PART, lines - index * LINES_OF_A_PART) * CELL.pitch + (index === 0 ? 2 * PADDING.end : 0));
}

const ROUNDING = 0.001;

/** Each row takes whole lines, so that the text of a merged cell finds room wherever the page cuts it. What it needs beyond its rows goes to the last. */
function linesOfRows(count: number, cells: readonly LaidCell[]): readonly number[] {
  const rows = Array.from({ length: count }, () => 1);
  for (const { row, rowSpan, lines } of cells.toSorted((a, b) => a.rowSpan - b.rowSpan)) {
    const last = row + rowSpan - 1;
    const missing = lines.length - rows.slice(row, last + 1).reduce((sum, own) => sum + own, 0);
    if (missing > 0) rows[last] = (rows[last] ?? 0) + missing;
  }
  return rows;
}

function placeCells(table: Table, faces: Faces, { left, right }: { readonly left: number; readonly right: number }, parent: Tag): readonly LaidCell[] {
  const { widths, headingRows } = table;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const ends = widths.reduce((all, width) => [...all, (all.at(-1) ?? left) + (width / total) * (right - left)], [left]);
  return tableCells(table).flatMap((cells, row) => {
    const rowTag = tagOf('TR', parent);
    const begun = cells.filter(({ isBegun }) => isBegun);
    const isHeading = row < headingRows || begun.every(cell => cell.heading);
    return begun.map((cell): LaidCell => {
      const { column, rowSpan, columnSpan, align, heading } = cell;
      const [start, end] = [ends[column] ?? left, ends[column + columnSpan] ?? right];
      const tag = tagOf(heading ? 'TH' : 'TD', rowTag, attributesOf(cell, isHeading));
      return { row, rowSpan, left: start, right: end, align, tag, lines: wrapCell(cell, faces, end - start - 2 * PADDING.side, tag) };
    });
  });
}

/** ISO 32000-1, 14.8.5.7. */
function attributesOf({ heading, rowSpan, columnSpan }: PaperCell, isHeading: boolean): string {
  return [
    ...(heading ? [`/Scope/${isHeading ? 'Column' : 'Row'}`] : []),
    ...(rowSpan > 1 ? [`/RowSpan ${rowSpan}`] : []),
    ...(columnSpan > 1 ? [`/ColSpan ${columnSpan}`] : []),
  ].join('');
}

/** Every paragraph of a cell is one of its own, also for who hears it read or copies it; a blank one is there by its blank. */
function wrapCell({ runs }: PaperCell, faces: Faces, width: number, tag: Tag): readonly CellLine[] {
  const text = xmlText(runs.map(run => run.text).join(''));
  if (text === '') return [];
  return text.split('\n').flatMap(paragraph => {
    const own = tagOf('P', tag);
    return wrapText(paragraph === '' ? BLANK_PARAGRAPH : paragraph, CELL, faces, width).map(line => ({ line, tag: own }));
  });
}
