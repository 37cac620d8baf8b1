import type { Presence, PrintedRow, Reading, SheetDraft } from '@hengji/model';
import { cellsUnder, findHeadings, type Wordings } from '../headings.ts';
import { findLabelled, labelOf, type Found } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { headingWords, plain } from '../plain.ts';
import { splitAtTitles } from '../prose/titles.ts';
import { proseOf, type Row } from '../rows.ts';
import { TARGETS_TITLE } from '../targets/wordings.ts';
import { TITLE as SELF_EVALUATION } from '../vocabulary.ts';
import { blanksOf, OWN_KEYS, type SheetForm, type SheetPart } from './form.ts';
import { findSheets } from './find-sheets.ts';

type List = Extract<SheetPart, { readonly kind: 'list' }>;

/** Finds every form that is only data below its title, and reads what stands with its labels, in its lists and chapters. */
export function recogniseSheets(rows: readonly Row[]): Reading<SheetDraft[]> {
  const sheets = findSheets(rows);
  if (sheets.length === 0) return { value: [], doubts: [] };
  const titled = new Set(splitAtTitles(rows).flatMap(({ rows: [first] }) => first ?? []));
  const isOther = (row: Row): boolean => titled.has(row) || isFormTitle(plain(proseOf(row)?.text ?? ''));
  return { value: sheets.map(({ form, index }, order) => {
    const below = rows.slice(index + 1, sheets[order + 1]?.index);
    const end = below.findIndex(isOther);
    return recogniseSheet(form, rows.slice(index, index + 1 + (end < 0 ? below.length : end)));
  }), doubts: [] };
}

const isFormTitle = (words: string): boolean => TARGETS_TITLE.test(words) || SELF_EVALUATION.test(words);

function recogniseSheet(form: SheetForm, rows: readonly Row[]): SheetDraft {
  const notes: Notes = { places: {}, doubts: [] };
  const blanks = form.parts.flatMap(blanksOf);
  const lists = form.parts.filter(part => part.kind === 'list');
  const taken = new Set<Row>();
  const found = Object.fromEntries(lists.map(list => [list.key, readList(list, form, rows, notes, taken)]));
  const texts = readChapters(form, rows, notes, taken);
  const others = rows.filter(row => !taken.has(row));
  const known = new Set(blanks.flatMap(({ label, others: words = [] }) => [label, ...words].map(headingWords)));
  const isOther = (text: string): boolean => known.has(headingWords(text.split(/[:：]/, 1)[0] ?? ''));
  const printed = new Map(blanks.map(({ key, label, others: words = [] }) => [key, noteField(notes, OWN_KEYS.has(key) ? key : `fields.${key}`, findLabelled(others, labelOf(bare(label), ...words), undefined, isOther))]));
  const [first, last] = [rows[0], rows.findLast(row => row.cells.some(({ text }) => text !== ''))];
  const year = /20\d\d/.exec(printed.get('year') ?? plain(first ? proseOf(first)?.text ?? '' : ''))?.[0];
  return {
    kind: form.kind,
    span: first && last ? [first.at, last.cells.findLast(({ text }) => text !== '')?.at ?? last.at] : null,
    year: year === undefined ? null : Number(year),
    department: { code: printed.get('department.code') ?? null, name: printed.get('department.name') ?? null },
    project: { code: printed.get('project.code') ?? null, name: printed.get('project.name') ?? null },
    fields: Object.fromEntries(blanks.filter(({ key }) => !OWN_KEYS.has(key)).map(({ key }) => [key, printed.get(key) ?? null])),
    lists: found,
    texts,
    signatures: signaturesOf(form.parts, others),
    places: notes.places,
  };
}

const bare = (label: string): string => label.replace(/[:：]$/, '');

/** The rows below the headings of a list, up to one that begins another part. Template rows that nobody filled in are none. */
function readList({ key, columns }: List, form: SheetForm, rows: readonly Row[], notes: Notes, taken: Set<Row>): readonly PrintedRow[] {
  const wordings: Wordings<string> = Object.fromEntries(columns.map(({ key: own, label, others = [] }) => [own, wordsOf([label, ...others])]));
  const begin = rows.findIndex(row => row.cells.length > 1 && findHeadings(row, wordings).length * 2 > columns.length);
  const heading = rows[begin];
  if (heading === undefined) return [];
  const headings = findHeadings(heading, wordings);
  const below = rows.slice(begin + 1);
  const end = below.findIndex(row => row.cells.length === 1 || beginsPart(row, form));
  const own = end < 0 ? below : below.slice(0, end);
  for (const row of [heading, ...own]) taken.add(row);
  const filled = own.map(row => cellsUnder(row.cells, headings)).filter(cells => [...cells.values()].some(({ text }) => text !== ''));
  return filled.map((cells, order) => Object.fromEntries(headings.map(({ key: column }) => [column, noteField(notes, `lists.${key}.${order}.${column}`, cells.get(column)) ?? ''])));
}

function wordsOf(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.map(word => headingWords(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`);
}

/** A row led by a label of the form, or by what leads a list of it. */
function beginsPart({ cells }: Row, { parts }: SheetForm): boolean {
  const first = headingWords(cells.find(({ text }) => text !== '')?.text ?? '');
  return parts.some(part => (part.kind === 'list' ? part.lead === first : blanksOf(part).some(({ label, others = [] }) => [label, ...others].some(word => headingWords(word) === first))));
}

/** The prose below each heading of a chapter, which no label of the form stands in. */
function readChapters({ parts }: SheetForm, rows: readonly Row[], notes: Notes, taken: Set<Row>): SheetDraft['texts'] {
  const chapters = parts.filter(part => part.kind === 'chapter');
  const signatures = parts.flatMap(part => (part.kind === 'signatures' ? part.labels : []));
  const texts: Record<string, string[]> = Object.fromEntries(chapters.map(({ key }) => [key, []]));
  let open: string | undefined;
  for (const row of rows) {
    const cell = proseOf(row);
    if (cell === undefined || row.cells.length > 1 || signatures.some(label => cell.text.startsWith(label))) {
      open = undefined;
      continue;
    }
    const heading = chapters.find(({ title, others = [] }) => [title, ...others].includes(headingWords(cell.text)));
    if (heading) open = heading.key;
    else if (open !== undefined) texts[open]?.push(noteParagraph(notes, open, texts[open]?.length ?? 0, cell));
    if (open !== undefined) taken.add(row);
  }
  return texts;
}

function noteParagraph(notes: Notes, key: string, order: number, cell: Found): string {
  return noteField(notes, `texts.${key}.${order}`, cell) ?? '';
}

function signaturesOf(parts: readonly SheetPart[], rows: readonly Row[]): Presence {
  const labels = parts.flatMap(part => (part.kind === 'signatures' ? part.labels : []));
  const found = labels.flatMap(label => findLabelled(rows, labelOf(bare(label))) ?? []);
  return found.length === 0 ? 'absent' : found.some(({ text }) => text !== '') ? 'present' : 'blank';
}
