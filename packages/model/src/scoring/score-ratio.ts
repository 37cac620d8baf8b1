import type { Points } from '../points.ts';
import type { Aligned } from '../quantities/quantity.ts';
import { earn } from './earn.ts';
import { CUT, cutOverAchievement, noteOverAchievement } from './over-achievement.ts';
import { findRatioDoubt } from './ratio-doubt.ts';
import type { Scoring } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';

/** 按完成比例计分: actual ÷ target where more is better, target ÷ actual where less is, never more than the points. */
export function scoreRatio(worth: Points, direction: 'more' | 'less', inputs: Aligned, rules: ScoringRules): Scoring {
  const doubt = findRatioDoubt(worth, direction, inputs);
  if (doubt !== undefined) return doubt;
  const notes = noteOverAchievement(direction, inputs, rules);
  if (notes === CUT) return cutOverAchievement(worth, inputs, rules);
  const part = direction === 'more' ? inputs.actual : inputs.target;
  const of = direction === 'more' ? inputs.target : inputs.actual;
  const rounding = rules.rounding.value;
  return {
    kind: 'scored',
    earned: earn(worth, part, of, rounding),
    trace: { formula: direction, inputs, worth, part, of, rounding, basis: rules.quantitativeRule.source, notes },
  };
}
