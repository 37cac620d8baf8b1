import { decimal } from '../decimal.ts';
import type { Points } from '../points.ts';
import { decimalOf } from './decimal-of.ts';
import { earn } from './earn.ts';
import type { Score } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';
import { NO_NOTES } from './trace.ts';

const WHOLE = decimal(1);

/** 直接赋分: a scale of two words has nothing between them. */
export function scoreYesNo(worth: Points, isYes: boolean, inputs: { readonly expected: string; readonly found: string }, rules: ScoringRules): Score {
  const { yes, no } = rules.yesNo.value;
  const part = decimalOf(isYes ? yes : no);
  const rounding = rules.rounding.value;
  return {
    kind: 'scored',
    earned: earn(worth, part, WHOLE, rounding),
    trace: { formula: 'yes-no', inputs, worth, part, of: WHOLE, rounding, basis: rules.yesNo.source, notes: NO_NOTES },
  };
}
