import type { Points } from '../points.ts';
import type { Actual } from '../targets/actual.ts';
import type { Target } from '../targets/target.ts';
import { scoreInWords } from './score-in-words.ts';
import { scoreYesNo } from './score-yes-no.ts';
import type { Scoring } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';

type GradedTarget = Extract<Target, { readonly kind: 'graded' }>;

/** 分级的指标值: on a scale of two words it is yes or no; on a longer one, and where no word was promised, a person judges. */
export function scoreGraded(worth: Points, { scale, expected }: GradedTarget, actual: Actual, rules: ScoringRules): Scoring {
  const found = actual.kind === 'graded' && actual.expected !== null ? actual.expected : actual.printed.trim();
  if (scale.length !== 2 || expected === null || !scale.includes(found)) return scoreInWords(worth, found, rules);
  return scoreYesNo(worth, found === expected, { expected, found }, rules);
}
