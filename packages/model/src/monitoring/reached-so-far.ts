import { decimal, multiplyDivideRound } from '../decimal.ts';
import { points, type Points } from '../points.ts';
import { scoreTarget } from '../scoring/score-target.ts';
import type { ScoringRules } from '../scoring/scoring-rules.ts';
import type { Percent, ProjectState } from './project-state.ts';

const HUNDRED = points('100');

/**
 * 绩效目标实现程度: the mean of what was reached of each target, each at most whole. How far a target is reached is its plain ratio,
 * whatever a policy gives for it; a row nobody can compute is left out and named.
 */
export function reachedSoFar(indicators: ProjectState['indicators'], rules: ScoringRules): { readonly percent: Percent | null; readonly missing: readonly string[] } {
  const plain = plainRules(rules);
  const missing: string[] = [];
  const reached: Points[] = [];
  for (const indicator of indicators) {
    const scoring = scoreTarget(HUNDRED, indicator, plain);
    if (scoring.kind === 'scored') reached.push(scoring.earned);
    else missing.push(`“${indicator.name}”：${scoring.reason}`);
  }
  if (reached.length === 0) return { percent: null, missing: indicators.length === 0 ? ['没有绩效指标'] : missing };
  const sum = reached.reduce<number>((sum, earned) => sum + earned, 0);
  return { percent: decimal(multiplyDivideRound(sum, 1, reached.length), 2), missing };
}

function plainRules(rules: ScoringRules): ScoringRules {
  return {
    ...rules,
    quantitativeRule: { ...rules.quantitativeRule, value: 'ratio' },
    satisfactionRule: { ...rules.satisfactionRule, value: 'ratio' },
    overAchievementRule: { ...rules.overAchievementRule, value: 'ask' },
    rounding: { ...rules.rounding, value: { decimals: 2, mode: 'half-up' } },
  };
}
