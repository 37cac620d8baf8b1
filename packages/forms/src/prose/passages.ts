import type { Place } from '@hengji/model';
import type { Row } from '../rows.ts';
import { parseNumbered } from './numbering.ts';

/** A paragraph of prose, made whole again where a page or a line tore it. `pieces` say which part of its text stands where. */
export type Passage = { readonly kind: 'passage'; readonly text: string; readonly at: Place; readonly pieces: readonly Piece[] };

/** Adjoining rows of one table. */
export type Table = { readonly kind: 'table'; readonly rows: readonly Row[]; readonly at: Place };

type Piece = { readonly from: number; readonly at: Place };

/** Prose and tables in reading order. */
export function passagesOf(rows: readonly Row[]): (Passage | Table)[] {
  const blocks: (Passage | Table)[] = [];
  let table: Row[] = [];
  const closeTable = () => {
    if (table[0]) blocks.push({ kind: 'table', rows: table, at: table[0].at });
    table = [];
  };
  for (const row of rows) {
    if (isTableRow(row)) {
      if ((row.cells[0]?.row ?? 0) <= (table.at(-1)?.cells[0]?.row ?? -1)) closeTable(); // the next table counts its rows anew
      table.push(row);
      continue;
    }
    closeTable();
    for (const line of row.cells[0]?.text.split('\n') ?? []) {
      const text = withoutMarks(line);
      const last = blocks.at(-1);
      if (text === '') continue;
      if (last?.kind === 'passage' && isTorn(last, text)) blocks[blocks.length - 1] = joined(last, text, row.at);
      else blocks.push({ kind: 'passage', text, at: row.at, pieces: [{ from: 0, at: row.at }] });
    }
  }
  closeTable();
  return blocks;
}

/** Where the character at `offset` stands in the file. */
export function placeIn(passage: Passage, offset: number): Place {
  return passage.pieces.findLast(({ from }) => from <= offset)?.at ?? passage.at;
}

/** A part of a passage that keeps its places. */
export function sliceOf(passage: Passage, begin: number, end = passage.text.length): Passage {
  const whole = passage.text.slice(begin, end);
  const from = begin + whole.length - whole.trimStart().length;
  const pieces = [{ from: 0, at: placeIn(passage, from) }, ...passage.pieces.filter(piece => piece.from > from && piece.from < end).map(piece => ({ ...piece, from: piece.from - from }))];
  return { kind: 'passage', text: whole.trim(), at: placeIn(passage, from), pieces };
}

function isTableRow({ cells: [first, second] }: Row): boolean {
  return second !== undefined || (first !== undefined && first.columnSpan > 1);
}

/** Marks of Markdown that a converter left standing. */
function withoutMarks(line: string): string {
  return line.replace(/^\s*(?:#{1,6}|[-*•])\s+/, '').replaceAll('**', '').trim();
}

const SHORTEST_LINE = 15; // no page is narrower; a shorter line that ends open is a caption

/** Only text and PDF tear paragraphs: the line ends open, and the next one begins with neither a number nor a label. */
function isTorn(last: Passage, next: string): boolean {
  if (!('line' in last.at || 'page' in last.at)) return false;
  const tail = last.text.slice(placeOfLastLine(last));
  if (tail.length < SHORTEST_LINE || /[。！？；：:;!?…）)】》”]$/.test(tail)) return false;
  if (isHeadingLine(last.text) || parseNumbered(next) !== undefined) return false;
  return !/^[^，。；：:]{1,12}[：:]/.test(next);
}

function placeOfLastLine({ pieces }: Passage): number {
  return pieces.at(-1)?.from ?? 0;
}

/** A number and a few words without a sentence's punctuation. */
export function isHeadingLine(text: string): boolean {
  const numbered = parseNumbered(text);
  return numbered !== undefined && numbered.text.length <= LONGEST_HEADING && !/[，。；,;]|[：:]./.test(numbered.text);
}

const LONGEST_HEADING = 50;

function joined(passage: Passage, text: string, at: Place): Passage {
  return { ...passage, text: passage.text + text, pieces: [...passage.pieces, { from: passage.text.length, at }] };
}
