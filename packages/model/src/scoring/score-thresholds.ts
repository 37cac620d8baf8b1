import { addDecimals, compareDecimals, decimal } from '../decimal.ts';
import type { Points } from '../points.ts';
import { alignQuantities, type Quantity } from '../quantities/quantity.ts';
import type { Threshold } from '../targets/target.ts';
import { decimalOf } from './decimal-of.ts';
import { earn } from './earn.ts';
import { judge, type Scoring, unknown } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';
import { NO_NOTES } from './trace.ts';

/** 上半年5批次为合格，下半年6批次为合格: each stretch of the year is passed or not, and all count alike. `reached` is what was done in each. */
export function scoreThresholds(worth: Points, thresholds: readonly Threshold[], reached: readonly (Quantity | undefined)[], rules: ScoringRules): Scoring {
  if (thresholds.length === 0) return unknown('没有分段的指标值');
  const { yes, no } = rules.yesNo.value;
  let part = decimal(0);
  const inputs: { readonly threshold: Threshold; readonly reached: boolean }[] = [];
  for (const [index, threshold] of thresholds.entries()) {
    const isPassed = passes(threshold, reached[index]);
    if (isPassed === undefined) return judge(worth, `${threshold.from}月至${threshold.to}月完成多少没有分开写，由人评定`);
    part = addDecimals(part, decimalOf(isPassed ? yes : no));
    inputs.push({ threshold, reached: isPassed });
  }
  const of = decimal(thresholds.length);
  const rounding = rules.rounding.value;
  return {
    kind: 'scored',
    earned: earn(worth, part, of, rounding),
    trace: { formula: 'thresholds', inputs, worth, part, of, rounding, basis: rules.yesNo.source, notes: NO_NOTES },
  };
}

/** `undefined`: not known, or in another measure. */
function passes({ operator, quantity }: Threshold, reached: Quantity | undefined): boolean | undefined {
  const aligned = reached && alignQuantities(quantity, reached);
  if (aligned === undefined || aligned.assumed !== null) return undefined;
  const order = compareDecimals(aligned.actual, aligned.target);
  switch (operator) {
    case '>=': case 'none': return order >= 0;
    case '>': return order > 0;
    case '<=': return order <= 0;
    case '<': return order < 0;
    case '=': return order === 0;
  }
}
