import type { Place } from '@hengji/model';
import type { Row } from '../rows.ts';
import { parseNumbered } from './numbering.ts';

/** A paragraph of prose, made whole again where a page or a line tore it. `pieces` say which part of its text stands where. */
export type Passage = { readonly kind: 'passage'; readonly text: string; readonly at: Place; readonly pieces: readonly Piece[] };

/** Adjoining rows of one table. */
export type Table = { readonly kind: 'table'; readonly rows: readonly Row[]; readonly at: Place };

type Piece = { readonly from: number; readonly at: Place };

type Line = { readonly text: string; readonly at: Place };

/** Prose and tables in reading order. */
export function passagesOf(rows: readonly Row[]): (Passage | Table)[] {
  const blocks: (Passage | Table)[] = [];
  let table: Row[] = [];
  let lines: Line[] = []; // of one paragraph
  const close = () => {
    if (table[0]) blocks.push({ kind: 'table', rows: table, at: table[0].at });
    if (lines[0]) blocks.push(passageOf(lines, lines[0].at));
    table = [];
    lines = [];
  };
  for (const [index, row] of rows.entries()) {
    if (isTableRow(row) && !isSheetLine(row, rows[index - 1], rows[index + 1])) {
      const isNext = (row.cells[0]?.row ?? 0) <= (table.at(-1)?.cells[0]?.row ?? -1); // the next table counts its rows anew
      if (lines.length > 0 || isNext) close();
      table.push(row);
      continue;
    }
    if (table.length > 0) close();
    for (const print of row.cells[0]?.text.split('\n') ?? []) {
      const text = withoutMarks(print);
      if (text === '') continue;
      if (!isTorn(lines, text)) close();
      lines.push({ text, at: row.at });
    }
  }
  close();
  return blocks;
}

function passageOf(lines: readonly Line[], at: Place): Passage {
  let from = 0;
  const pieces = lines.map(line => {
    const piece = { from, at: line.at };
    from += line.text.length;
    return piece;
  });
  return { kind: 'passage', text: lines.map(({ text }) => text).join(''), at, pieces };
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

/** A sheet has no lines of prose but merged cells; one between the rows of a table heads a group of them unless it is a title or a sentence. */
function isSheetLine(row: Row, above: Row | undefined, below: Row | undefined): boolean {
  const [first, second] = row.cells;
  if (first === undefined || second !== undefined || !('sheet' in first.at) || first.column > 0) return false; // a merge from above may stand before it
  const isWithin = [above, below].every(other => other !== undefined && other.cells.length > 1);
  return !isWithin || first.text.length > SHORTEST_LINE * 2 || /表$|[，。；：:]/.test(first.text);
}

/** Marks of Markdown that a converter left standing. */
function withoutMarks(line: string): string {
  return line.replace(/^\s*(?:#{1,6}|[-*•])\s+/, '').replaceAll('**', '').trim();
}

const SHORTEST_LINE = 15; // no page is narrower; a shorter line that ends open is a caption

/**
 * Where a line ends open, the next one goes on with it unless it begins with a number or a label. Text and PDF tear every paragraph;
 * a paragraph of Word is torn when it once was a PDF: then it has commas and no end.
 */
function isTorn(lines: readonly Line[], next: string): boolean {
  const last = lines.at(-1);
  if (last === undefined || !('line' in last.at || 'page' in last.at || /[，,；;]/.test(last.text))) return false;
  if (last.text.length < SHORTEST_LINE || /[。！？；：:;!?…）)】》”]$/.test(last.text)) return false;
  if ((lines.length === 1 && (isHeadingLine(last.text) || isTitleLine(last.text))) || parseNumbered(next) !== undefined) return false;
  return !/^[^，。；：:]{1,12}[：:]/.test(next);
}

/** 2023年度部门整体支出绩效自评报告: no sentence ends so. */
function isTitleLine(text: string): boolean {
  return /^[^，。；：,;]*(?:20\d\d\s*年[^，。；：,;]*(?:报告|说明|公开|决算|目标)|[预决]算[^，。；：,;]*公开(?:情况)?说明)$/.test(text);
}

/** A number and a few words without a sentence's punctuation. */
export function isHeadingLine(text: string): boolean {
  const numbered = parseNumbered(text);
  return numbered !== undefined && numbered.text.length <= LONGEST_HEADING && !/[，。；,;]|[：:]./.test(numbered.text);
}

const LONGEST_HEADING = 50;
