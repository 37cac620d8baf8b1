import type { GridCell } from '@hengji/document';
import type { Doubt, Reading } from '@hengji/model';
import type { IndicatorKey } from './align.ts';
import { type Wordings, wordedAs } from './headings.ts';
import { isLabel } from './labels.ts';
import { headingWords, plain } from './plain.ts';
import type { Row } from './rows.ts';
import { MID_TERM, MONEY } from './targets/wordings.ts';
import { FUND_LINES, FUNDS, GOALS, INDICATORS, ISSUES, LEVEL1, LEVEL2, PART, TOTAL } from './vocabulary.ts';

/**
 * A form that was copied as text may have each cell on a line of its own, the blank ones gone. Its headings, which stand below each other
 * then, say how many cells a row has; only where all rows come out even are the lines put back into rows.
 */
export function joinOneCellLines(rows: readonly Row[]): Reading<readonly Row[]> {
  const joined: (readonly Row[])[] = [];
  const doubts: Doubt[] = [];
  let done = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const form = formAt(rows, index);
    if (form === undefined) continue;
    const head = Math.max(done, form.begin - LONGEST_HEAD);
    joined.push(rows.slice(done, head), joinHead(rows.slice(head, form.begin)), form.rows);
    doubts.push(...form.doubts.slice(0, MOST_DOUBTS));
    done = form.end;
    index = form.end - 1;
  }
  return { value: done === 0 ? rows : [...joined, rows.slice(done)].flat(), doubts };
}

const MOST_COLUMNS = 24;
const LONGEST_HEAD = 80; // lines; what stands above is no part of the form
const MOST_DOUBTS = 100;

type Form = { readonly begin: number; readonly end: number; readonly rows: readonly Row[]; readonly doubts: readonly Doubt[] };

const isLine = (row: Row | undefined): row is Row => row !== undefined && row.isLoose && row.cells.length === 1;
const textOf = (row: Row | undefined): string => row?.cells[0]?.text ?? '';

/** The indicator part whose first heading stands in this line. */
function formAt(rows: readonly Row[], index: number): Form | undefined {
  if (!isLine(rows[index]) || !/^\s*一\s*级/.test(textOf(rows[index])) || keyOf(rows[index]) !== 'level1') return undefined;
  const keys = headingsFrom(rows, index);
  if (!keys.includes('level3') || !keys.includes('target') || keys.indexOf('level3') > 2) return undefined;
  const isNumbered = plain(textOf(rows[index - 1])) === '序号';
  const body = joinBody(rows, index + keys.length, keys, isNumbered);
  const isLed = isNumbered || PART.test(headingWords(textOf(rows[index - 1])));
  return body && { ...body, begin: index - Number(isLed), rows: [joinLines(rows.slice(index, index + keys.length)), ...body.rows] };
}

/** Of the last two one may be none of ours: a remark, or what half a year came to. */
function headingsFrom(rows: readonly Row[], index: number): readonly IndicatorKey[] {
  const keys = runOf(rows, index, INDICATORS);
  const begins = (at: number) => LEVEL1.test(levelWords(rows[at + Number(NUMBER.test(textOf(rows[at])))]?.cells[0]));
  const others = [0, 1, 2].find(count => begins(index + keys.length + count)) ?? 0;
  return [...keys, ...rows.slice(index + keys.length, index + keys.length + others).map(row => keyOf(row) ?? 'remark')];
}

const keyOf = (row: Row | undefined): IndicatorKey | undefined => wordedAs(textOf(row), INDICATORS);

/** The headings that stand below each other from here on. */
function runOf<Key extends string>(rows: readonly Row[], from: number, wordings: Wordings<Key>): Key[] {
  const keys: Key[] = [];
  for (let index = from; index < from + MOST_COLUMNS && isLine(rows[index]); index += 1) {
    const key = wordedAs(textOf(rows[index]), wordings);
    if (key === undefined || key === 'remark') break;
    keys.push(key);
  }
  return keys;
}

/** Rows up to the total, or to what is no row any more. `undefined`: they do not come out even. */
function joinBody(rows: readonly Row[], from: number, keys: readonly IndicatorKey[], isNumbered: boolean): Omit<Form, 'begin'> | undefined {
  if (!LEVEL1.test(levelWords(rows[from + Number(isNumbered)]?.cells[0]))) return undefined;
  const values = keys.slice(keys.indexOf('level3') + 1);
  const joined: Row[] = [];
  const doubts: Doubt[] = [];
  let at = from;
  while (isLine(rows[at]) && !isTotal(rows[at])) {
    if (isNumbered && textOf(rows[at]) === String(joined.length + 1)) at += 1;
    const levels = levelsAt(rows, at);
    const name = at + levels;
    const count = countValues(rows, name + 1, values, isNumbered);
    const short = count === undefined ? shortRow(rows, at, keys) : undefined;
    if (short) {
      joined.push(short.row);
      doubts.push({ at: short.row.at, message: `“${textOf(rows[at])}”一行的空格没有留下位置，各格按内容归位。` });
      at = short.end;
      continue;
    }
    if (count === undefined) {
      if (rows.slice(at, at + FURTHEST).some((row, offset) => isTotal(row) || levelsAt(rows, at + offset) > 0)) doubts.unshift({ at: rows[at]?.at ?? NOWHERE, message: `一格一行的文字从“${textOf(rows[at])}”起对不上表头，以下没有读取。` });
      break;
    }
    const blanks = keys.indexOf('level3') - levels;
    joined.push(fillUp(joinLines(rows.slice(at, name + 1 + count), blanks), keys.length));
    at = name + 1 + count;
  }
  if (joined.length < 2) return undefined;
  if (!isTotal(rows[at])) return { end: at, rows: joined, doubts };
  let end = at + 1;
  while (isLine(rows[end]) && NUMBER.test(plain(textOf(rows[end])))) end += 1;
  const said = isLine(rows[end]) && isLine(rows[end + 1]) && ISSUES.test(headingWords(textOf(rows[end]))) ? [joinLines(rows.slice(end, end + 2))] : [];
  return { end: end + 2 * said.length, rows: [...joined, joinLines(rows.slice(at, end)), ...said], doubts };
}

/** A row some of whose cells were blank reaches to the next level or the total: numbers belong to the right, signs to signs, the rest from the left. */
function shortRow(rows: readonly Row[], at: number, keys: readonly IndicatorKey[]): { readonly row: Row; readonly end: number } | undefined {
  const length = Array.from({ length: keys.length + 1 }, (_, count) => count + 1).find(count => isTotal(rows[at + count]) || (levelsAt(rows, at + count) > 0 && count > 2));
  const lines = length === undefined ? [] : rows.slice(at, at + length);
  if (length === undefined || !lines.every(isLine) || !LEVEL1.test(levelWords(rows[at]?.cells[0]))) return undefined;
  const values = keys.indexOf('level3') + 1;
  const columns: number[] = lines.slice(0, values).map((_, column) => column);
  let end = keys.findLastIndex(key => key === 'points' || key === 'score');
  const right: number[] = [];
  for (const line of lines.slice(values).toReversed()) {
    if (end < values || !NUMBER.test(plain(textOf(line))) || !['points', 'score'].includes(keys[end] ?? '')) break;
    right.unshift(end);
    end -= 1;
  }
  let column = values;
  for (const line of lines.slice(values, length - right.length)) {
    if (keys[column] === 'sign' && !/^[<>≥≤=]/.test(plain(textOf(line)))) column += 1;
    columns.push(column);
    column += 1;
  }
  if (column > end + 1) return undefined;
  const cells = lines.flatMap(line => line.cells).map((cell, index) => ({ ...cell, column: [...columns, ...right][index] ?? index }));
  return { row: fillUp({ ...joinLines(lines), cells }, keys.length), end: at + length };
}

/** With the blank cells that have no line, so that the row is whole. */
function fillUp(row: Row, length: number): Row {
  const blank = { row: 0, rowSpan: 1, columnSpan: 1, text: '', at: row.at };
  return { ...row, cells: Array.from({ length }, (_, column) => row.cells.find(cell => cell.column === column) ?? { ...blank, column }) };
}

const NOWHERE = { line: 0 };
const NUMBER = /^\d+(?:\.\d+)?$/;
const isTotal = (row: Row | undefined): boolean => TOTAL.test(headingWords(textOf(row)));
const levelWords = (cell: GridCell | undefined): string => headingWords(cell?.text ?? '');
const isLevel2 = (row: Row | undefined): boolean => LEVEL2.test(levelWords(row?.cells[0]));

/** How many levels a row begins with; 满意度指标 and 成本指标 are first ones only before a second. */
function levelsAt(rows: readonly Row[], at: number): 0 | 1 | 2 {
  if (LEVEL1.test(levelWords(rows[at]?.cells[0])) && (!isLevel2(rows[at]) || isLevel2(rows[at + 1]))) return 2;
  return isLevel2(rows[at]) ? 1 : 0;
}

/** A blank reason or remark at the end of a row has no line: the row is as long as lets those below it come out even. */
function countValues(rows: readonly Row[], from: number, values: readonly IndicatorKey[], isNumbered: boolean): number | undefined {
  if (!mayBeBlank(values)) return isRow(rows, from, values, values.length) ? values.length : undefined;
  const known = new Map<number, boolean>();
  const isEven = (at: number, depth: number): boolean => {
    const begin = at + Number(isNumbered && NUMBER.test(textOf(rows[at])));
    const found = known.get(at) ?? (depth > FURTHEST || endsRows(rows, begin) || countEven(begin + 1, depth + 1) !== undefined);
    known.set(at, found);
    return found;
  };
  const countEven = (at: number, depth: number) => [values.length - 1, values.length].find(count => isRow(rows, at, values, count) && isEven(at + count, depth));
  return countEven(from, 0);
}

const FURTHEST = 30; // rows looked ahead

const mayBeBlank = (values: readonly IndicatorKey[]): boolean => ['deviation', 'remark'].includes(values.at(-1) ?? '');

/** Where rows below each other end: at the next level, the total, or a line with a label. */
function endsRows(rows: readonly Row[], at: number): boolean {
  return !isLine(rows[at]) || isTotal(rows[at]) || levelsAt(rows, at) > 0 || /^[^:：]{2,12}[:：]/.test(textOf(rows[at]));
}

function isRow(rows: readonly Row[], from: number, values: readonly IndicatorKey[], count: number): boolean {
  return values.slice(0, count).every((key, index) => isLine(rows[from + index]) && (key === 'points' || key === 'score') === NUMBER.test(plain(textOf(rows[from + index]))) || isBare(key, rows[from + index]));
}

/** A target or an actual may be a number without a unit. */
const isBare = (key: IndicatorKey, row: Row | undefined): boolean => (key === 'target' || key === 'actual') && isLine(row) && !isLevel2(row);

/** What stands above the indicators: headings of money and of goals over their values, and labels before theirs. */
function joinHead(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  let at = 0;
  const take = (count: number, column = 0) => joined.push(joinLines(rows.slice(at, (at += count)), column));
  while (at < rows.length) {
    const funds = runOf(rows, at, FUNDS);
    const goals = runOf(rows, at, SIDE_BY_SIDE).length;
    if (funds.length > 2) {
      const isNamed = funds.lastIndexOf(funds[0] ?? 'rate') > 0; // 预算资金 names the part, and 预算数 its column
      take(funds.length, isNamed ? 0 : 1);
      while (isFundLine(rows[at])) take(1 + amountsFrom(rows, at + 1, funds.length));
    } else if (goals > 1 && isLine(rows[at + goals + 1])) {
      take(goals);
      take(2);
    } else take(isLine(rows[at]) && isLine(rows[at + 1]) && isHeadLabel(rows[at]) && !isHeadLabel(rows[at + 1]) ? 2 : 1);
  }
  return joined;
}

const SIDE_BY_SIDE = { ...GOALS, midTerm: MID_TERM };

const isFundLine = (row: Row | undefined): boolean => isLine(row) && wordedAs(textOf(row), FUND_LINES) !== undefined;

function amountsFrom(rows: readonly Row[], from: number, most: number): number {
  let count = 0;
  while (count < most && isLine(rows[from + count]) && /^(?:[\d.,%\s]+|[—–-]+)$/.test(plain(textOf(rows[from + count])))) count += 1;
  return count;
}

function isHeadLabel(row: Row | undefined): boolean {
  const text = textOf(row);
  return isLabel(text) || wordedAs(text, GOALS) !== undefined || wordedAs(text, MONEY) !== undefined;
}

function joinLines(lines: readonly Row[], column = 0): Row {
  const [first] = lines;
  if (first === undefined) throw new RangeError('a row without lines');
  if (lines.length === 1 && column === 0) return first;
  const cells = lines.flatMap(line => line.cells).map((cell, index) => ({ ...cell, column: column + index }));
  return { cells, at: first.at, isProse: cells.length <= 1, isLoose: true };
}
