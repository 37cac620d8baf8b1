import { BARE, parseDecimal, parseUnit, type Decimal, type Unit } from '@hengji/model';
import { remembered } from './remembered.ts';

/** A number with its unit as prose tells it, and the clause it stands in. */
export type ToldQuantity = { readonly printed: string; readonly amount: Decimal; readonly unit: Unit; readonly bound: 'more' | 'less' | null; readonly clause: string };

const TOLD = /(不(?:少|低|多|高|大|小)于|不超过?|超过?|多于|大于|高于|不足|少于|低于|不到)?\s*(\d[\d,]*(?:\.\d+)?)\s*(%|\p{Script=Han}{1,4})?/gu;
const CLAUSE_END = /(?<!\d),|,(?!\d{3})|[;。\n]/; // after NFKC; 1,200 is one number
const SPECIFIC = new Set<Unit['kind']>(['money', 'share', 'count', 'area', 'length', 'volume', 'weight', 'energy']);

/** The quantities of a prose, clause by clause. A number without a unit, a day or a year is none. */
export const quantitiesIn = remembered((prose): readonly ToldQuantity[] => prose.normalize('NFKC').split(CLAUSE_END).filter(clause => /\d/.test(clause)).flatMap(quantitiesInClause));

function quantitiesInClause(clause: string): readonly ToldQuantity[] {
  return [...clause.matchAll(TOLD)].flatMap(([printed, bound, number = '', after = '']) => {
    const amount = parseDecimal(number);
    const unit = leadingUnit(after);
    if (amount === undefined || !SPECIFIC.has(unit.kind)) return [];
    return [{ printed: printed.slice(0, printed.length - after.length + unit.length).trim(), amount, unit: unit.unit, bound: boundOf(bound), clause }];
  });
}

function leadingUnit(text: string): { readonly unit: Unit; readonly kind: Unit['kind']; readonly length: number } {
  for (let length = text.length; length > 0; length--) {
    const unit = parseUnit(text.slice(0, length));
    if (unit.kind !== 'unknown') return { unit, kind: unit.kind, length };
  }
  return { unit: BARE, kind: BARE.kind, length: 0 };
}

/** 不少于 60 promises 60; 超 60 tells more than 60. */
function boundOf(word: string | undefined): ToldQuantity['bound'] {
  if (word === undefined || /^不[少低多高大小超]/.test(word)) return null;
  return /^[超多大高]/.test(word) ? 'more' : 'less';
}
