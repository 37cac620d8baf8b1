import type { GridCell } from '@hengji/document';
import { cellsUnder, findHeadings, type Heading, joinHeadingRows, pairInOrder, wordedAs } from './headings.ts';
import { headingWords, plain } from './plain.ts';
import type { Row } from './rows.ts';
import { INDICATORS, LEVEL1, LEVEL2, PART, TEMPLATE_LABEL, TEMPLATE_NAME } from './vocabulary.ts';

export type IndicatorKey = keyof typeof INDICATORS;
export type Columns = { readonly headings: readonly Heading<IndicatorKey>[]; readonly levels: readonly Heading<IndicatorKey>[]; readonly values: readonly Heading<IndicatorKey>[]; readonly isScoreUnnamed: boolean };
export type Aligned = { readonly cells: ReadonlyMap<IndicatorKey, GridCell>; readonly hasSlid: boolean };

/** Whether a row may be the heading of the indicator part; asked first, it spares nearly every row the rest. */
export const namesIndicators = ({ cells }: Row): boolean => cells.some(({ text }) => wordedAs(text, NAME) !== undefined);

const NAME = { level3: INDICATORS.level3 } as const;

/** The columns of the indicator part. `undefined`: this row is not the heading of a form that has all that is needed. */
export function findColumns(row: Row, needed: readonly IndicatorKey[]): Columns | undefined {
  if (row.isProse) return undefined;
  const printed = withTarget(findHeadings(row, INDICATORS));
  const headings = printed.slice(printed.findIndex(({ key }) => key !== 'remark' && key !== 'unit')); // left of them stands the name of the part, or whose project it is
  if (!needed.every(key => headings.some(heading => heading.key === key))) return undefined;
  const named = withScore(headings);
  return { ...columnsOf(named), isScoreUnnamed: named !== headings };
}

/** 绩效指标 above its levels, 年度指标值 above 符号 | 值 | 单位. */
export function joinIndicatorHeading(upper: Row, lower: Row | undefined): Row | undefined {
  return joinHeadingRows(upper, lower, ({ text }) => ![undefined, 'remark'].includes(wordedAs(text, INDICATORS)));
}

export function columnsOf(headings: readonly Heading<IndicatorKey>[]): Columns {
  const isLevel = ({ key }: Heading<IndicatorKey>) => key === 'level1' || key === 'level2' || key === 'level3';
  return { headings, levels: headings.filter(isLevel), values: headings.filter(heading => !isLevel(heading)), isScoreUnnamed: false };
}

function withTarget(headings: readonly Heading<IndicatorKey>[]): readonly Heading<IndicatorKey>[] {
  const key = headings.some(heading => heading.key === 'target') ? 'remark' : 'target';
  return headings.map(heading => (heading.key === 'standard' ? { ...heading, key } : heading));
}

/** A heading row that ends with the actual lost 得分: what stands in the columns behind is the score. */
function withScore(headings: readonly Heading<IndicatorKey>[]): readonly Heading<IndicatorKey>[] {
  const last = headings.at(-1);
  if (last?.key !== 'actual') return headings;
  return [...headings.slice(0, -1), { ...last, to: last.from + 1 }, { key: 'score', from: last.from + 1, to: Infinity, at: last.at }];
}

/** Which cell of a row stands under which heading. A loose line is first moved to where its own words say that it belongs. */
export function alignRow(row: Row, columns: Columns): Aligned {
  const isLevelsFirst = (columns.levels.at(-1)?.from ?? 0) < (columns.values[0]?.from ?? 0);
  return row.isLoose && isLevelsFirst ? alignLoose(row, columns) : alignFixed(row.cells, columns.headings);
}

/** A row that divides its cells otherwise than the heading row still has one for each, from the indicator's name on. */
function alignFixed(cells: readonly GridCell[], headings: readonly Heading<IndicatorKey>[]): Aligned {
  const byColumn = cellsUnder(cells, headings);
  const named = headings.slice(headings.findIndex(({ key }) => key === 'level3'));
  const from = named[0]?.from ?? 0;
  const own = cells.filter(cell => cell.column + cell.columnSpan > from);
  if (own.length !== named.length || !losesCells(own, named, byColumn)) return { cells: byColumn, hasSlid: false };
  return { cells: new Map([...byColumn, ...pairInOrder(named, own)]), hasSlid: true };
}

function alignLoose(whole: Row, columns: Columns): Aligned {
  const { cells } = withBothLevels(whole, columns);
  const shift = shiftOf(cells, columns);
  const own = cells.filter(cell => !isBesideTable(cell, columns));
  const firstValue = columns.values[0]?.from ?? Infinity;
  const levels = cellsUnder(own.filter(cell => cell.column + shift < firstValue), columns.levels, shift);
  const name = levels.get('level3');
  const lastLevel = name && name.text !== '' ? name.column : firstValue - shift - 1; // right of its name an indicator has only values
  const values = own.filter(cell => cell.column > lastLevel);
  const byColumn = cellsUnder(values, columns.values, shift);
  if (!losesCells(values, columns.values, byColumn, shift)) return { cells: new Map([...levels, ...byColumn]), hasSlid: false };
  const inOrder = values.length === columns.values.length ? values : values.filter(cell => cell.text !== '');
  return { cells: new Map([...levels, ...pairInOrder(columns.values, inOrder)]), hasSlid: true };
}

/** 满意度指标 merged over both levels is one cell in a line of text, which then is one short: what follows moves right of the second level. */
function withBothLevels(row: Row, { headings, levels: [first, second, third] }: Columns): Row {
  const [label, name, value] = row.cells;
  const isOneShort = row.cells.length === (headings.at(-1)?.to ?? 0) - 1 && first?.from === label?.column;
  if (!isOneShort || label === undefined || name === undefined || second?.key !== 'level2' || third?.key !== 'level3') return row;
  const isMerged = LEVEL1.test(headingWords(label.text)) && name.text !== '' && !LEVEL2.test(headingWords(name.text)) && /^[<>≥≤=\d]/.test(plain(value?.text ?? ''));
  return isMerged ? { ...row, cells: [label, ...row.cells.slice(1).map(cell => ({ ...cell, column: cell.column + 1 }))] } : row;
}

/** Whether two printed cells stand under one heading, or one beyond them all. A column we have no use for is no loss. */
function losesCells(cells: readonly GridCell[], headings: readonly Heading<IndicatorKey>[], byColumn: ReadonlyMap<IndicatorKey, GridCell>, shift = 0): boolean {
  const kept = new Set(byColumn.values());
  const [first, last] = [headings[0]?.from ?? 0, headings.at(-1)?.to ?? 0];
  return cells.some(cell => {
    const column = cell.column + shift;
    if (cell.text === '' || kept.has(cell)) return false;
    return column < first || column >= last || headings.some(({ key, from, to }) => key !== 'remark' && column >= from && column < to);
  });
}

/** Some sheets number their rows in a column left of the table, or print the name of the part beside each of them. */
function isBesideTable({ text, column }: GridCell, { levels: [first] }: Columns): boolean {
  return column < (first?.from ?? 0) && (/^\d+(?:\.0+)?$/.test(text) || PART.test(headingWords(text)));
}

/** How far a line slid to the left, told by its first words: a level, a template label, or a name with values right behind it. */
function shiftOf(cells: readonly GridCell[], columns: Columns): number {
  const [first, second] = cells.filter(cell => cell.text !== '' && !isBesideTable(cell, columns));
  const isWhole = cells.length === columns.headings.at(-1)?.to && first?.column === columns.levels[0]?.from;
  const role = first && roleOf(first, second, columns.levels, isWhole);
  const heading = columns.levels.find(({ key }) => key === role);
  if (first === undefined || heading === undefined) return 0;
  return first.column >= heading.from && first.column < heading.to ? 0 : heading.from - first.column;
}

function roleOf(first: GridCell, second: GridCell | undefined, levels: readonly Heading<IndicatorKey>[], isWhole: boolean): IndicatorKey | undefined {
  const words = headingWords(first.text);
  const isLevel2 = LEVEL2.test(words);
  const isLevel1 = LEVEL1.test(words) && (!isLevel2 || isWhole || /\(\d/.test(plain(first.text)) || LEVEL2.test(headingWords(second?.text ?? '')));
  if (isLevel1) return 'level1'; // 满意度指标 is a word of both levels: of the first with its points, before a second, or where the line lost no cell
  if (isLevel2) return 'level2';
  if (TEMPLATE_NAME.test(plain(first.text)) || TEMPLATE_LABEL.test(first.text)) return 'level3';
  const isLeftOfTable = first.column < (levels[0]?.from ?? 0);
  return isLeftOfTable || /^[<>≥≤=\d]/.test(plain(second?.text ?? '')) ? 'level3' : undefined;
}
