import type { Draft, Reading, TableDraft } from '@hengji/model';
import { noteField, type Notes } from '../notes.ts';
import { isAmount } from '../prose/columns.ts';
import { type Passage, passagesOf, type Table } from '../prose/passages.ts';
import { recogniseTables } from '../prose/table-draft.ts';
import { spanOf, titledBy } from '../prose/titles.ts';
import { proseOf, type Row } from '../rows.ts';
import { findCoreTable } from './tables.ts';

type Found = { readonly title: Passage; readonly lines: readonly Row[]; readonly table: Table; readonly department: string; readonly year: number | null };

/** Reads the tables of 部门预算公开 wherever they stand in a file; those of one department are one draft. */
export function recogniseCoreTables(rows: readonly Row[]): Reading<Draft[]> {
  const departments: (readonly [Found, ...Found[]])[] = [];
  for (const found of findTables(rows)) {
    const last = departments.at(-1);
    if (last && last[0].department === found.department && !last.some(({ title }) => title.text === found.title.text)) departments[departments.length - 1] = [...last, found];
    else departments.push([found]);
  }
  const readings = departments.map(recogniseDepartment);
  return { value: readings.flatMap(({ value }) => value), doubts: readings.flatMap(({ doubts }) => doubts) };
}

function findTables(rows: readonly Row[]): readonly Found[] {
  const titles = rows.flatMap((row, index) => {
    const text = proseOf(row)?.text ?? '';
    const found = findCoreTable(text);
    return found ? [{ ...found, index, text, at: row.at }] : [];
  });
  return joinTorn(titles.flatMap(({ index, text, at, department, year }, order): Found[] => {
    const own = rows.slice(index + 1, titles[order + 1]?.index);
    const from = own.findIndex(isBody);
    const table = from < 0 || from > REACH ? undefined : tableOf(passagesOf(own.slice(from)));
    return table ? [{ title: { kind: 'passage', text, at, pieces: [{ from: 0, at }] }, lines: own.slice(0, from), table, department: department || departmentIn(own.slice(0, from)), year }] : [];
  }));
}

const REACH = 6; // lines between a title and its table: the number of the form, the department, the unit of money
const LINE = /^(?:金额)?单位(?:名称)?[：:]|^(?:编制|预算)(?:部门|单位)[：:]|^部门(?:名称|编码)?[：:]/;

/** A table whose title each page printed once more, with the same lines below it. */
function joinTorn(found: readonly Found[]): readonly Found[] {
  return found.reduce<readonly Found[]>((whole, next) => {
    const last = whole.at(-1);
    const isTorn = last && last.title.text === next.title.text && last.lines.map(wordsOf).join('\n') === next.lines.map(wordsOf).join('\n');
    const table = isTorn ? tableOf([last.table, next.table]) : undefined;
    return last && table ? [...whole.slice(0, -1), { ...last, table }] : [...whole, next];
  }, []);
}

function departmentIn(lines: readonly Row[]): string {
  return lines.flatMap(({ cells }) => cells).map(({ text }) => DEPARTMENT.exec(text)?.[1] ?? '').find(name => name !== '') ?? '';
}

const DEPARTMENT = /^(?:编制|预算|填报)?(?:部门|单位)(?:名称)?\s*[：:]\s*((?!亿元|万元|千元|元)\S+)$/;

/** A row of the table itself: one with labels is a line above it, even where a sheet puts them into two cells. */
function isBody({ cells }: Row): boolean {
  const printed = cells.filter(({ text }) => text !== '');
  return cells.length > 1 && printed.length > 1 && !printed.some(({ text }) => LINE.test(text));
}

/** The parts of a table that pages tore, its headings once; a row that nobody filled in is none. */
function tableOf(blocks: readonly (Passage | Table)[]): Table | undefined {
  const [first, ...rest] = blocks.filter(block => block.kind === 'table');
  if (!first) return undefined;
  const depth = Math.max(1, first.rows.findIndex(({ cells }) => cells.some(({ text }) => isAmount(text))));
  const head = first.rows.slice(0, depth).map(wordsOf);
  const next = rest.filter(({ rows }) => head.every((words, index) => rows[index] !== undefined && wordsOf(rows[index]) === words)).flatMap(({ rows }) => rows.slice(depth));
  return { ...first, rows: [...first.rows, ...next].filter(({ cells }) => cells.some(({ text }) => text !== '')) };
}

function wordsOf({ cells }: Row): string {
  return cells.map(({ text }) => text.replace(/\s+/g, '')).join('\t');
}

function recogniseDepartment(found: readonly [Found, ...Found[]]): Reading<TableDraft[]> {
  const notes: Notes = { places: {}, doubts: [] };
  const lines = found.flatMap(({ title, lines: below }) => [rowOf(title), ...below]);
  const [{ title, department }] = found;
  const year = found.find(own => own.year !== null)?.year ?? null;
  const titled = { ...titledBy('budget-statement', title.text, lines), department, year };
  const { project: _, ...draft } = recogniseTables(titled, found.flatMap(own => [own.title, own.table]), notes); // 项目 is a heading here
  const unit = lines.flatMap(({ cells }) => cells).map(({ text, at }) => ({ text: UNIT.exec(text)?.[1], at })).find(({ text }) => text !== undefined);
  const money = unit?.text === undefined ? {} : { 单位: noteField(notes, 'totals.单位', { text: unit.text, at: unit.at }) };
  const last = found.at(-1)?.table.rows ?? [];
  return { value: [{ kind: 'core-tables', ...draft, project: { code: null, name: null }, totals: { ...draft.totals, ...money }, span: spanOf([rowOf(title), ...last]) }], doubts: notes.doubts };
}

const UNIT = /单位\s*[：:]\s*(亿元|万元|千元|元)/;

function rowOf({ text, at }: Passage): Row {
  return { cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text, at }], at, isProse: true, isLoose: false };
}
