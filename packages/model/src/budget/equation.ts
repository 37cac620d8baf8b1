import type { Cell } from '../cell.ts';
import type { Decimal } from '../decimal.ts';
import type { Entry } from '../evaluation/self-evaluation.ts';
import type { Fen, MoneyUnit } from '../fen.ts';
import type { Field } from '../place.ts';

/**
 * 勾稽关系: an identity that a document must keep. What the right side says is what the document states; the left side is what it follows from.
 * `blank` and `absent` say what a part of a sum counts for that is empty, or that the form does not have: nothing, or no one knows what.
 * Where nothing at all is printed the equation says nothing either way. How far the sides may differ follows from their print: see `checkEquation`.
 */
export type Equation<T> = {
  readonly id: string;
  readonly title: string;
  readonly relation: '=' | '≤';
  readonly blank: 'nothing' | 'unknown';
  readonly absent: 'nothing' | 'unknown';
  readonly left: (record: T) => Expression;
  readonly right: (record: T) => Expression;
};

/** Every part must be there: one that is empty may be anything. */
export const ALL = { relation: '=', blank: 'unknown', absent: 'unknown' } as const;

/** For tables that name only what they have, and leave columns and rows empty where there is nothing. */
export const WHAT_IS_PRINTED = { relation: '=', blank: 'nothing', absent: 'nothing' } as const;

export type Expression =
  | Term
  | { readonly kind: 'sum'; readonly of: readonly Expression[] }
  | { readonly kind: 'difference'; readonly from: Expression; readonly less: Expression }
  | { readonly kind: 'product'; readonly count: Term; readonly price: Term }
  | { readonly kind: 'percent'; readonly part: Expression; readonly of: Expression };

/** A cell with its name and the path it has in the draft. */
export type Term = Named & (
  | { readonly kind: 'money'; readonly unit: MoneyUnit; readonly cell: Cell<Fen> }
  | { readonly kind: 'number'; readonly unit: '%' | ''; readonly cell: Cell<Decimal> }
);

type Named = { readonly name: string; readonly field: Field };

export function money(name: string, { field, cell }: Entry<Fen>, unit: MoneyUnit): Term {
  return { kind: 'money', name, field, unit, cell };
}

export function count(name: string, { field, cell }: Entry<Decimal>): Term {
  return { kind: 'number', name, field, unit: '', cell };
}

export function percentage(name: string, { field, cell }: Entry<Decimal>): Term {
  return { kind: 'number', name, field, unit: '%', cell };
}

export function sum(...of: readonly Expression[]): Expression {
  return { kind: 'sum', of };
}

/** The sum of a table. Without any row it is no sum of zero: the table is not there. */
export function sumOfRows(rows: readonly Term[], table: Field): Expression {
  return sum(...(rows.length === 0 ? [money('明细', { field: table, cell: { kind: 'absent' } }, '万元')] : rows));
}

/** Every cell of an expression, in the order of reading. */
export function termsOf(expression: Expression): readonly Term[] {
  switch (expression.kind) {
    case 'money': case 'number': return [expression];
    case 'sum': return expression.of.flatMap(termsOf);
    case 'difference': return [...termsOf(expression.from), ...termsOf(expression.less)];
    case 'product': return [expression.count, expression.price];
    case 'percent': return [...termsOf(expression.part), ...termsOf(expression.of)];
  }
}
