import { decimal } from '../decimal.ts';
import { percent } from '../law/share.ts';
import type { Points } from '../points.ts';
import type { Aligned } from '../quantities/quantity.ts';
import { decimalOf } from './decimal-of.ts';
import { earn } from './earn.ts';
import { isReached } from './is-reached.ts';
import { minus, times } from './long-decimals.ts';
import { CUT, cutOverAchievement, noteOverAchievement } from './over-achievement.ts';
import { findRatioDoubt } from './ratio-doubt.ts';
import type { Scoring } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';

/** 设及格线的完成比例: (rate − line) ÷ (1 − line), nothing below the line. A policy without a line has one at zero. */
export function scorePassLine(worth: Points, direction: 'more' | 'less', inputs: Aligned, rules: ScoringRules): Scoring {
  const doubt = findRatioDoubt(worth, direction, inputs);
  if (doubt !== undefined) return doubt;
  const notes = noteOverAchievement(direction, inputs, rules);
  if (notes === CUT) return cutOverAchievement(worth, inputs, rules);
  const [reached, whole] = direction === 'more' ? [inputs.actual, inputs.target] : [inputs.target, inputs.actual];
  const line = decimalOf(rules.passLine.value ?? percent(0));
  const isFull = isReached(direction, inputs);
  const part = isFull ? reached : minus(reached, times(line, whole));
  const of = isFull ? whole : times(minus(decimal(1), line), whole);
  const rounding = rules.rounding.value;
  return {
    kind: 'scored',
    earned: earn(worth, part, of, rounding),
    trace: { formula: isFull ? direction : 'pass-line', inputs, worth, part, of, rounding, basis: rules.passLine.source, notes },
  };
}
