import type { GridCell } from '@hengji/document';
import type { BesideField, ExecutionRateRow, FundRow, MoneyFigure, Printed, PrintedFunds } from '@hengji/model';
import { cellsUnder, findHeadings, valuesUnder, wordedAs } from '../headings.ts';
import { type Found, labelledParts, valueBeside } from '../labels.ts';
import { findMoneyUnit, unitOf, withoutUnit } from '../money-unit.ts';
import { noteField, type Notes } from '../notes.ts';
import { plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';
import { FUND_LINES, FUNDS, FURTHER_LINES } from '../vocabulary.ts';

type FundKey = 'planned' | 'arrived' | 'executed';
type FundLine = 'total' | 'fiscal' | 'other';
type Funds = Readonly<Record<FundLine, Partial<Record<FundKey, Found>>>> & { progress: Found | undefined; readonly besides: FoundBesides };
export type FoundBesides = Partial<Record<BesideField, Found | undefined>>;

export type FundsBlock = {
  readonly budget: PrintedFunds & { readonly unit: Printed; readonly fiscal: PrintedFunds; readonly other: PrintedFunds };
  readonly progress: Printed;
  readonly besides: FoundBesides;
  readonly executionRate: ExecutionRateRow | null; // where the rate and its points stand beside the money
};

/** Reads 预算执行情况, whether each amount has its label beside it or stands under a heading. */
export function recogniseFunds(rows: readonly Row[], notes: Notes): FundsBlock {
  const funds: Funds = { total: {}, fiscal: {}, other: {}, progress: undefined, besides: {} };
  const headed = findHeadedRow(rows);
  const executionRate = headed === undefined ? recogniseLines(rows, funds)
    : isPaired(rows, headed) ? recognisePairs(rows, headed, funds, notes)
    : recogniseColumns(rows, headed, funds, notes);

  const fundsOf = (line: FundLine, field: string): PrintedFunds => ({
    planned: noteField(notes, `${field}.planned`, withoutUnit(funds[line].planned)),
    arrived: noteField(notes, `${field}.arrived`, withoutUnit(funds[line].arrived)),
    executed: noteField(notes, `${field}.executed`, withoutUnit(funds[line].executed)),
  });
  const unit = unitOf(funds.total.planned) ?? unitOf(funds.total.executed) ?? findMoneyUnit(rows);
  return {
    budget: { ...fundsOf('total', 'budget'), unit: noteField(notes, 'budget.unit', unit), fiscal: fundsOf('fiscal', 'budget.fiscal'), other: fundsOf('other', 'budget.other') },
    progress: noteField(notes, 'progress', funds.progress ?? findProgress(rows)),
    besides: funds.besides,
    executionRate,
  };
}

const isFund = (key: string | undefined): key is FundKey | 'initial' => key === 'initial' || key === 'planned' || key === 'arrived' || key === 'executed';
const fundOf = (cell: GridCell | undefined) => wordedAs(cell?.text ?? '', FUNDS);
const lineOf = (cell: GridCell | undefined) => wordedAs(cell?.text ?? '', FUND_LINES);
const countFunds = (row: Row | undefined) => row?.cells.filter(cell => isFund(fundOf(cell))).length ?? 0;
const countLines = (row: Row | undefined) => row?.cells.filter(cell => lineOf(cell) !== undefined).length ?? 0;

/** An amount a row: 预算数 | 30, below it 执行数 | 29.5; or 预算数：30 in a cell of its own. */
function recogniseLines(rows: readonly Row[], funds: Funds): null {
  for (const row of rows) {
    for (const [position, cell] of row.cells.entries()) {
      const key = keyOf(cell);
      if (key) funds.total[key] ??= valueBeside(row, position) ?? { text: '', at: cell.at };
      for (const { label, text } of labelledParts(cell.text)) {
        const told = keyOf({ ...cell, text: label });
        if (told && /^\d/.test(plain(text))) funds.total[told] ??= { text, at: cell.at };
      }
    }
  }
  return null;
}

/** The last of the adjoining rows that name the amounts: 预算安排情况 | 资金执行情况 often stand above 预算数 | 执行数. */
function findHeadedRow(rows: readonly Row[]): number | undefined {
  const first = rows.findIndex(row => countFunds(row) >= 2);
  if (first < 0) return undefined;
  return countFunds(rows[first + 1]) >= 2 ? first + 1 : first;
}

/** 预算数 | 4 | 执行数 | 3.94: the labels have cells of their own between them, and the rows below repeat a label for each. */
function isPaired(rows: readonly Row[], headed: number): boolean {
  const cells = rows[headed]?.cells ?? [];
  const label = cells.findIndex(cell => isFund(fundOf(cell)));
  if (label < 0 || label + 1 >= cells.length || fundOf(cells[label + 1]) !== undefined) return false;
  return cells.some(cell => /^[\d.,]+$/.test(plain(cell.text))) || countLines(rows[headed + 1]) !== 1;
}

function recognisePairs(rows: readonly Row[], headed: number, funds: Funds, notes: Notes): null {
  const keys = (rows[headed]?.cells ?? []).flatMap(cell => keyOf(cell) ?? []);
  for (const [offset, row] of rows.slice(headed).entries()) {
    const labels = row.cells.flatMap((cell, position) => ((offset === 0 ? keyOf(cell) : lineOf(cell)) === undefined ? [] : [{ cell, position }]));
    if (labels.length === 0) break;
    for (const [order, { cell, position }] of labels.entries()) {
      const line = offset === 0 ? 'total' : lineOf(cell);
      const { value, progress } = splitAfterLabel(row.cells.slice(position + 1, labels[order + 1]?.position), order === labels.length - 1);
      const key = keys[order];
      if (key && line && line !== 'carried') funds[line][key] ??= value ?? { text: '', at: cell.at };
      if (progress === undefined || funds.progress) continue;
      funds.progress = progress;
      if (line !== 'total') notes.doubts.push({ at: progress.at, message: `“${progress.text}”落在“${cell.text}”一行，按“预算执行进度”读取。` });
    }
  }
  return null;
}

function keyOf(cell: GridCell | undefined): FundKey | undefined {
  const key = fundOf(cell);
  return key === 'initial' ? 'planned' : isFund(key) ? key : undefined;
}

/** Behind the last label of a row the progress follows the amount; a percentage is never an amount. */
function splitAfterLabel(cells: readonly GridCell[], isLast: boolean): { value: GridCell | undefined; progress: GridCell | undefined } {
  const printed = cells.filter(cell => cell.text !== '');
  const value = printed.find(cell => !/[%％]$/.test(cell.text)) ?? cells[0];
  return {
    value: value && /[%％]$/.test(value.text) ? undefined : value,
    progress: isLast ? printed.find(cell => cell !== value) ?? (value && /[%％]$/.test(value.text) ? value : undefined) : undefined,
  };
}

/** An amount a column, a source of money a row; what only some editions ask goes besides. */
function recogniseColumns(rows: readonly Row[], headed: number, funds: Funds, notes: Notes): ExecutionRateRow | null {
  const [heading, ...below] = rows.slice(headed);
  const headings = heading ? findHeadings(heading, FUNDS) : [];
  const read = new Set<FundRow>();
  let rate: ExecutionRateRow | null = null;
  for (const [offset, row] of below.entries()) {
    const named = row.cells.find(cell => lineOf(cell) !== undefined);
    if (named === undefined && offset > 0) break;
    const line = named === undefined ? 'total' : rowNamed(named, below);
    const values = row.cells.filter(cell => named === undefined || cell.column >= named.column + named.columnSpan);
    const found = valuesUnder(row, values, headings);
    if (read.has(line)) {
      notes.doubts.push({ at: row.at, message: `“${named?.text ?? ''}”是同类资金的又一行，只读了第一行。` });
      continue;
    }
    if (found.size > 0) read.add(line);
    if (line === 'total' && found.has('rate')) {
      rate = {
        target: null,
        actual: noteField(notes, 'executionRate.actual', found.get('rate')),
        points: noteField(notes, 'executionRate.points', found.get('points') ?? pointsInLabel(heading)),
        score: noteField(notes, 'executionRate.score', found.get('score')),
      };
    }
    if (line === 'total') funds.progress ??= found.get('progress');
    for (const [figure, cell] of found) placeFigure(funds, line, figure, cell, found.has('planned'), line === 'total' && found.has('rate'));
  }
  return rate;
}

/** 财政专户管理资金 and 单位资金 are money of their own where the form has 财政资金 and 其他资金 as well. */
function rowNamed(named: GridCell, below: readonly Row[]): FundRow {
  const line = lineOf(named) ?? 'total';
  if (line === 'carried') return 'carry-over';
  const further = wordedAs(named.text, FURTHER_LINES);
  const isParted = further !== undefined && below.some(({ cells }) => cells.some(cell => lineOf(cell) === line && wordedAs(cell.text, FURTHER_LINES) === undefined));
  if (!isParted) return line;
  return further === 'own' ? 'own' : 'fiscal-account';
}

function placeFigure(funds: Funds, line: FundRow, figure: keyof typeof FUNDS, cell: Found, hasPlanned: boolean, isRateRead: boolean): void {
  if (figure === 'progress' || (isRateRead && (figure === 'rate' || figure === 'points' || figure === 'score'))) return;
  const key = figure !== 'initial' ? figure : hasPlanned ? 'original' : 'planned'; // without a figure after adjustment the first one is the budget
  if (isLine(line) && isAmount(key)) funds[line][key] = cell;
  else funds.besides[`${line}.${key}`] = cell;
}

const isLine = (line: FundRow): line is FundLine => line === 'total' || line === 'fiscal' || line === 'other';
const isAmount = (figure: MoneyFigure): figure is FundKey => figure === 'planned' || figure === 'arrived' || figure === 'executed';

/** 预算执行情况（20分）: without a column of its own the points stand in the label of the part. */
function pointsInLabel(row: Row | undefined): Found | undefined {
  for (const { text, at } of row?.cells ?? []) {
    const printed = /[(（](\d+(?:\.\d+)?)\s*分[)）]$/.exec(text)?.[1];
    if (printed !== undefined) return { text: printed, at };
  }
  return undefined;
}

/** A column for the progress that nobody filled in stands blank; it may also have slid into the lines below the table. */
function findProgress(rows: readonly Row[]): Found | undefined {
  for (const [index, row] of rows.entries()) {
    const heading = findHeadings(row, FUNDS).find(({ key }) => key === 'progress');
    const below = rows[index + 1];
    if (heading === undefined) continue;
    if (below === undefined) return { text: '', at: heading.at };
    const slid = proseOf(row) && proseOf(below);
    if (slid && /^[\d.]+[%％]?$/.test(slid.text)) return slid;
    const under = below.isLoose ? undefined : cellsUnder(below.cells, [heading]).get('progress');
    return { text: '', at: under?.at ?? below.at };
  }
  return undefined;
}
