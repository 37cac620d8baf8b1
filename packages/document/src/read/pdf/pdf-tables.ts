import { type Box, holds, type Size, upright } from './pdf-geometry.ts';
import { findSquare, type Lattice } from './pdf-lattice.ts';
import { type Line, linesOf } from './pdf-lines.ts';
import { paragraphOf, paragraphsOf, roomAfter, unwrap } from './pdf-paragraphs.ts';
import type { NamedCell } from './pdf-structure.ts';
import type { Word } from './pdf-words.ts';

/** A table as it stands on one page. */
export type PageTable = {
  readonly kind: 'table';
  readonly box: Box;
  readonly xs: readonly number[];
  readonly rowCount: number;
  readonly cells: readonly PageCell[]; // by row, then by column
  readonly isRuled: boolean;
};

export type PageCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
  readonly text: string;
  readonly room: number; // behind the last line, in characters; without end when the cell has room for another line
  readonly isFromTop: boolean; // has no room for another line above its first
  readonly named?: NamedCell | undefined; // what the file itself says of it
};

/** Puts the words of a page into the cells they stand in; those outside all tables are left over. */
export function fillTables(lattices: readonly Lattice[], words: readonly Word[], page: Size): { readonly tables: readonly PageTable[]; readonly loose: readonly Word[] } {
  const innermost = lattices.toSorted((a, b) => areaOf(a.box) - areaOf(b.box)).map(lattice => ({ lattice, words: new Map<number, Word[]>() }));
  const loose: Word[] = [];
  for (const word of words) {
    const [x, y] = anchorOf(word);
    const table = innermost.find(({ lattice }) => holds(lattice.box, x, y));
    const cell = table?.lattice.owners[findSquare(table.lattice, x, y)];
    if (table === undefined || cell === undefined) loose.push(word);
    else table.words.set(cell, [...table.words.get(cell) ?? [], word]);
  }
  const tables = innermost.map(({ lattice: { box, xs, ys, cells }, words: inside }): PageTable => {
    const set = cells.map((cell, index) => setLines(inside.get(index) ?? [], cell.box, page));
    const margin = usualMargin(set.flat());
    return withoutStrayLines({ kind: 'table', box, xs, rowCount: ys.length - 1, isRuled: true, cells: cells.map((cell, index) => ({ ...cell, ...printOf(set[index] ?? [], margin) })) });
  });
  return { tables, loose };
}

/** Browsers end a merged cell that a page cuts too early, with a line that parts nothing: below it only a blank begins, in few of the columns. */
function withoutStrayLines(table: PageTable): PageTable {
  const rows = Map.groupBy(table.cells, cell => cell.row);
  const stray = Array.from({ length: table.rowCount }, (_, row) => row).filter(row => {
    const begun = rows.get(row) ?? [];
    return row > 0 && begun.every(cell => cell.text === '') && begun.reduce((sum, cell) => sum + cell.columnSpan, 0) * 2 < table.xs.length - 1;
  });
  if (stray.length === 0) return table;
  const placeOf = (row: number): number => row - stray.filter(other => other < row).length;
  const cells = table.cells.flatMap(cell => {
    const rowSpan = placeOf(cell.row + cell.rowSpan) - placeOf(cell.row);
    return stray.includes(cell.row) || rowSpan === 0 ? [] : [{ ...cell, row: placeOf(cell.row), rowSpan }];
  });
  return { ...table, rowCount: placeOf(table.rowCount), cells };
}

/** A text that is too long for its cell runs on over the next one: it belongs where it begins. */
function anchorOf({ box, size, turn }: Word): readonly [x: number, y: number] {
  const x = turn === 0 ? Math.min(box.left + size / 2, (box.left + box.right) / 2) : (box.left + box.right) / 2;
  return [x, (box.top + box.bottom) / 2];
}

/** The lines of a cell that run one way, and the cell as it stands when they run to the right. */
type Setting = { readonly lines: readonly Line[]; readonly around: Box };

/** First what is upright, then what runs down or up. */
function setLines(words: readonly Word[], box: Box, page: Size): readonly Setting[] {
  if (words.length === 0) return [];
  return ([0, 1, 3, 2] as const).map(turn => ({
    lines: linesOf(words.filter(word => word.turn === turn).map(word => ({ ...word, box: upright(word.box, turn, page) }))),
    around: upright(box, turn, page),
  }));
}

function printOf(settings: readonly Setting[], margin: number): Pick<PageCell, 'text' | 'room' | 'isFromTop' | 'named'> {
  const texts: string[] = [];
  let named: NamedCell | undefined;
  let [room, isFromTop] = [Infinity, false];
  for (const { lines, around } of settings) {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) continue;
    named = paragraphOf(first)?.cell;
    const [left, right] = [around.left + margin, around.right - margin];
    texts.push(...(isStacked(lines) ? [unwrap(lines)] : paragraphsOf(lines, left, right).map(unwrap)));
    room = around.bottom - last.box.bottom < LINE * last.size ? roomAfter(last, left, right) : Infinity;
    isFromTop = first.box.top - around.top < LINE * first.size;
  }
  return { text: texts.join('\n').trim(), room, isFromTop, named };
}

const LINE = 1.3; // of a character's height

/** 竖排: upright characters one below the other. */
function isStacked(lines: readonly Line[]): boolean {
  return lines.length > 1 && lines.every(({ words: [word, next] }) => next === undefined && word?.paragraph === undefined && /^\p{Script=Han}$/u.test(word?.text ?? ''));
}

/** How much room the cells of a table keep free at their sides: what the fullest lines keep, but for a few that run over. */
function usualMargin(settings: readonly Setting[]): number {
  const rooms = settings.flatMap(({ lines, around }) => lines.flatMap(({ box }) => [box.left - around.left, around.right - box.right])).toSorted((a, b) => a - b);
  return Math.min(WIDEST_MARGIN, Math.max(0, rooms[Math.floor(rooms.length / 10)] ?? 0));
}

const WIDEST_MARGIN = 5.4; // points: 0.19 cm, as Word sets it

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
