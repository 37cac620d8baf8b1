import type { Cell } from '../cell.ts';
import { decimal } from '../decimal.ts';
import { fenOf } from '../fen.ts';
import type { Field } from '../place.ts';
import { type Equation, type Expression, type Term, termsOf } from './equation.ts';
import { evaluate, exact, type Exact, ONE, printExact } from './evaluate.ts';

/** One side: the sum as it stands in the document, and what it comes to. */
export type Side = { readonly written: string; readonly value: string };

/** Why a cell cannot be counted with; `zero` is a denominator. */
export type Missing = { readonly field: Field; readonly name: string; readonly why: Exclude<Cell<unknown>['kind'], 'value'> | 'zero' };

export type Checked = {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
} & (
  | { readonly kind: 'holds'; readonly left: Side; readonly right: Side; readonly asNothing: readonly Field[] }
  | { readonly kind: 'broken'; readonly left: Side; readonly right: Side; readonly asNothing: readonly Field[]; readonly by: string; readonly unit: Term['unit'] } // by: left − right
  | { readonly kind: 'not-checkable'; readonly missing: readonly Missing[] }
);

const MOST_DECIMALS = 10;

/**
 * Whether the document keeps the equation. The sides may differ by half of the last printed place: of amounts the coarser side's, since
 * 607.5038 万元 is rightly stated as 607.50; of a percentage its own; where a price is multiplied, by that for each piece.
 */
export function checkEquation<T>(equation: Equation<T>, record: T): Checked {
  const [left, right] = [equation.left(record), equation.right(record)];
  const terms = [...termsOf(left), ...termsOf(right)];
  const head = { id: equation.id, title: equation.title, fields: terms.map(({ field }) => field) };
  const asNothing = partsAsNothing(left, equation);
  const forNothing = new Set(asNothing);
  const missing = terms.flatMap(term => forNothing.has(term) || term.cell.kind === 'value' ? [] : [missingOf(term, term.cell.kind)]);
  if (missing.length > 0) return { ...head, kind: 'not-checkable', missing };
  if (left.kind === 'percent' && evaluate(left.of) === 0n) return { ...head, kind: 'not-checkable', missing: termsOf(left.of).map(term => missingOf(term, 'zero')) };

  const unit = termsOf(right)[0]?.unit ?? '';
  const [leftValue, rightValue] = [evaluate(left), evaluate(right)];
  const by = leftValue - rightValue;
  const found = { ...head, left: sideOf(left, leftValue, unit), right: sideOf(right, rightValue, unit), asNothing: asNothing.map(({ field }) => field) };
  const apart = equation.relation === '=' && by < 0n ? -by : by;
  const isBroken = apart > 0n && apart > toleranceOf(left, right, unit);
  return isBroken ? { ...found, kind: 'broken', by: printExact(by, unit), unit } : { ...found, kind: 'holds' };
}

/** Parts of the left side that count for nothing. When no part has a value there is no sum, and all of them are missing. */
function partsAsNothing<T>(left: Expression, { blank, absent }: Equation<T>): readonly Term[] {
  if (left.kind !== 'sum') return [];
  const parts = termsOf(left);
  if (!parts.some(({ cell }) => cell.kind === 'value')) return [];
  return parts.filter(({ cell }) => (cell.kind === 'blank' && blank === 'nothing') || (cell.kind === 'absent' && absent === 'nothing'));
}

function missingOf({ field, name }: Term, why: Missing['why']): Missing {
  return { field, name, why };
}

function toleranceOf(left: Expression, right: Expression, unit: Term['unit']): Exact {
  const half = unit === '%' ? lastPlace(right) / 2n : larger(lastPlace(left), lastPlace(right)) / 2n;
  const pieces = left.kind === 'product' ? evaluate(left.count) : ONE;
  return pieces > ONE ? half * pieces / ONE : half;
}

/** What one step of the last printed digit is worth, where a side prints it finest: 0.01 万元 of `4 + 4.05`. */
function lastPlace(side: Expression): Exact {
  const steps = termsOf(side).flatMap(term => term.cell.kind === 'value' && term.unit !== '' ? [stepOf(term, decimalsOf(term.cell.printed))] : []);
  return steps.length === 0 ? 0n : steps.reduce((a, b) => (a < b ? a : b));
}

/** Amounts leave out zeros at their end, and 607.5 万元 may be 607.50; a percentage is printed as it was rounded. */
function stepOf({ unit }: Term, decimals: number): Exact {
  if (unit === '%' || unit === '') return exact(decimal(1, decimals));
  return exact(decimal(fenOf(decimal(1, Math.max(decimals, 2)), unit) ?? 0));
}

function decimalsOf(printed: string): number {
  return Math.min(/\.(\d+)/.exec(printed.normalize('NFKC'))?.[1]?.length ?? 0, MOST_DECIMALS);
}

function larger(a: Exact, b: Exact): Exact {
  return a > b ? a : b;
}

function sideOf(side: Expression, value: Exact, unit: Term['unit']): Side {
  return { written: write(side, unit), value: printExact(value, unit) };
}

function write(side: Expression, unit: Term['unit']): string {
  switch (side.kind) {
    case 'money': case 'number': return writeTerm(side, unit);
    case 'sum': return side.of.filter(isPrinted).map(part => write(part, unit)).join(' + ');
    case 'difference': return `${write(side.from, unit)} − ${bracketed(side.less, unit)}`;
    case 'product': return `${write(side.count, unit)} × ${write(side.price, unit)}`;
    case 'percent': return `${bracketed(side.part, unit)} ÷ ${bracketed(side.of, unit)}`;
  }
}

/** A part that counts for nothing because it is not there is not written either. */
function isPrinted(part: Expression): boolean {
  return termsOf(part).every(({ cell }) => cell.kind === 'value' || cell.kind === 'unclear');
}

function bracketed(side: Expression, unit: Term['unit']): string {
  return side.kind === 'money' || side.kind === 'number' ? write(side, unit) : `（${write(side, unit)}）`;
}

/** The number as printed, with its sign where a word (减少) stands for it, and with its unit where that is not the other side's. */
function writeTerm(term: Term, unit: Term['unit']): string {
  const { cell, unit: own } = term;
  if (cell.kind === 'blank' || cell.kind === 'absent') return '';
  const number = cell.printed.replace(/\p{Script=Han}/gu, '').trim();
  const sign = evaluate(term) < 0n && !/^[-−－]/.test(number) ? '−' : '';
  return sign + (number === '' ? '0' : number) + (own === unit || own === '' || unit === '%' ? '' : own); // 无变化 is a change of 0
}
