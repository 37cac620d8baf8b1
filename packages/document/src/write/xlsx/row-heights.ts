/** A text in its frame: `width` in half-width characters of the body font, `size` in points. */
export type Framed = { readonly row: number; readonly rowSpan: number; readonly text: string; readonly width: number; readonly size: number };

const BODY_SIZE = 10.5;
const LEADING = 1.35; // 仿宋 and 宋体 set their lines at 1.3
const PADDING = 4;
const WORDS = /[\u{21}-\u{2FF}]+|\n|./gsu; // a Latin word or number stays whole, any other character may end a line

/**
 * Heights in points that show all text. No sheet program grows a row for a merged cell, so they are worked out here; what a cell
 * over several rows needs beyond them goes to its last row.
 */
export function rowHeights(rowCount: number, cells: readonly Framed[], least: number): number[] {
  const heights = Array.from({ length: rowCount }, () => least);
  for (const cell of cells.toSorted((a, b) => a.rowSpan - b.rowSpan)) {
    const last = cell.row + cell.rowSpan - 1;
    const missing = neededHeight(cell) - heights.slice(cell.row, last + 1).reduce((sum, height) => sum + height, 0);
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
}

function neededHeight({ text, width, size }: Framed): number {
  return Math.ceil(countLines(text, (width * BODY_SIZE) / size) * size * LEADING) + PADDING;
}

function countLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const [word] of text.matchAll(WORDS)) {
    const length = widthOf(word);
    if (word === '\n' || (used > 0 && used + length > width)) {
      lines += 1;
      used = 0;
    }
    if (word === '\n') continue;
    lines += Math.floor(length / (width + 1)); // a word longer than its line is broken
    used += length;
  }
  return lines;
}

/** Beyond Latin a Chinese font sets nearly everything as wide as high. */
function widthOf(word: string): number {
  return [...word].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2ff ? 2 : 1), 0);
}
