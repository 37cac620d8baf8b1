import type { GridCell } from '@hengji/document';
import { headingWords } from './plain.ts';
import { remembered, rememberedOf } from './remembered.ts';
import type { Row } from './rows.ts';

/** How officials word each heading, told by its words alone: full width, blanks, numbering and brackets are taken off before. */
export type Wordings<Key extends string> = Readonly<Record<Key, RegExp>>;

/** A column of a table: `from` is its first column, `to` the first one after it. */
export type Heading<Key extends string> = { readonly key: Key; readonly from: number; readonly to: number; readonly at: GridCell['at'] };

/** The headings a row prints, from left to right. A heading reaches up to the next printed cell: merged ones often lose their span. */
export function findHeadings<Key extends string>(row: Row, wordings: Wordings<Key>): Heading<Key>[] {
  const found: Heading<Key>[] = [];
  const printed = row.cells.filter(cell => cell.text !== '');
  for (const [index, cell] of printed.entries()) {
    const key = wordedAs(cell.text, wordings);
    if (key !== undefined) found.push({ key, from: cell.column, to: printed[index + 1]?.column ?? endOf(row.cells), at: cell.at });
  }
  return found;
}

/** A heading of two rows as one: what has headings of its own below it only says what they have in common. `undefined`: no such heading. */
export function joinHeadingRows(upper: Row, lower: Row | undefined, isHeading: (cell: GridCell) => boolean): Row | undefined {
  const below = lower?.cells.filter(cell => cell.text !== '') ?? [];
  if (below.length < 2 || !below.every(isHeading)) return undefined;
  const printed = upper.cells.filter(cell => cell.text !== '');
  const alone = printed.filter(({ column }, index) => !below.some(cell => cell.column >= column && cell.column < (printed[index + 1]?.column ?? endOf(upper.cells))));
  return alone.some(isHeading) ? { ...upper, cells: [...alone, ...below].toSorted((a, b) => a.column - b.column) } : undefined;
}

/** Which of the wordings a text is, if any. */
export function wordedAs<Key extends string>(text: string, wordings: Wordings<Key>): Key | undefined {
  if (text === '' || text.length > 40) return undefined; // no heading is that long
  return keysOf(wordings)(text) as Key | null ?? undefined; // there are no other keys
}

const keysOf = rememberedOf((wordings: Wordings<string>) => {
  const entries = Object.entries(wordings);
  return remembered(text => {
    const words = headingWords(text);
    return entries.find(([, wording]) => wording.test(words))?.[0] ?? null;
  });
});

/** The cell under each heading: the first printed one that begins in its columns, else the blank one. `shift` moves a row that slid. */
export function cellsUnder<Key extends string>(cells: readonly GridCell[], headings: readonly Heading<Key>[], shift = 0): Map<Key, GridCell> {
  const found = new Map<Key, GridCell>();
  for (const cell of cells) {
    const heading = headings.find(({ from, to }) => cell.column + shift >= from && cell.column + shift < to);
    if (heading && (found.get(heading.key)?.text ?? '') === '') found.set(heading.key, cell);
  }
  return found;
}

/** The same for a row that may be loose: when it has a cell for each heading, their order says more than their columns. */
export function valuesUnder<Key extends string>(row: Row, cells: readonly GridCell[], headings: readonly Heading<Key>[]): Map<Key, GridCell> {
  const printed = cells.filter(cell => cell.text !== '');
  const whole = [printed, cells].find(({ length }) => length === headings.length);
  return row.isLoose && whole ? pairInOrder(headings, whole) : cellsUnder(cells, headings);
}

export function pairInOrder<Key extends string>(headings: readonly Heading<Key>[], cells: readonly GridCell[]): Map<Key, GridCell> {
  const pairs = new Map<Key, GridCell>();
  for (const [index, { key }] of headings.entries()) {
    const cell = cells[index];
    if (cell) pairs.set(key, cell);
  }
  return pairs;
}

function endOf(cells: readonly GridCell[]): number {
  return cells.reduce((end, cell) => Math.max(end, cell.column + cell.columnSpan), 0);
}
