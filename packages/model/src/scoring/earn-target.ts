import type { Points } from '../points.ts';
import { earn } from './earn.ts';
import { isPlain } from './is-plain.ts';
import { scoreTarget } from './score-target.ts';
import type { ScoringRules } from './scoring-rules.ts';
import type { ToScore } from './to-score.ts';

/**
 * The points that `scoreTarget` would give, where nobody asks how: `null` where it gives none. Most rows of a region are two numbers in one
 * unit with an operator and a ratio between them; these leave nothing behind. A law holds both to the same answer.
 */
export function earnTarget(worth: Points, indicator: ToScore, rules: ScoringRules): Points | null {
  const { target, actual, dimension } = indicator;
  if (target.kind === 'quantity' && actual.kind === 'quantity' && target.quantity.unit === actual.quantity.unit) {
    const isSure = isPlain(actual) && !target.approximate && target.quantity.amount.digits > 0;
    const isRatio = rules.quantitativeRule.value === 'ratio' && rules.overAchievementRule.value === 'ask';
    if (isSure && isRatio && !(dimension === 'satisfaction' && rules.satisfactionRule.value === 'steps')) {
      if (target.operator === '>=') return earn(worth, actual.quantity.amount, target.quantity.amount, rules.rounding.value);
      if (target.operator === '<=') return earn(worth, target.quantity.amount, actual.quantity.amount, rules.rounding.value);
    }
  }
  const scoring = scoreTarget(worth, indicator, rules);
  return scoring.kind === 'scored' ? scoring.earned : null;
}
