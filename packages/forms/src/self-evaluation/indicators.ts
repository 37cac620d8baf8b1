import type { GridCell } from '@hengji/document';
import { parseActual, parseTarget, printedActual, printedTarget, type ExecutionRateRow, type Field, type Printed, type SelfEvaluationDraft, type SelfEvaluationRow } from '@hengji/model';
import { type Aligned, alignRow, type Columns, type IndicatorKey } from '../align.ts';
import { cellsUnder, type Heading, pairInOrder } from '../headings.ts';
import { afterLabel } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { headingWords, plain } from '../plain.ts';
import type { Row } from '../rows.ts';
import { CLOSING, EXECUTION_RATE, ISSUES, LABELS, LEVEL1, SUBTOTAL, TEMPLATE_LABEL, TEMPLATE_NAME, TOTAL } from '../vocabulary.ts';
import { findResultColumns, type ResultColumns } from './columns.ts';

type Group = SelfEvaluationDraft['groups'][number];

export type IndicatorsBlock = {
  readonly groups: readonly Group[];
  readonly indicators: readonly SelfEvaluationRow[];
  readonly executionRate: ExecutionRateRow | null;
  readonly total: Printed;
};

/** Reads the indicator part from its heading row to 总分, one row an indicator. */
export function recogniseIndicators(rows: readonly Row[], notes: Notes): IndicatorsBlock {
  const groups: Group[] = [];
  const indicators: SelfEvaluationRow[] = [];
  let executionRate: ExecutionRateRow | null = null;
  let columns: Columns | undefined;
  let more: Pick<ResultColumns, 'groupPoints' | 'measures'> | undefined;
  let body = 0;
  let level2 = '';
  for (const [index, row] of rows.entries()) {
    const headed = findResultColumns(row, rows[index + 1]);
    if (headed) ({ columns } = more = headed); // again after a page break
    if (headed) body = index + headed.rowCount;
    if (index < body || columns === undefined) continue;
    const first = row.cells.find(cell => cell.text !== '');
    if (first === undefined || row.cells.length === 1) continue;
    if (isTotal(row) || ISSUES.test(headingWords(first.text)) || CLOSING.test(headingWords(first.text)) || isFoot(first, row, columns)) {
      return { groups, indicators, executionRate, total: findTotal(rows.slice(index), columns, notes) };
    }
    if (spansTable(first, row, columns) || SUBTOTAL.test(headingWords(first.text))) continue;

    const aligned = alignRow(row, columns);
    const group = groupOf(aligned.cells.get('level1'), under(row, more?.groupPoints));
    if (group && group.level1 !== groups.at(-1)?.level1) {
      noteField(notes, `groups.${groups.length}`, aligned.cells.get('level1'));
      if (more?.groupPoints) noteField(notes, `groups.${groups.length}.points`, under(row, more.groupPoints));
      groups.push(group);
      level2 = '';
    }
    const second = aligned.cells.get('level2')?.text ?? '';
    if (second !== '') level2 = withoutPoints(second);
    const current = groups.at(-1);
    if (EXECUTION_RATE.test(headingWords(current?.level1 ?? level2))) executionRate ??= recogniseRate(aligned, current, columns, notes);
    else if (!isTemplateRow(aligned)) indicators.push(recogniseRow(row, withMeasures(aligned, under(row, more?.measures)), { level1: current?.level1 ?? '', level2 }, columns, notes, indicators.length));
  }
  return { groups, indicators, executionRate, total: null };
}

/** A note that runs across the table is no indicator. */
function spansTable(cell: GridCell, row: Row, { levels: [first], values: [value] }: Columns): boolean {
  return row.isProse && !row.isLoose && cell.column <= (first?.from ?? 0) && cell.column + cell.columnSpan > (value?.from ?? Infinity);
}

/** 填报人：… on a sheet without 总分: a labelled line at the left edge is below the table. Persons must not pass for a level. */
function isFoot({ column, text }: GridCell, row: Row, { levels: [first] }: Columns): boolean {
  if (afterLabel(text, LABELS.preparer) !== undefined || afterLabel(text, LABELS.phone) !== undefined) return true;
  return row.isProse && column <= (first?.from ?? 0) && /^[^:：]{2,12}[:：]/.test(text) && !TEMPLATE_LABEL.test(text) && !LEVEL1.test(headingWords(text));
}

const POINTS = /[(（]\s*(\d+(?:\.\d+)?)\s*分?\s*[)）]\s*$/;

/** `产出指标（90分）` is the label of a group of 90 points, which may stand in a column of its own. */
function groupOf(cell: GridCell | undefined, points: GridCell | undefined): Group | undefined {
  if (cell === undefined || cell.text === '') return undefined;
  return { level1: withoutPoints(cell.text), points: POINTS.exec(cell.text)?.[1] ?? points?.text ?? null, label: cell.text };
}

function under(row: Row, heading: Heading<IndicatorKey> | undefined): GridCell | undefined {
  return heading && cellsUnder(row.cells, [heading]).get(heading.key);
}

/** 偏差原因 and 改进措施 are one answer in two columns. */
function withMeasures(aligned: Aligned, measures: GridCell | undefined): Aligned {
  const reason = aligned.cells.get('deviation');
  if (measures === undefined || measures.text === '' || measures.text === reason?.text) return aligned; // the same words: one cell, printed for each that it covers
  const text = reason && reason.text !== '' ? `${reason.text}\n${measures.text}` : measures.text;
  return { ...aligned, cells: new Map([...aligned.cells, ['deviation', { ...(reason && reason.text !== '' ? reason : measures), text }]]) };
}

function withoutPoints(label: string): string {
  return label.replace(POINTS, '').replace(/\s+/g, '');
}

function isTemplateRow({ cells }: Aligned): boolean {
  const name = plain(cells.get('level3')?.text ?? '');
  return (name === '' || TEMPLATE_NAME.test(name)) && (['target', 'actual', 'score'] as const).every(key => (cells.get(key)?.text ?? '') === '');
}

type Levels = { readonly level1: string; readonly level2: string };

function recogniseRow(row: Row, { cells, hasSlid }: Aligned, levels: Levels, columns: Columns, notes: Notes, index: number): SelfEvaluationRow {
  const field: Field = `indicators.${index}`;
  const note = (key: IndicatorKey) => noteField(notes, `${field}.${key}`, cells.get(key));
  const printedName = note('level3') ?? '';
  const level3 = printedName.replace(TEMPLATE_LABEL, '').trim();
  if (hasSlid) notes.doubts.push({ at: row.at, message: `“${level3}”一行的格子错位，数值按先后顺序读取。` });
  if (level3 === '') notes.doubts.push({ at: row.at, message: '这一行有数值，没有指标名称。' });
  const parts = [cells.get('sign'), cells.get('target'), cells.get('unit')].flatMap(cell => (cell ? [cell.text] : []));
  const target = parseTarget(parts.some(part => part !== '') ? parts.join('|') : '');
  note('target');
  return {
    ...levels, level3,
    target: printedTarget(target),
    actual: printedActual(parseActual(note('actual') ?? '', target)),
    points: note('points'),
    score: recogniseScore(cells.get('score'), columns, notes, `${field}.score`),
    deviation: note('deviation'),
    at: cells.get('level3')?.at ?? row.at,
  };
}

/** In a column without a heading only a number is a score. */
function recogniseScore(cell: GridCell | undefined, { isScoreUnnamed }: Columns, notes: Notes, field: Field): Printed {
  if (isScoreUnnamed && !/^\d/.test(plain(cell?.text ?? ''))) return null;
  return noteField(notes, field, cell);
}

function recogniseRate({ cells }: Aligned, group: Group | undefined, columns: Columns, notes: Notes): ExecutionRateRow {
  const points = noteField(notes, 'executionRate.points', cells.get('points'));
  return {
    target: noteField(notes, 'executionRate.target', cells.get('target')),
    actual: noteField(notes, 'executionRate.actual', cells.get('actual')),
    points: points ?? group?.points ?? null,
    score: recogniseScore(cells.get('score'), columns, notes, 'executionRate.score'),
  };
}

export const isTotal = ({ cells }: Row): boolean => cells.length > 1 && TOTAL.test(headingWords(cells.find(({ text }) => text !== '')?.text ?? ''));

/** 总分 ends the indicators, or follows on 其他需要说明的事项. */
function findTotal(rows: readonly Row[], columns: Columns, notes: Notes): Printed {
  const row = rows.find(isTotal);
  const label = row?.cells.find(({ text }) => text !== '');
  return row && label ? recogniseTotal(row, label, columns, notes) : null;
}

/** Where the points of the whole form stand in the row as well (总分 | 100 | 95), the total is the second number. */
function recogniseTotal(row: Row, label: GridCell, columns: Columns, notes: Notes): Printed {
  const values = row.cells.filter(cell => cell.column > label.column);
  const printed = values.filter(cell => /^\d/.test(plain(cell.text)));
  const hasPoints = columns.headings.some(({ key }) => key === 'points');
  const under = alignRow({ ...row, cells: values, isLoose: false }, columns).cells;
  const last = columns.headings.slice(columns.headings.findIndex(({ key }) => key === 'points'));
  const isInOrder = row.isLoose && hasPoints && values.length === last.length; // a label that was merged up to the points is one cell of a line
  if (isInOrder) return noteField(notes, 'total', pairInOrder(last, values).get('score') ?? { text: '', at: label.at });
  const isPointsAlone = hasPoints && printed.length === 1 && under.get('points') === printed[0];
  const total = isPointsAlone ? under.get('score') : printed[hasPoints ? 1 : 0] ?? printed[0] ?? under.get('score') ?? values.at(-1);
  return noteField(notes, 'total', total ?? { text: '', at: label.at });
}
