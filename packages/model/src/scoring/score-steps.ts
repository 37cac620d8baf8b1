import { compareDecimals, decimal } from '../decimal.ts';
import type { Points } from '../points.ts';
import type { Aligned } from '../quantities/quantity.ts';
import { decimalOf } from './decimal-of.ts';
import { earn } from './earn.ts';
import { times } from './long-decimals.ts';
import { judge, type Scoring, unknown } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';
import { NO_NOTES } from './trace.ts';

const WHOLE = decimal(1);

/** 满意度分档: the step the surveyed rate stands on says the share of the points; what was promised does not matter then. */
export function scoreSteps(worth: Points, inputs: Aligned, rules: ScoringRules): Scoring {
  const steps = rules.satisfactionSteps;
  if (steps.value === null) return unknown('口径没有满意度分档');
  if (inputs.unit.kind !== 'share') return judge(worth, '满意度没有写成百分比，不能按分档计分，由人评定');
  const rate = times(inputs.actual, decimal(inputs.unit.factor, 4)); // a unit's factor counts ten-thousandths: 90 % is 0.9
  const step = steps.value.find(({ from }) => compareDecimals(rate, decimalOf(from)) >= 0);
  const part = step === undefined ? decimal(0) : decimalOf(step.earns);
  const rounding = rules.rounding.value;
  return {
    kind: 'scored',
    earned: earn(worth, part, WHOLE, rounding),
    trace: { formula: 'steps', inputs, worth, part, of: WHOLE, rounding, basis: steps.source, notes: NO_NOTES },
  };
}
