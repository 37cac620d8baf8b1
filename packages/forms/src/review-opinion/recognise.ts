import type { Reading, ReviewOpinion } from '@hengji/model';
import { cellsUnder, findHeadings, type Heading, type Wordings } from '../headings.ts';
import type { Found } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';
import { COLUMNS, DUE, type List, parseGroupName, RECEIVED, SEAL, TITLE } from './words.ts';

/** Finds our own letters. `rest`: the rows of no letter; a letter quotes forms, and what it quotes is no form. */
export function recogniseReviewOpinions(rows: readonly Row[]): Reading<readonly ReviewOpinion[]> & { readonly rest: readonly Row[] } {
  const begins = rows.flatMap((row, index) => (plain(lineOf(row)) === TITLE ? [index] : []));
  const letters = begins.map((begin, order) => recogniseOne(rows.slice(begin, begins[order + 1])));
  const taken = new Set(letters.flatMap(({ own }) => own));
  return { value: letters.map(({ opinion }) => opinion), doubts: [], rest: taken.size === 0 ? rows : rows.filter(row => !taken.has(row)) };
}

const lineOf = (row: Row | undefined): string => (row && proseOf(row)?.text) ?? '';

/** `own`: from the title to the last line or row of a list that is the letter's. */
function recogniseOne(rows: readonly Row[]): { readonly opinion: ReviewOpinion; readonly own: readonly Row[] } {
  const notes: Notes = { places: {}, doubts: [] };
  const lists = { files: findList(rows, 'files'), findings: findList(rows, 'findings'), passed: findList(rows, 'passed'), notChecked: findList(rows, 'notChecked') };
  const dated = rows.findIndex(row => DATE.test(plain(lineOf(row))));
  const end = Math.max(0, dated, ...Object.values(lists).map(list => list?.end ?? 0));
  const own = rows.slice(0, end + 1);
  const year = noteField(notes, 'year', findWords(own, YEAR));
  const [first, last] = [own[0], own.at(-1)];
  return {
    own,
    opinion: {
      kind: 'review-opinion',
      span: first && last ? [first.at, last.cells.findLast(({ text }) => text !== '')?.at ?? last.at] : null,
      year: year === null ? null : Number(year),
      department: { code: null, name: noteField(notes, 'department.name', findWords(own.slice(1, 2), ADDRESSEE)) },
      files: readList(lists.files, notes),
      findings: readList(lists.findings, notes),
      passed: readList(lists.passed, notes),
      notChecked: readList(lists.notChecked, notes),
      deadline: noteField(notes, 'deadline', filledIn(findWords(own, DEADLINE))),
      reviewer: noteField(notes, 'reviewer', filledIn(dated < 1 ? undefined : findWords(own.slice(dated - 1, dated), WHOLE))),
      date: noteField(notes, 'date', filledIn(dated < 0 ? undefined : findWords(own.slice(dated, dated + 1), WHOLE))),
      places: notes.places,
    },
  };
}

const YEAR = new RegExp(`^${RECEIVED.before}(\\d{4})${RECEIVED.year}${RECEIVED.behind}`);
const ADDRESSEE = /^([^]*)[:：]$/;
const DEADLINE = new RegExp(`${DUE.before}([^]*?年[^]*?月[^]*?日)${DUE.behind}`);
const DATE = /^(?:\d{4})?年(?:\d{1,2})?月(?:\d{1,2})?日$/;
const WHOLE = /^([^]*)$/;

/** What the words of a line hold, in the first line that has them. */
function findWords(rows: readonly Row[], words: RegExp): Found | undefined {
  for (const row of rows) {
    const cell = proseOf(row);
    const [, text] = words.exec(cell?.text ?? '') ?? [];
    if (cell && text !== undefined) return { text: text.trim(), at: cell.at };
  }
  return undefined;
}

/** Room to write is blank. */
function filledIn(found: Found | undefined): Found | undefined {
  return found && (found.text === SEAL || plain(found.text) === '年月日') ? { ...found, text: '' } : found;
}

type FoundList<L extends List> = { readonly list: L; readonly headings: readonly Heading<string>[]; readonly rows: readonly Row[]; readonly end: number };

/** A list from its heading row to the first line that is none of its rows. A heading row comes again on every page. */
function findList<L extends List>(rows: readonly Row[], list: L): FoundList<L> | undefined {
  const wordings: Wordings<string> = Object.fromEntries(COLUMNS[list].map(({ key, label }) => [key, new RegExp(`^${label}$`)]));
  const headingsIn = (row: Row) => (row.cells.length > 1 ? findHeadings(row, wordings) : []);
  const begin = rows.findIndex(row => headingsIn(row).length === COLUMNS[list].length);
  const heading = rows[begin];
  if (heading === undefined) return undefined;
  const below = rows.slice(begin + 1);
  const foreign = below.findIndex(row => row.cells.length === 1 && !(list === 'findings' && parseGroupName(lineOf(row))));
  const own = foreign < 0 ? below : below.slice(0, foreign);
  return { list, headings: headingsIn(heading), rows: own.filter(row => headingsIn(row).length < COLUMNS[list].length), end: begin + own.length };
}

function readList<L extends List>(found: FoundList<L> | undefined, notes: Notes): ReviewOpinion[L] {
  const read: Record<string, string>[] = [];
  let group: Readonly<Record<string, string>> = {};
  for (const row of found?.rows ?? []) {
    const named = parseGroupName(row.cells.length === 1 ? lineOf(row) : '');
    if (named) group = named;
    else read.push({ ...group, ...readRow(row, found?.headings ?? [], `${found?.list}.${read.length}`, notes) });
  }
  return read as unknown as ReviewOpinion[L]; // COLUMNS has every key of a row of the list
}

function readRow(row: Row, headings: readonly Heading<string>[], path: string, notes: Notes): Record<string, string> {
  const cells = cellsUnder(row.cells, headings);
  return Object.fromEntries(headings.map(({ key }) => [key, noteField(notes, `${path}.${key}`, cells.get(key)) ?? '']));
}
