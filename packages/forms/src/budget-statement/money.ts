import type { Field } from '@hengji/model';
import { type Wordings, wordedAs } from '../headings.ts';
import { noteField, type Notes } from '../notes.ts';
import { type Figure, figuresOf } from '../prose/figures.ts';
import type { Spoken } from './topics.ts';
import { ASSETS, EXPENDITURE, INCOME, PARTIAL, PROCUREMENT, RUNNING_COST, THREE_PUBLICS, type Topic, WHOLES } from './vocabulary.ts';

type Side = 'income' | 'expenditure' | undefined;

/** A figure with what it speaks of. `side`: whether the sentence counts income or expenditure. */
export type SpokenFigure = { readonly figure: Figure; readonly topic: Topic | undefined; readonly side: Side };

/** Which whole a subject is: 2022年预算收入, 收支总预算. */
export function wholeOf(subject: string): keyof typeof WHOLES | undefined {
  return PARTIAL.test(subject) ? undefined : wordedAs(subject, WHOLES);
}

/** All figures in the chapters that speak of money, in reading order. */
export function spokenFigures(spoken: readonly Spoken[]): SpokenFigure[] {
  let side: Side;
  let last: Spoken['heading'];
  return spoken.flatMap(({ block, topic, heading }) => {
    if (block.kind === 'table' || topic === 'terms' || topic === 'performance' || topic === 'duties') return [];
    if (heading !== last) side = topic === 'income' || topic === 'expenditure' ? topic : undefined;
    last = heading;
    return figuresOf(block).map(figure => {
      const whole = wholeOf(figure.subject);
      if (whole !== undefined) side = whole === 'both' ? undefined : whole;
      return { figure, topic, side };
    });
  });
}

export type Amount = Pick<Figure, 'subject' | 'value' | 'unit' | 'at'>;

/** Binds each amount that stands for itself to the field its words name; the first one counts. */
export function bindAmounts(figures: readonly SpokenFigure[]): Map<Field, Amount> {
  const bound = new Map<Field, Amount>();
  for (const spoken of figures) {
    const { figure } = spoken;
    if (figure.change !== null || /^[%％人]$/.test(figure.unit)) continue;
    for (const field of fieldsOf(spoken)) if (!bound.has(field)) bound.set(field, figure);
  }
  return bound;
}

/** The fields an amount is of, by its words and by what its chapter speaks of. */
export function fieldsOf({ figure: { subject }, topic, side }: SpokenFigure): Field[] {
  const worded = <Key extends string>(group: string, wordings: Wordings<Key>) => {
    const key = wordedAs(subject, wordings);
    return key === undefined ? [] : [`${group}.${key}`];
  };
  switch (topic) {
    case 'threePublics': return worded('threePublics', THREE_PUBLICS);
    case 'procurement': return PROCUREMENT.test(subject) ? ['procurement.total'] : [];
    case 'assets': return worded('assets', ASSETS);
    case 'runningCost': return RUNNING_COST.test(subject) ? ['runningCost'] : [];
    case 'terms': case 'performance': case 'duties': return [];
    case undefined: case 'change': case 'institutions': case 'income': case 'expenditure': case 'overall': case 'other': break;
  }
  if (/三公/.test(subject)) return ['threePublics.total'];
  if (RUNNING_COST.test(subject)) return ['runningCost'];
  if (/政府采购/.test(subject)) return ['procurement.total'];
  const whole = wholeOf(subject);
  if (whole === 'both') return ['income.total', 'expenditure.total'];
  if (whole !== undefined) return [`${whole}.total`];
  if (side === 'income' && !/支出/.test(subject)) return worded('income', INCOME);
  return worded('expenditure', EXPENDITURE);
}

/** Prints an amount in 万元. One in another unit keeps it, so that nobody takes 17000 元 for 17000 万元. */
export function noteAmount(notes: Notes, field: Field, amount: Amount | undefined): string | null {
  if (amount === undefined) return null;
  const { value, unit, at } = amount;
  if (unit === '' || unit === '万元' || /^[%％人]$/.test(unit)) return noteField(notes, field, { text: value, at });
  const message = `金额以${unit}为单位，不是万元，按原样读取。`;
  if (!notes.doubts.some(doubt => doubt.message === message)) notes.doubts.push({ at, message });
  return noteField(notes, field, { text: `${value}${unit}`, at });
}
