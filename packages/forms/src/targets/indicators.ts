import { parseTarget, printedTarget, type Printed, type TargetRow } from '@hengji/model';
import { type Aligned, alignRow, type Columns, type IndicatorKey } from '../align.ts';
import { cellsUnder } from '../headings.ts';
import { afterLabel, type Found } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { headingWords, plain } from '../plain.ts';
import type { Row } from '../rows.ts';
import { LABELS, LEVEL1, LEVEL2, SUBTOTAL, TEMPLATE_LABEL, TEMPLATE_NAME, TOTAL } from '../vocabulary.ts';
import { findTargetColumns } from './columns.ts';
import { findGoalLabel } from './goals.ts';
import { isPageMark } from './page-mark.ts';
import { YEAR_PART, YEARS_PART } from './wordings.ts';

/** Reads the indicator rows below their heading, which is printed again where a page ends. `given`: the heading stands further up. */
export function recogniseTargetRows(rows: readonly Row[], notes: Notes, given?: Columns): TargetRowsBlock {
  const gathered: Gathered[] = [];
  const orphans: Found[] = [];
  let columns = given;
  let levels: Levels = {};
  let previous: Row | undefined;
  let end: Row | undefined;
  let isTorn = false;
  let isOfYears = false;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || isPageMark(row)) continue;
    const headed = findTargetColumns(row, rows[index + 1]);
    if (headed) {
      const part = partOf(row, headed.columns);
      if (isOfYears && YEAR_PART.test(part)) gathered.length = 0;
      if (part !== '') isOfYears = YEARS_PART.test(part);
      columns = headed.columns;
      isTorn = gathered.length > 0;
      index += headed.rowCount - 1;
      end = row;
      previous = undefined;
      continue;
    }
    if (columns === undefined) continue;
    if (endsTable(row, previous)) {
      columns = undefined;
      continue;
    }
    previous = end = row;
    if (isNote(row, columns) || isSubtotal(row) || findGoalLabel(row)) continue;

    const last = gathered.at(-1);
    const fragment = isTorn && last ? findFragment(row, columns, last) : undefined;
    if (last && fragment) gathered[gathered.length - 1] = joinFragment(last, fragment, notes);
    else {
      const aligned = alignRow(row, columns);
      levels = carryLevels(levels, aligned);
      const cells: Cells = new Map([...nameAbove(aligned, row, last), ...aligned.cells, ...levelsOf(levels)]);
      const orphan = findOrphan(aligned);
      if (orphan) orphans.push(orphan);
      if (!isTemplateRow(aligned)) gathered.push({ row, columns, hasSlid: aligned.hasSlid, cells });
    }
    isTorn = false;
  }
  return {
    indicators: gathered.map((one, index) => targetRowOf(one, index, notes)),
    orphans: orphans.map((orphan, index) => noteField(notes, `orphans.${index}`, orphan) ?? ''),
    end,
  };
}

/** 长期绩效指标 stands left of 一级指标; where 年度绩效指标 follow, those are the ones that were asked for. */
function partOf({ cells }: Row, { levels: [first] }: Columns): string {
  return headingWords(cells.findLast(({ text, column }) => text !== '' && column < (first?.from ?? 0))?.text ?? '');
}

/** `end` is the last row of the table, also of one that nobody filled in. */
export type TargetRowsBlock = { readonly indicators: readonly TargetRow[]; readonly orphans: readonly string[]; readonly end: Row | undefined };

type Levels = { readonly level1?: Found; readonly level2?: Found };
type Cells = ReadonlyMap<IndicatorKey, Found>;
type Gathered = { readonly row: Row; readonly columns: Columns; readonly hasSlid: boolean; readonly cells: Cells };

const LEVELS = ['level1', 'level2', 'level3'] as const satisfies readonly IndicatorKey[];
const VALUES = ['target', 'unit'] as const satisfies readonly IndicatorKey[];
const textOf = (cells: Cells, key: IndicatorKey): string => cells.get(key)?.text ?? '';
const isBlank = (cells: Cells, keys: readonly IndicatorKey[]): boolean => keys.every(key => textOf(cells, key) === '');

/** A line of prose, 合计 or 填报人 ends the table; so does the next table, unless it goes on with a level. */
function endsTable(row: Row, previous: Row | undefined): boolean {
  if (row.cells.length === 1 && !('table' in row.at)) return true;
  const first = row.cells.find(({ text }) => text !== '')?.text ?? '';
  const words = headingWords(first);
  if (TOTAL.test(words) || afterLabel(first, LABELS.preparer) !== undefined || afterLabel(first, LABELS.phone) !== undefined) return true;
  return previous !== undefined && tableOf(previous) !== tableOf(row) && !row.cells.some(({ text }) => LEVEL1.test(headingWords(text)) || LEVEL2.test(headingWords(text)));
}

function tableOf({ at }: Row): number | string | undefined {
  return 'table' in at ? at.table : 'sheet' in at ? at.sheet : undefined;
}

/** 注：… runs across a table and is no indicator. */
function isNote(row: Row, { levels: [first] }: Columns): boolean {
  const [cell] = row.isProse ? row.cells.filter(({ text }) => text !== '') : [];
  return cell !== undefined && cell.column <= (first?.from ?? 0) && !LEVEL1.test(headingWords(cell.text)) && (cell.columnSpan > 2 || /^(?:注|备注|说明|填[报表]说明)[:：]/.test(cell.text));
}

function isSubtotal({ cells }: Row): boolean {
  return SUBTOTAL.test(headingWords(cells.find(({ text }) => text !== '')?.text ?? ''));
}

/** What is left of a row that a page cut: nothing that a row of its own would have. Its words are no words of a level, whatever they look like. */
function findFragment(row: Row, columns: Columns, last: Gathered): Cells | undefined {
  const cells: Cells = cellsUnder(row.cells, columns.headings);
  const levels = [textOf(cells, 'level1'), textOf(cells, 'level2')].map(headingWords);
  if (levels.some(words => LEVEL1.test(words) || LEVEL2.test(words)) || isBlank(cells, [...cells.keys()])) return undefined;
  const isPart = isBlank(cells, ['level3']) || isBlank(last.cells, VALUES) || isBlank(cells, [...VALUES, 'sign', 'basis', 'points']);
  return isPart ? cells : undefined;
}

function joinFragment(last: Gathered, fragment: Cells, notes: Notes): Gathered {
  const cells = new Map(last.cells);
  for (const [key, { text, at }] of fragment) {
    const before = cells.get(key);
    if (text !== '') cells.set(key, before && before.text !== '' ? { text: before.text + text, at: before.at } : { text, at });
  }
  notes.doubts.push({ at: last.row.at, message: `“${cells.get('level3')?.text ?? ''}”一行跨页断成两截，已接成一行。` });
  return { ...last, cells };
}

/** A first level begins its own second ones; 满意度指标 is both, and no second level of 产出指标. */
function carryLevels(levels: Levels, { cells }: Aligned): Levels {
  const level2 = cells.get('level2');
  const isBoth = LEVEL1.test(headingWords(level2?.text ?? '')) && levels.level1 !== undefined && /产出|效[益果]/.test(levels.level1.text) && /满意/.test(level2?.text ?? '');
  const level1 = isBoth && textOf(cells, 'level1') === '' ? level2 : cells.get('level1');
  const isNew = level1 !== undefined && level1.text !== '' && plain(level1.text) !== plain(levels.level1?.text ?? '');
  const first = isNew ? level1 : levels.level1;
  const second = level2 && level2.text !== '' ? level2 : isNew ? undefined : levels.level2;
  return { ...(first && { level1: first }), ...(second && { level2: second }) };
}

function levelsOf({ level1, level2 }: Levels): [IndicatorKey, Found][] {
  const found: [IndicatorKey, Found][] = [];
  if (level1) found.push(['level1', level1]);
  if (level2) found.push(['level2', level2]);
  return found;
}

/** A name that is merged over several rows is the name of each of them. */
function nameAbove({ cells }: Aligned, row: Row, last: Gathered | undefined): [IndicatorKey, Found][] {
  const name = last?.cells.get('level3');
  return !row.isLoose && !cells.has('level3') && name ? [['level3', name]] : [];
}

/** 文字描述 alone, without a name and a value, is what the form prints into rows that nobody filled in. */
function isTemplateRow({ cells }: Aligned): boolean {
  const name = plain(textOf(cells, 'level3'));
  return (name === '' || TEMPLATE_NAME.test(name)) && isBlank(cells, [...VALUES, 'description', 'basis']);
}

/** The sign or the points of a row in which nothing else stands. */
function findOrphan(aligned: Aligned): Found | undefined {
  const isFree = isTemplateRow(aligned) && textOf(aligned.cells, 'level3') === '';
  return isFree ? (['sign', 'points'] as const).map(key => aligned.cells.get(key)).find(cell => cell !== undefined && cell.text !== '') : undefined;
}

function targetRowOf({ row, columns, hasSlid, cells }: Gathered, index: number, notes: Notes): TargetRow {
  const note = (key: IndicatorKey): Printed => {
    const printed = noteField(notes, `indicators.${index}.${key}`, cells.get(key));
    return printed ?? (columns.headings.some(heading => heading.key === key) ? '' : null); // a line of text ends with its last printed cell
  };
  const level3 = (note('level3') ?? '').replace(TEMPLATE_LABEL, '').trim();
  if (hasSlid) notes.doubts.push({ at: row.at, message: `“${level3}”一行的格子错位，按先后顺序读取。` });
  if (level3 === '') notes.doubts.push({ at: row.at, message: '这一行有内容，没有指标名称。' });
  const parts = columns.headings.flatMap(({ key }) => (key === 'sign' || key === 'target' || key === 'unit' ? [key] : []));
  const texts = parts.map(key => cells.get(key)?.text ?? '');
  notes.places[`indicators.${index}`] = ownLevel(row, cells)?.at ?? row.at;
  const standing = (['target', 'unit', 'sign'] as const).filter(key => cells.has(key));
  const telling = standing.find(key => textOf(cells, key) !== '') ?? standing[0]; // a target in words stands in the cell of the unit
  if (telling) noteField(notes, `indicators.${index}.target`, cells.get(telling));
  return {
    level1: wordsOf(note('level1')), level2: wordsOf(note('level2')), level3,
    description: note('description'),
    target: printedTarget(parseTarget(texts.some(text => text !== '') ? texts.join('|') : '')),
    basis: note('basis'),
    points: note('points'),
    at: cells.get('level3')?.at ?? row.at,
  };
}

/** Where the row begins for a reader: its first level that is its own, behind a running number and what is carried down. */
function ownLevel(row: Row, cells: Cells): Found | undefined {
  return LEVELS.map(key => cells.get(key)).find(found => found !== undefined && found.text !== '' && row.cells.some(({ at }) => at === found.at));
}

function wordsOf(label: Printed): string {
  return (label ?? '').replace(/\s+/g, '');
}
