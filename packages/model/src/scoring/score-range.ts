import { compareDecimals, decimal } from '../decimal.ts';
import type { Points } from '../points.ts';
import { alignQuantities, type Quantity } from '../quantities/quantity.ts';
import { judge, type Scoring } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';
import { NO_NOTES } from './trace.ts';

const WHOLE = decimal(1);

/** 区间: inside earns all. From which end a miss is measured no policy says, so a person judges it. */
export function scoreRange(worth: Points, from: Quantity, to: Quantity, actual: Quantity, rules: ScoringRules): Scoring {
  const [lower, upper] = [alignQuantities(from, actual), alignQuantities(to, actual)];
  if (lower === undefined || upper === undefined) return judge(worth, '实际完成值与指标值不是同一种量，由人评定');
  if (compareDecimals(lower.actual, lower.target) < 0 || compareDecimals(upper.actual, upper.target) > 0) return judge(worth, '实际完成值不在指标值的区间内，扣多少分由人评定');
  return {
    kind: 'scored',
    earned: worth,
    trace: {
      formula: 'range', inputs: { from, to, actual, assumed: lower.assumed }, worth, part: WHOLE, of: WHOLE,
      rounding: rules.rounding.value, basis: rules.quantitativeRule.source, notes: NO_NOTES,
    },
  };
}
