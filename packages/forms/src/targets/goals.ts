import type { GridCell } from '@hengji/document';
import { findHeadings, valuesUnder, wordedAs } from '../headings.ts';
import type { Found } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { headingWords, plain } from '../plain.ts';
import type { Row } from '../rows.ts';
import { findTargetColumns } from './columns.ts';
import { GOAL_NUMBER, HEAD, MID_TERM } from './wordings.ts';

/** Reads the goals above the indicators, one by one: each from a cell of its own, or numbered within one. A further goal may follow on the indicators of the one before. */
export function recogniseGoals(head: readonly Row[], below: readonly Row[], notes: Notes): readonly string[] {
  const further = below.filter(row => findGoalLabel(row) && !findTargetColumns(row, undefined)).flatMap(valuesOf);
  const goals = [...findGoalCells(head), ...further].flatMap(cell => splitGoals(cell.text).map(text => ({ text, at: cell.at })));
  for (const [index, goal] of goals.entries()) noteField(notes, `goals.${index}`, goal);
  return goals.map(({ text }) => text);
}

/** The label 绩效目标 where a row begins with it, past the name of its part. */
export function findGoalLabel(row: Row): GridCell | undefined {
  return row.cells.length > 1 ? firstOf(row).find(isGoalLabel) : undefined;
}

const isGoalLabel = ({ text }: GridCell): boolean => HEAD.goal.test(headingWords(text));
const isYearGoalLabel = (cell: GridCell): boolean => isGoalLabel(cell) && /^(?:年度|本年|当年)/.test(plain(cell.text));
const isMidTerm = ({ text }: GridCell): boolean => MID_TERM.test(headingWords(text));

const GOALS = { midTerm: MID_TERM, goal: HEAD.goal } as const;

function findGoalCells(head: readonly Row[]): readonly Found[] {
  const ofYear = head.findIndex(row => [findGoalLabel(row)].some(label => label && isYearGoalLabel(label))); // 总体目标 of several years may stand above it
  const begin = ofYear < 0 ? head.findIndex(row => findGoalLabel(row)) : ofYear;
  const [row, ...below] = begin < 0 ? [] : head.slice(begin);
  if (row === undefined) return [];
  const columns = findHeadings(row, GOALS);
  const isSideBySide = row.cells.some(isMidTerm) && row.cells.every(cell => cell.text === '' || isGoalLabel(cell) || isMidTerm(cell));
  if (isSideBySide) {
    const ofYears = columns.length > 2 ? columns.slice(1) : columns; // the first names the part
    return below.slice(0, 1).flatMap(next => valuesUnder(next, next.cells, ofYears).get('goal') ?? []).filter(({ text }) => text !== '');
  }
  const end = below.findIndex(isOtherPart);
  return [row, ...(end < 0 ? below : below.slice(0, end))].flatMap(valuesOf);
}

/** The words a row begins with, past the running number that some sheets print first. */
function firstOf(row: Row): readonly GridCell[] {
  return row.cells.filter(({ text }) => text !== '' && !/^\d+(?:\.\d+)?$/.test(text)).slice(0, 2);
}

function isOtherPart(row: Row): boolean {
  const keys = row.cells.map(({ text }) => wordedAs(text, HEAD));
  return keys.some(key => key !== undefined && key !== 'goal');
}

/** 总体目标 | … | 年度目标 | … in one row: what stands behind the label of the year. */
function valuesOf({ cells }: Row): readonly Found[] {
  return cells.slice(cells.findLastIndex(isYearGoalLabel) + 1).flatMap((cell, index, behind) => {
    if (cell.text === '' || cell.text === behind[index - 1]?.text || isGoalLabel(cell) || GOAL_NUMBER.test(plain(cell.text)) || /^\d+\.\d\d$/.test(cell.text)) return [];
    return [{ text: cell.text.replace(LABEL_IN_CELL, '').trim(), at: cell.at }];
  });
}

const LABEL_IN_CELL = /^(?:年度|总体|绩效)*目标\s*[:：]/;

/** Numbers that may stand before a goal; of one text only those count that go on from one to the next. */
const NUMBERINGS: readonly { readonly mark: RegExp; readonly order: (printed: string) => number }[] = [
  { mark: /(?:^|(?<=[\s。；;]))(\d{1,2})\s*[、.．](?!\d)\s*/g, order: Number },
  { mark: /[(（](\d{1,2})[)）]\s*[、.．]?\s*/g, order: Number },
  { mark: /(?:^|(?<=[\s。；;]))目标\s*(\d{1,2}|[一二三四五六七八九十]+)\s*[:：]\s*/g, order: orderOf },
  { mark: /[(（]([一二三四五六七八九十]+)[)）]\s*/g, order: orderOf },
  { mark: /(?:^|(?<=[\s。；;]))([一二三四五六七八九十]+)、\s*/g, order: orderOf },
  { mark: /([①-⑳])\s*[、.．]?\s*/g, order: printed => printed.charCodeAt(0) - '①'.charCodeAt(0) + 1 },
];

function orderOf(printed: string): number {
  return /\d/.test(printed) ? Number(printed) : '一二三四五六七八九十'.indexOf(printed.at(-1) ?? '') + (printed.length > 1 ? 11 : 1);
}

/** `1、… 2、…` are two goals; what is not numbered from its first word on is one. */
export function splitGoals(text: string): readonly string[] {
  for (const { mark, order } of NUMBERINGS) {
    const marks = [...text.matchAll(mark)];
    if (marks[0]?.index !== 0) continue;
    let next = order(marks[0][1] ?? '');
    const own = marks.filter(({ 1: printed = '' }) => order(printed) === next && (next += 1) > 0);
    return own.map(({ index, 0: { length } }, position) => text.slice(index + length, own[position + 1]?.index).trim()).filter(goal => goal !== '');
  }
  return text === '' ? [] : [text];
}
