import { compareDecimals } from '@hengji/model';
import { countShared } from './content-words.ts';
import { quantitiesIn, type ToldQuantity } from './quantities-in-prose.ts';

export type Conflict = { readonly promised: string; readonly told: string; readonly isShort: boolean };

const ALIKE = 2; // words in common, so that two clauses speak of the same thing

/** Where two texts give different numbers of the same thing in the same unit. */
export function findConflicts(goal: string, result: string): readonly Conflict[] {
  const reported = quantitiesIn(result);
  return quantitiesIn(goal).flatMap(promised => {
    const told = findSame(promised, reported);
    const order = told && compareDecimals(told.amount, promised.amount);
    return told === undefined || order === undefined || order === 0 ? [] : [{ promised: promised.printed, told: told.printed, isShort: order < 0 && promised.bound !== 'less' }];
  });
}

function findSame(promised: ToldQuantity, reported: readonly ToldQuantity[]): ToldQuantity | undefined {
  const near = reported.filter(({ unit, clause }) => unit.name === promised.unit.name && countShared(clause, promised.clause) >= ALIKE);
  return near.length === 1 ? near[0] : undefined; // of two that fit, nobody knows which
}
