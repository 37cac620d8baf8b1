import { compareDecimals, type Decimal, decimal, negateDecimal } from '../decimal.ts';
import type { Points } from '../points.ts';
import type { Aligned } from '../quantities/quantity.ts';
import { earn } from './earn.ts';
import { minus } from './long-decimals.ts';
import type { Score } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';
import { NO_NOTES } from './trace.ts';

const ONE = decimal(1);
const NOTHING = decimal(0);

/** 指标值为“＝”: all of it when equal; else by the policy its distance from the target is taken off, or nothing is given. */
export function scoreExact(worth: Points, inputs: Aligned, rules: ScoringRules): Score {
  const { target, actual } = inputs;
  const formula = rules.exactTargetRule.value;
  const isEqual = compareDecimals(target, actual) === 0;
  const isByDistance = formula === 'distance' && target.digits !== 0; // from a target of zero there is no distance to measure
  const [part, of] = isEqual ? [ONE, ONE] : isByDistance ? [sizeLess(target, actual), size(target)] : [NOTHING, ONE];
  const rounding = rules.rounding.value;
  return {
    kind: 'scored',
    earned: earn(worth, part, of, rounding),
    trace: { formula, inputs, worth, part, of, rounding, basis: rules.exactTargetRule.source, notes: NO_NOTES },
  };
}

/** |target| − |actual − target| */
function sizeLess(target: Decimal, actual: Decimal): Decimal {
  return minus(size(target), size(minus(actual, target)));
}

function size(value: Decimal): Decimal {
  return value.digits < 0 ? negateDecimal(value) : value;
}
