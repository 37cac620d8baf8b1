import type { Besides, Place, Presence, Reading, SelfEvaluationDraft } from '@hengji/model';
import { afterLabel, findLabelled, findWorded, type Found, isLabel } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';
import { EDITIONS, ISSUES, LABELS, OTHER_TITLE, TITLE, WHOLE_DEPARTMENT } from '../vocabulary.ts';
import { findResultColumns } from './columns.ts';
import { type FoundBesides, recogniseFunds } from './funds.ts';
import { recogniseGoals } from './goals.ts';
import { isTotal, recogniseIndicators } from './indicators.ts';

/** Finds every 项目支出绩效自评表 of a document and reads it cell by cell. */
export function recogniseSelfEvaluations(rows: readonly Row[]): Reading<SelfEvaluationDraft[]> {
  const readings = splitForms(rows).map(recogniseForm);
  return { value: readings.flatMap(reading => reading.value), doubts: readings.flatMap(reading => reading.doubts) };
}

/** Rows from one form's beginning to the next: a form begins with its title, without one with its 项目名称. */
function splitForms(rows: readonly Row[]): (readonly Row[])[] {
  const begins: number[] = [];
  let isNamed = false;
  for (const [index, row] of rows.entries()) {
    const isTitle = isFormTitle(row) && !isRepeated(rows, begins.at(-1), index);
    const isName = !isTitle && isNameRow(row);
    if (isTitle || (isName && (isNamed || begins.length === 0))) begins.push(index);
    isNamed = isName || (isNamed && !isTitle);
  }
  return begins.map((begin, index) => rows.slice(Math.max(0, begin - Number(isYearLine(rows[begin - 1]))), begins[index + 1]));
}

/** The same title right above the heading once more: a page ended here, unless the form before it had come to its end. */
function isRepeated(rows: readonly Row[], begin: number | undefined, index: number): boolean {
  if (begin === undefined || plain(titleOf(rows[begin])) !== plain(titleOf(rows[index]))) return false;
  const next = rows.slice(index + 1, index + 4).findIndex(row => !isYearLine(row));
  const heading = rows[index + 1 + next];
  if (next < 0 || heading === undefined || !findResultColumns(heading, rows[index + 2 + next])) return false;
  return !rows.slice(begin, index).some(isTotal) && rows.slice(begin, index).some((row, at) => findResultColumns(row, rows[begin + at + 1]));
}

const titleOf = (row: Row | undefined): string => (row && proseOf(row)?.text) ?? '';

function isNameRow(row: Row): boolean {
  return row.cells.some(({ text }) => text !== '' && afterLabel(text, LABELS.name) !== undefined);
}

function isFormTitle(row: Row): boolean {
  const text = proseOf(row)?.text;
  if (text === undefined || text.length > 60) return false;
  const words = plain(text);
  return TITLE.test(words) || OTHER_TITLE.test(words);
}

function recogniseForm(rows: readonly Row[]): Reading<SelfEvaluationDraft[]> {
  const headed = rows.findIndex((row, index) => findResultColumns(row, rows[index + 1]) !== undefined);
  const title = rows.map(proseOf).find(cell => cell && TITLE.test(plain(cell.text)));
  const headingRow = rows[headed];
  if (WHOLE_DEPARTMENT.test(title?.text ?? '')) return { value: [], doubts: [] };
  if (headingRow === undefined) return { value: [], doubts: title && rows.some(isNameRow) ? [{ at: title.at, message: `“${title.text}”没有找到指标的表头，没有读取。` }] : [] };
  if (findResultColumns(headingRow, rows[headed + 1])?.isMonitoring) return { value: [], doubts: [] };

  const head = rows.slice(0, headed);
  const notes: Notes = { places: {}, doubts: [] };
  const note = (field: string, found: Found | undefined) => noteField(notes, field, found);
  const year = findYear(head);
  const { besides, ...funds } = recogniseFunds(head, notes);
  const block = recogniseIndicators(rows.slice(headed), notes);
  const foot = rows.slice(headed + 1);
  const person = (field: 'preparer' | 'phone', mayFollow: (text: string) => boolean): Presence => {
    const found = findLabelled(foot, LABELS[field], mayFollow) ?? findLabelled(head, LABELS[field], mayFollow);
    return presenceOf(note(field, found));
  };
  const goals = recogniseGoals(head, notes);
  const course = findLabelled(withoutTexts(head, notes), LABELS.course);
  note('besides.course', course);
  const others = withoutTexts(head, notes);
  const draft: SelfEvaluationDraft = {
    kind: 'self-evaluation',
    edition: findEdition(rows),
    span: null,
    year: year && note('year', year) ? Number(year.text) : null,
    reportingUnit: note('reportingUnit', findLabelled(head, LABELS.reportingUnit, isUnitName)),
    implementingUnit: note('implementingUnit', findLabelled(head, LABELS.implementingUnit)),
    project: { code: note('project.code', findLabelled(head, LABELS.code)), name: note('project.name', findLabelled(head, LABELS.name)) },
    ...funds,
    ...goals,
    ...block,
    executionRate: block.executionRate ?? funds.executionRate,
    total: block.total ?? note('total', findLabelled(others, LABELS.total)),
    issues: note('issues', findWorded(foot, ISSUES)),
    ...noteBesides({ ...findBesides(others, foot), course, ...besides }, notes),
    preparer: person('preparer', isPersonName),
    phone: person('phone', text => /^[:：]?\s*\d[\d\-—–() （）]{5,}$/.test(text)),
    places: notes.places,
  };
  return { value: [{ ...draft, span: spanOf(rows, notes) }], doubts: notes.doubts };
}

/** A goal that reads like a label is none. */
function withoutTexts(head: readonly Row[], { places }: Notes): readonly Row[] {
  const read = new Set(['goal', 'result', 'completion', 'besides.course'].map(field => places[field]));
  return head.filter(({ cells }) => !cells.some(({ at }) => read.has(at)));
}

/** What only some editions ask. A label of the head stands anywhere in its row, one below the indicators leads its row. */
function findBesides(head: readonly Row[], foot: readonly Row[]): FoundBesides {
  const closing = foot.filter(({ cells }) => CLOSING.some(label => afterLabel(cells.find(({ text }) => text !== '')?.text ?? '', label) !== undefined));
  return {
    'department': findLabelled(head, LABELS.department),
    'reportedOn': findLabelled(head, LABELS.reportedOn),
    'project.category': findLabelled(head, LABELS.category),
    'project.nature': findLabelled(head, LABELS.nature),
    'project.duration': findLabelled(head, LABELS.duration),
    'conclusion': findLabelled(closing, LABELS.conclusion),
    'measures': findLabelled(closing, LABELS.measures),
  };
}

const CLOSING = [LABELS.conclusion, LABELS.measures];

function noteBesides(found: FoundBesides, notes: Notes): { readonly besides?: Besides } {
  const printed = Object.entries(found).flatMap(([field, cell]) => (cell === undefined ? [] : [[field, noteField(notes, `besides.${field}`, cell)]]));
  return printed.length === 0 ? {} : { besides: Object.fromEntries(printed) };
}

const YEAR_LINE = /^\(?(20\d\d)年度?\)?$/;
const YEAR_IN_TITLE = /(20\d\d)年/;

function isYearLine(row: Row | undefined): boolean {
  return YEAR_LINE.test(plain((row && proseOf(row)?.text) ?? ''));
}

/** The year of the form, not one of its project or of its date: in a line of its own, in the title, or behind its label. */
function findYear(head: readonly Row[]): Found | undefined {
  for (const row of head) {
    const cell = proseOf(row);
    const words = plain(cell?.text ?? '');
    const year = (YEAR_LINE.exec(words) ?? (words.includes('自评') ? YEAR_IN_TITLE.exec(words) : null))?.[1];
    if (cell && year !== undefined) return { text: year, at: cell.at };
  }
  const labelled = findLabelled(head, LABELS.year);
  const year = /^(20\d\d)年?度?$/.exec(plain(labelled?.text ?? ''))?.[1];
  return labelled && year !== undefined ? { text: year, at: labelled.at } : undefined;
}

function isUnitName(text: string): boolean {
  return text.length <= 40 && !isLabel(text) && !/[:：年]|[(（]/.test(text);
}

function isPersonName(text: string): boolean {
  return /^[\p{Script=Han}·]{2,4}$/u.test(text) && !/附[件表]|[表页]$/.test(text);
}

/** Persons stay out of drafts: only whether the place was filled is kept. A blank with 签字 or a line to write on is blank. */
function presenceOf(text: string | null): Presence {
  if (text === null) return 'absent';
  return /^(?:[_()（）\s]|签[字名章]|盖章)*$/.test(text) ? 'blank' : 'present';
}

function findEdition(rows: readonly Row[]): string {
  let words = '';
  for (const { cells } of rows) for (const { text } of cells) if (text !== '' && text.length <= 30) words += `${text} `;
  const print = plain(words);
  return EDITIONS.find(({ marks }) => marks.every(mark => mark.test(print)))?.edition ?? 'unknown';
}

/** From the first row to the last one that anything was read from. */
function spanOf(rows: readonly Row[], { places }: Notes): readonly [Place, Place] | null {
  const read = new Set(Object.values(places));
  const [first] = rows;
  const last = rows.findLast(row => row.cells.some(cell => read.has(cell.at))) ?? rows.at(-1);
  return first && last ? [first.at, last.cells.findLast(cell => read.has(cell.at))?.at ?? last.at] : null;
}
