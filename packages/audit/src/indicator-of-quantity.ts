import { alignQuantities, compareDecimals, decimal, findUnitInName, multiplyDecimals, type EvaluatedIndicator, type Quantity } from '@hengji/model';
import { contentWords, countShared } from './content-words.ts';
import type { ToldQuantity } from './quantities-in-prose.ts';

const RATE = /率|度[%（(]?|比[例重]|[%％]/;
const ALIKE = 2; // words in common where only one of the two has a unit

type Likely = { readonly indicator: EvaluatedIndicator; readonly quantity: Quantity };

/** The indicator that a number in prose speaks of, with its `column` as a quantity. Of two that fit equally well, none. */
export function findIndicatorOf(told: ToldQuantity, indicators: readonly EvaluatedIndicator[], column: 'target' | 'actual'): Likely | undefined {
  const speech = speechOf(told);
  let [best, most, isTied] = [undefined as Likely | undefined, 0, false];
  for (const indicator of indicators) {
    const said = indicator[column];
    if (said.kind !== 'quantity') continue;
    const unit = said.quantity.unit.kind === 'bare' ? findUnitInName(indicator.name) ?? said.quantity.unit : said.quantity.unit;
    const shared = countShared(speech, indicator.name);
    const least = unit.measure === told.unit.measure ? 1 : unit.kind === 'bare' && told.unit.kind !== 'share' && !RATE.test(indicator.name) ? ALIKE : Infinity;
    if (shared < least || shared < most) continue;
    isTied = shared === most;
    [best, most] = [{ indicator, quantity: { amount: said.quantity.amount, unit } }, shared];
  }
  return isTied ? undefined : best;
}

/** What is counted stands before its number: 结余资金 16.4 万元; where nothing does, behind it. The unit itself speaks of every indicator that has it. */
function speechOf({ clause, printed }: ToldQuantity): string {
  const [before = '', ...behind] = clause.split(printed);
  return contentWords(before).size > 0 ? before : before + behind.join('');
}

/** `undefined`: they cannot be compared. */
export function isSameQuantity(told: ToldQuantity, quantity: Quantity): boolean | undefined {
  const aligned = alignQuantities(quantity, { amount: told.amount, unit: told.unit });
  return aligned && (compareDecimals(aligned.target, aligned.actual) === 0 || isWrittenOut(quantity, told));
}

/** 20000 without a unit beside 2 万册. */
export function isWrittenOut({ amount, unit }: Quantity, told: ToldQuantity): boolean {
  return unit.kind === 'bare' && told.unit.kind === 'count' && compareDecimals(amount, multiplyDecimals(told.amount, decimal(told.unit.factor))) === 0;
}
