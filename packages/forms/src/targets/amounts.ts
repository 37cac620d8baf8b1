import type { GridCell } from '@hengji/document';
import type { TargetsDraft } from '@hengji/model';
import { cellsUnder, findHeadings, pairInOrder, wordedAs } from '../headings.ts';
import type { Found } from '../labels.ts';
import { findMoneyUnit } from '../money-unit.ts';
import { noteField, type Notes } from '../notes.ts';
import { headingWords, plain } from '../plain.ts';
import type { Row } from '../rows.ts';
import { MONEY } from './wordings.ts';

type MoneyKey = keyof typeof MONEY;
type Amounts = Partial<Record<MoneyKey | 'unit', Found>>;

/** Reads the money of a project: beside its labels, under them, or — where the form has none — as the prose before it tells it. */
export function recogniseAmounts(head: readonly Row[], before: readonly Row[], notes: Notes): TargetsDraft['amounts'] {
  const printed = findAmounts(head, [...head, ...before.slice(-3)]);
  const told = printed.total || printed.fiscal ? undefined : findToldAmount(before);
  if (told) notes.doubts.push({ at: told.total.at, message: `表里没有预算数，“${told.total.text}${told.unit.text}”取自表前的文字。` });
  const { total, fiscal, other, unit } = { ...printed, ...told };
  return {
    total: noteField(notes, 'amounts.total', total),
    fiscal: noteField(notes, 'amounts.fiscal', fiscal),
    other: noteField(notes, 'amounts.other', other),
    unit: noteField(notes, 'amounts.unit', unit),
  };
}

const LONGEST_LIST = 60; // 年度主要任务 has a row each
const AMOUNT = /^-?[\d,]+(?:\.\d+)?$/;
const isAmount = (text: string): boolean => AMOUNT.test(plain(text).replace(/(?:亿|万|千)?元$/, ''));

function findAmounts(rows: readonly Row[], around: readonly Row[]): Amounts {
  const amounts: Amounts = {};
  for (const [index, row] of rows.entries()) {
    const headings = row.cells.length > 1 ? findHeadings(row, MONEY) : [];
    if (headings.length > 1 && !row.cells.some(({ text }) => isAmount(text))) fill(amounts, findUnder(rows.slice(index + 1, index + LONGEST_LIST), headings));
    fill(amounts, findBeside(row));
  }
  if (amounts.ofYears) fill(amounts, { total: amounts.ofYears });
  const unit = amounts.total || amounts.fiscal || amounts.other ? unitWithin(amounts) ?? findMoneyUnit(around) : undefined;
  return { ...withoutUnits(amounts), ...(unit && { unit }) };
}

/** The first that is printed counts; a blank one only where none is. */
function fill(amounts: Amounts, found: Amounts): void {
  Object.assign(amounts, { ...found, ...Object.fromEntries(Object.entries(amounts).filter(([key, { text }]) => text !== '' || !(key in found))) });
}

/** Where 中期 and 年度 stand side by side, the year is the right one. */
function findBeside({ cells }: Row): Amounts {
  return Object.fromEntries(cells.flatMap((cell, position) => {
    const key = moneyOf(cell);
    const found = key && besides(cells.slice(position + 1), cell);
    return found ? [[key, found]] : [];
  }));
}

function moneyOf({ text }: GridCell): MoneyKey | undefined {
  const colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
  return wordedAs(text, MONEY) ?? (colon < 0 ? undefined : wordedAs(text.slice(0, colon), MONEY));
}

/** Behind the label's own colon, else in a cell before the next label; blank when nothing of the kind stands there. */
function besides(following: readonly GridCell[], label: GridCell): Found | undefined {
  const own = /[:：]([^:：]+)$/.exec(label.text)?.[1]?.trim();
  if (own !== undefined && isAmount(own)) return { text: own, at: label.at };
  const end = following.findIndex(cell => moneyOf(cell) !== undefined);
  const cells = end < 0 ? following : following.slice(0, end);
  return cells.find(cell => isAmount(cell.text)) ?? (cells[0]?.text === '' ? cells[0] : undefined);
}

/** 总额 | 财政拨款 | 其他资金 above the amounts: those of 合计, or of the only row. */
function findUnder(rows: readonly Row[], headings: Parameters<typeof cellsUnder<MoneyKey>>[1]): Amounts {
  const end = rows.findIndex(row => !row.cells.some(({ text }) => text === '' || isAmount(text)));
  const filled = (end < 0 ? rows : rows.slice(0, end)).filter(row => row.cells.some(({ text }) => isAmount(text)));
  const row = filled.find(({ cells }) => cells.some(({ text }) => /^(?:金额)?(?:合计|总计)$/.test(headingWords(text)))) ?? (filled.length === 1 ? filled[0] : undefined);
  const printed = row?.cells.filter(({ text }) => isAmount(text)) ?? [];
  if (row?.isLoose && printed.length === headings.length) return Object.fromEntries(pairInOrder(headings, printed));
  return row ? Object.fromEntries(cellsUnder(row.cells, headings)) : {};
}

function unitWithin({ total, fiscal }: Amounts): Found | undefined {
  const from = total ?? fiscal;
  const unit = from && /(?:亿元|万元|千元|元)$/.exec(from.text)?.[0];
  return from && unit !== undefined ? { text: unit, at: from.at } : undefined;
}

function withoutUnits(amounts: Amounts): Amounts {
  return Object.fromEntries(Object.entries(amounts).map(([key, { text, at }]) => [key, { text: text.replace(/\s*(?:亿|万|千)?元$/, ''), at }]));
}

/** 该项目安排资金共计 20 万元: told only where all that is said of the project's money is one amount. */
export function findToldAmount(before: readonly Row[]): { readonly total: Found; readonly unit: Found } | undefined {
  const all = before.flatMap(({ cells }) => cells.flatMap(({ text, at }) => [...text.matchAll(TOLD)].map(({ index, 1: amount = '', 2: unit = '' }) => ({ amount, unit, at, lead: text.slice(Math.max(0, index - LEAD), index) }))));
  const latest = all.reduce((year, { lead }) => Math.max(year, yearOf(lead) ?? 0), 0);
  const told = all.filter(({ lead }) => !/[上去往]年|以前年度/.test(lead) && (yearOf(lead) ?? latest) === latest); // 2022年该项目安排…, 2023年该项目安排…
  const [first] = told;
  if (first === undefined || told.some(({ amount, unit }) => amount !== first.amount || unit !== first.unit)) return undefined;
  return { total: { text: first.amount, at: first.at }, unit: { text: first.unit, at: first.at } };
}

const LEAD = 12;

function yearOf(lead: string): number | undefined {
  const year = /(20\d\d)年[^。；;\d]*$/.exec(lead)?.[1];
  return year === undefined ? undefined : Number(year);
}

const TOLD = /(?:项目|专项|活动|工作)(?:[^。；;\d]{0,40}(?:资金|预算|经费)[^。；;\d]{0,12}(?:共计|合计|总计|安排|为)|[^。；;\d]{0,20}安排(?:财政|一般公共预算|专项|预算|中央|[省市区县本]级)*(?:资金|预算|经费))\s*([\d,]+(?:\.\d+)?)\s*(亿元|万元|千元|元)/g;
