import type { Policy } from '../law/policy.ts';

/** The figures of a policy that scoring asks for. */
export type ScoringRules = Pick<
  Policy['figures'],
  | 'quantitativeRule' | 'passLine' | 'exactTargetRule' | 'qualitativeBands' | 'yesNo' | 'satisfactionRule' | 'satisfactionSteps'
  | 'overAchievementWarnAbove' | 'overAchievementRule' | 'overAchievementFloor' | 'rounding' | 'gradeCuts'
  | 'executionBase' | 'executionOfNothing' | 'executionRule' | 'executionBands' | 'executionCaps'
>;

/** Taken out of the policy once, as a literal: scoring a region's projects looks them up six hundred thousand times. */
export function scoringRules({ figures }: Policy): ScoringRules {
  return {
    quantitativeRule: figures.quantitativeRule,
    passLine: figures.passLine,
    exactTargetRule: figures.exactTargetRule,
    qualitativeBands: figures.qualitativeBands,
    yesNo: figures.yesNo,
    satisfactionRule: figures.satisfactionRule,
    satisfactionSteps: figures.satisfactionSteps,
    overAchievementWarnAbove: figures.overAchievementWarnAbove,
    overAchievementRule: figures.overAchievementRule,
    overAchievementFloor: figures.overAchievementFloor,
    rounding: figures.rounding,
    gradeCuts: figures.gradeCuts,
    executionBase: figures.executionBase,
    executionOfNothing: figures.executionOfNothing,
    executionRule: figures.executionRule,
    executionBands: figures.executionBands,
    executionCaps: figures.executionCaps,
  };
}
