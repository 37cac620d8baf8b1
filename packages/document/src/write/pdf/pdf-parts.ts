import type { Placed, RowStrip, Sheet } from './pdf-flow.ts';
import { BLANK_PARAGRAPH, capacityOf, type CellLine, type LaidCell, PADDING } from './pdf-table.ts';
import { CELL } from './pdf-page.ts';

/** What stands of a cell on one sheet. `first`: how far below its top the text begins. */
export type CellPart = { readonly cell: LaidCell; readonly top: number; readonly bottom: number; readonly isRepeat: boolean; readonly lines: readonly CellLine[]; readonly first: number };

/** The cells of each sheet. A text that is cut by the end of a page goes on at the top of the next. */
export function partsOfCells(sheets: readonly Sheet[]): readonly (readonly CellPart[])[] {
  const frames = sheets.flatMap(({ placed }, sheet) => framesOf(placed).map(frame => ({ ...frame, sheet })));
  const parts: CellPart[][] = sheets.map(() => []);
  for (const [cell, own] of Map.groupBy(frames.filter(({ isRepeat }) => !isRepeat), frame => frame.cell)) {
    const whole = own.find(({ top, bottom }) => capacityOf(bottom - top) >= cell.lines.length);
    if (!whole) cell.tag.whole = textOf(cell.lines);
    let next = 0;
    for (const frame of own) {
      const lines = whole ? (frame === whole ? cell.lines : []) : cell.lines.slice(next, next += capacityOf(frame.bottom - frame.top));
      const above = (frame.bottom - frame.top - lines.length * CELL.pitch) / 2;
      parts[frame.sheet]?.push({ ...frame, lines, first: whole ? above : Math.min(above, PADDING.end) });
    }
  }
  for (const frame of frames.filter(({ isRepeat }) => isRepeat)) {
    const { cell, top, bottom } = frame;
    parts[frame.sheet]?.push({ ...frame, lines: cell.lines, first: (bottom - top - cell.lines.length * CELL.pitch) / 2 });
  }
  return parts;
}

/** Paragraph by paragraph, for who reads or hears the cell without the page's end. */
function textOf(lines: readonly CellLine[]): string {
  const paragraphs = [...Map.groupBy(lines, ({ tag }) => tag).values()].map(own => own.flatMap(({ line }) => line.letters.map(({ codePoint }) => String.fromCodePoint(codePoint))).join(''));
  return paragraphs.map(text => (text === BLANK_PARAGRAPH ? '' : text)).join('\n');
}

type CellFrame = Pick<CellPart, 'cell' | 'top' | 'bottom' | 'isRepeat'>;

/** Where each cell stands on a sheet, as far as its rows do. */
function framesOf(placed: readonly Placed[]): readonly CellFrame[] {
  const rows = placed.flatMap(({ strip, top, isRepeat }) => (strip.kind === 'row' ? [{ strip, top, isRepeat }] : []));
  const runs = Map.groupBy(rows, ({ strip }) => strip.table);
  return [...runs].flatMap(([table, all]) => [true, false].flatMap(isRepeat => {
    const run = all.filter(row => row.isRepeat === isRepeat);
    const [first, last] = [run[0]?.strip.row ?? 0, run.at(-1)?.strip.row ?? -1];
    const edge = (row: number): RowEdge => run[row - first] ?? NO_ROW;
    return table.cells.filter(({ row, rowSpan }) => row <= last && row + rowSpan > first).map((cell): CellFrame => {
      const end = edge(Math.min(cell.row + cell.rowSpan - 1, last));
      return { cell, top: edge(Math.max(cell.row, first)).top, bottom: end.top + end.strip.height, isRepeat };
    });
  }));
}

type RowEdge = { readonly strip: Pick<RowStrip, 'height'>; readonly top: number };

const NO_ROW: RowEdge = { strip: { height: 0 }, top: 0 };
