import { type Box, holds, type Size, upright } from './pdf-geometry.ts';
import { findSquare, type Lattice } from './pdf-lattice.ts';
import { type Line, linesOf } from './pdf-lines.ts';
import { paragraphsOf, roomAfter, unwrap } from './pdf-paragraphs.ts';
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
  readonly room: number; // behind the last line, in characters
};

/** Puts the words of a page into the cells they stand in; those outside all tables are left over. */
export function fillTables(lattices: readonly Lattice[], words: readonly Word[], page: Size): { readonly tables: readonly PageTable[]; readonly loose: readonly Word[] } {
  const innermost = lattices.toSorted((a, b) => areaOf(a.box) - areaOf(b.box)).map(lattice => ({ lattice, words: new Map<number, Word[]>() }));
  const loose: Word[] = [];
  for (const word of words) {
    const [x, y] = anchorOf(word);
    const table = innermost.find(({ lattice }) => holds(lattice.box, x, y));
    const cell = table && table.lattice.owners[findSquare(table.lattice, x, y)];
    if (table === undefined || cell === undefined) loose.push(word);
    else table.words.set(cell, [...table.words.get(cell) ?? [], word]);
  }
  const tables = innermost.map(({ lattice: { box, xs, ys, cells }, words: inside }): PageTable => ({
    kind: 'table', box, xs, rowCount: ys.length - 1, isRuled: true,
    cells: cells.map((cell, index) => ({ ...cell, ...printOf(inside.get(index) ?? [], cell.box, page) })),
  }));
  return { tables, loose };
}

/** A text that is too long for its cell runs on over the next one: it belongs where it begins. */
function anchorOf({ box, size, turn }: Word): readonly [x: number, y: number] {
  const x = turn === 0 ? Math.min(box.left + size / 2, (box.left + box.right) / 2) : (box.left + box.right) / 2;
  return [x, (box.top + box.bottom) / 2];
}

/** What a cell says: its upright lines, then those that run up or down. */
function printOf(words: readonly Word[], box: Box, page: Size): { readonly text: string; readonly room: number } {
  const texts: string[] = [];
  let room = Infinity;
  for (const turn of [0, 1, 3, 2] as const) {
    const turned = words.filter(word => word.turn === turn).map(word => ({ ...word, box: upright(word.box, turn, page) }));
    if (turned.length === 0) continue;
    const lines = linesOf(turned);
    const [left, right] = innerSides(lines.map(line => line.box), upright(box, turn, page));
    texts.push(...(isStacked(lines) ? [unwrap(lines)] : paragraphsOf(lines, left, right).map(unwrap)));
    const last = lines.at(-1);
    if (last) room = roomAfter(last, left, right);
  }
  return { text: texts.join('\n').trim(), room };
}

/** 竖排: upright characters one below the other. */
function isStacked(lines: readonly Line[]): boolean {
  return lines.length > 1 && lines.every(({ words: [word, next] }) => next === undefined && /^\p{Script=Han}$/u.test(word?.text ?? ''));
}

/** A cell keeps the same room free on both sides: what its longest line keeps, and no more than Word would. */
function innerSides(lines: readonly Box[], { left, right }: Box): readonly [number, number] {
  const margin = lines.reduce((least, line) => Math.min(least, Math.max(0, line.left - left), Math.max(0, right - line.right)), WIDEST_MARGIN);
  return [left + margin, right - margin];
}

const WIDEST_MARGIN = 5.4; // points: 0.19 cm, as Word sets it

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
