import { placesOf } from './pdf-lattice.ts';
import { isWrapped, joinWrapped, LIST_ITEM } from './pdf-paragraphs.ts';
import type { PageCell, PageTable } from './pdf-tables.ts';

/** A table and what of it stands on the following pages, in columns of one count. `guessed`: rows that were joined without certainty. */
export type JoinedTable = { readonly rowCount: number; readonly columnCount: number; readonly cells: readonly JoinedCell[]; readonly guessed: readonly JoinedCell[] };

export type JoinedCell = PageCell & { readonly page: number };

export type TablePart = { readonly page: number; readonly table: PageTable };

/** Could this table be the rest of that one, when nothing stands between them? */
export function isContinuation(before: PageTable, after: PageTable): boolean {
  return before.isRuled && after.isRuled && (Math.abs(widthOf(before) - widthOf(after)) < NEAR || isInside(before, after));
}

const NEAR = 4; // points

/** Some printers do not draw a merged cell again: its columns are missing at the left of the next page. */
function isInside(before: PageTable, after: PageTable): boolean {
  const isShared = (x: number | undefined) => before.xs.some(other => Math.abs(other - (x ?? 0)) < NEAR);
  return Math.abs(before.box.right - after.box.right) < NEAR && after.xs.length > 2 && after.xs.every(isShared);
}

/** Joins the parts of a table: headings are kept once, a row cut by the end of a page becomes whole. */
export function joinTable(parts: readonly TablePart[]): JoinedTable {
  const [first] = parts;
  const aligned = parts.map(({ page, table }) => ({ page, table: { ...table, xs: table.xs.map(x => x - (first && widthOf(first.table) - widthOf(table) > NEAR ? first.table : table).box.left) } }));
  const places = placesOf(aligned.flatMap(({ table }) => table.xs));
  const cells: OpenCell[] = [];
  const guessed: JoinedCell[] = [];
  let head: Rows = new Map(); // of the first part
  let bottom: readonly OpenCell[] = []; // of the part before
  let rowCount = 0;
  for (const [index, { page, table: whole }] of aligned.entries()) {
    const table = index < parts.length - 1 ? withoutLeftover(whole) : whole;
    const part = table.cells.map((cell): OpenCell => ({ ...cell, ...columnsOf(cell, table, places), page }));
    const rows = Map.groupBy(part, cell => cell.row);
    const skipped = countHeadings(head, rows);
    const seam = findSeam(bottom, rows.get(skipped) ?? []);
    const shift = rowCount - skipped - Number(seam.kind !== 'whole');
    for (const cell of part) {
      if (cell.row < skipped) continue;
      cell.row += shift;
      const upper = seam.joins.get(cell);
      if (upper === undefined) cells.push(cell);
      else extend(upper, cell);
    }
    const [rest] = seam.joins.keys();
    if (seam.kind === 'guessed' && rest) guessed.push(rest);
    rowCount = Math.max(rowCount, table.rowCount + shift);
    const left = part.reduce((least, cell) => Math.min(least, cell.column), places.length);
    for (const cell of bottom) if (cell.column + cell.columnSpan <= left) cell.rowSpan = rowCount - cell.row;
    bottom = [...bottom, ...part].filter(cell => cell.row + cell.rowSpan === rowCount && !seam.joins.has(cell));
    if (head.size === 0) head = rows;
  }
  return { rowCount, columnCount: Math.max(1, places.length - 1), cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column), guessed };
}

/** Browsers draw the sides of a table down to the end of the page, below the last row that found room. */
function withoutLeftover(table: PageTable): PageTable {
  const last = table.rowCount - 1;
  const [cell, ...others] = table.cells.filter(({ row }) => row === last);
  if (cell === undefined || others.length > 0 || cell.text !== '' || cell.columnSpan < 2) return table;
  const kept = table.cells.filter(({ row }) => row < last);
  return { ...table, rowCount: last, cells: kept.map(above => ({ ...above, rowSpan: Math.min(above.rowSpan, last - above.row) })) };
}

/** A cell that the next page may make longer. */
type OpenCell = { -readonly [property in keyof JoinedCell]: JoinedCell[property] };

type Rows = ReadonlyMap<number, readonly JoinedCell[]>;

function extend(upper: OpenCell, rest: JoinedCell): void {
  upper.text = joinTorn(upper, rest);
  upper.room = rest.text === '' ? upper.room : rest.room;
  upper.rowSpan = rest.row + rest.rowSpan - upper.row;
}

function widthOf({ xs }: PageTable): number {
  return (xs.at(-1) ?? 0) - (xs[0] ?? 0);
}

function columnsOf({ column, columnSpan }: PageCell, { xs }: PageTable, places: readonly number[]): { readonly column: number; readonly columnSpan: number } {
  const indexOf = (edge: number): number => Math.max(0, places.findLastIndex(place => place <= (xs[edge] ?? 0) + ROUNDING));
  return { column: indexOf(column), columnSpan: Math.max(1, indexOf(column + columnSpan) - indexOf(column)) };
}

const ROUNDING = 0.01;

/** How many rows at the top of a page repeat rows of the table's beginning: its headings, none of which is blank. */
function countHeadings(head: Rows, rows: Rows): number {
  for (const model of head.keys()) {
    let count = 0;
    let end = Infinity; // the columns' headings reach as far down as the first row of them; a row below is content
    while (count < end && isSameHeading(head.get(model + count), rows.get(count))) {
      const row = rows.get(count) ?? [];
      if (row.length >= 3 && end === Infinity) end = Math.max(...row.map(cell => cell.row + cell.rowSpan));
      count += 1;
    }
    if (end < Infinity && !goesOnAlike(head, model + count, rows, count)) return count;
  }
  return 0;
}

function isSameHeading(row: readonly JoinedCell[] | undefined, repeat: readonly JoinedCell[] | undefined): boolean {
  return row !== undefined && repeat !== undefined && row.length === repeat.length
    && repeat.every(({ text, column, columnSpan }, index) => text !== '' && text === row[index]?.text && column === row[index].column && columnSpan === row[index].columnSpan);
}

/** Rows that go on alike, label by label, begin a second form of the same kind. */
function goesOnAlike(head: Rows, model: number, rows: Rows, begin: number): boolean {
  return [0, 1, 2].every(index => {
    const [row, other] = [head.get(model + index), rows.get(begin + index)?.filter(cell => cell.text !== '')];
    const same = other?.filter(cell => row?.some(({ text, column }) => text === cell.text && column === cell.column)) ?? [];
    return (other === undefined && index > 0) || (same.length > 0 && same.length * 2 >= (other?.length ?? 0));
  });
}

/** What happened at the end of a page: a row stayed whole, was torn for certain, or seems to have been. `joins` leads from each rest to its beginning. */
type Seam = { readonly kind: 'whole' | 'torn' | 'guessed'; readonly joins: ReadonlyMap<JoinedCell, OpenCell> };

function findSeam(bottom: readonly OpenCell[], top: readonly JoinedCell[]): Seam {
  const pairs = top.flatMap(rest => {
    const upper = bottom.find(cell => cell.column === rest.column && cell.columnSpan === rest.columnSpan);
    return upper ? [{ upper, rest }] : [];
  });
  const merged = pairs.filter(isOneMergedCell);
  const own = pairs.filter(pair => !merged.includes(pair));
  const kind = pairs.length === top.length && pairs.length === bottom.length ? tearOf(own) : 'whole';
  return { kind, joins: new Map((kind === 'whole' ? merged : pairs).map(({ upper, rest }) => [rest, upper])) };
}

type Pair = { readonly upper: OpenCell; readonly rest: JoinedCell };

/** A cell merged over rows on both sides says its text once, or again on each page, or has wrapped. */
function isOneMergedCell({ upper, rest }: Pair): boolean {
  if (upper.named && upper.named.rowSpan >= upper.rowSpan) return upper.named.rowSpan > upper.rowSpan;
  return (upper.rowSpan > 1 || rest.rowSpan > 1) && (rest.text === '' || rest.text === upper.text || isWrapped(upper.text, upper.room, rest.text));
}

function tearOf(pairs: readonly Pair[]): Seam['kind'] {
  if (pairs.some(isNamedOnce)) return 'torn';
  const printed = pairs.filter(({ rest }) => rest.text !== '');
  const continued = printed.filter(({ upper }) => upper.text !== '');
  if (continued.length > 0 && continued.every(wraps)) return 'torn';
  // In a row of its own something would stand below what is printed above: to the right of a name, its value.
  const lost = pairs.filter(({ upper, rest }) => upper.text !== '' && rest.text === '');
  const isLikely = continued.length > 0 && continued.length === printed.length && lost.length >= 2 && lost.length > continued.length
    && !continued.some(isSibling) && lost.some(({ rest }) => continued.some(pair => pair.rest.column < rest.column));
  return isLikely ? 'guessed' : 'whole';
}

/** The file gives both sides of a page's end the same text as a whole: they are one cell. */
function isNamedOnce({ upper, rest }: Pair): boolean {
  return upper.named?.whole !== undefined && upper.named.whole === rest.named?.whole;
}

/** `事项1：` and `事项2：` are items of one list. */
function isSibling({ upper, rest }: Pair): boolean {
  return LIST_ITEM.test(rest.text) || isRowToCome(rest) || rest.text.slice(0, 2) === upper.text.slice(0, 2);
}

/** `...`: rows to be filled in; no line of a text begins so. */
function isRowToCome({ text }: JoinedCell): boolean {
  return /^(?:\.{3}|…)/.test(text);
}

function wraps({ upper, rest }: Pair): boolean {
  const isTwoNumbers = /\d%?$/.test(upper.text) && /^\d/.test(rest.text); // no line end cuts a number
  return rest.isFromTop && !isTwoNumbers && !isRowToCome(rest) && isWrapped(upper.text, upper.room, rest.text);
}

function joinTorn(upper: OpenCell, rest: JoinedCell): string {
  if (upper.named?.whole !== undefined && isNamedOnce({ upper, rest })) return upper.named.whole.trim();
  if (rest.text === '' || (upper.text === rest.text && (upper.rowSpan > 1 || rest.rowSpan > 1))) return upper.text;
  const isNewParagraph = /[。；;！？：]$/.test(upper.text) && !wraps({ upper, rest });
  return isNewParagraph || (upper.text !== '' && LIST_ITEM.test(rest.text)) ? `${upper.text}\n${rest.text}` : joinWrapped(upper.text, rest.text);
}
