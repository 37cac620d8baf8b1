// Written by `npm run docs` from the folders; a test compares it with them.
import completionNotARate from './self-evaluation/completion-not-a-rate.ts';
import executionProgressBlank from './self-evaluation/execution-progress-blank.ts';
import executionRateAsAmount from './self-evaluation/execution-rate-as-amount.ts';
import executionRateComputed from './self-evaluation/execution-rate-computed.ts';
import executionScoreByRate from './self-evaluation/execution-score-by-rate.ts';
import executionTooLow from './self-evaluation/execution-too-low.ts';
import fullScoreForAMiss from './self-evaluation/full-score-for-a-miss.ts';
import groupPointsByPolicy from './self-evaluation/group-points-by-policy.ts';
import groupPointsOfRows from './self-evaluation/group-points-of-rows.ts';
import pointsConcentrated from './self-evaluation/points-concentrated.ts';
import pointsOfForm from './self-evaluation/points-of-form.ts';
import qualityRateUnderBenefit from './self-evaluation/quality-rate-under-benefit.ts';
import scoreAbovePoints from './self-evaluation/score-above-points.ts';
import scoreOutOfProportion from './self-evaluation/score-out-of-proportion.ts';
import scoresAgainstTotal from './self-evaluation/scores-against-total.ts';

export const RULES = [
  completionNotARate,
  executionProgressBlank,
  executionRateAsAmount,
  executionRateComputed,
  executionScoreByRate,
  executionTooLow,
  fullScoreForAMiss,
  groupPointsByPolicy,
  groupPointsOfRows,
  pointsConcentrated,
  pointsOfForm,
  qualityRateUnderBenefit,
  scoreAbovePoints,
  scoreOutOfProportion,
  scoresAgainstTotal,
] as const;

export type RuleId = (typeof RULES)[number]['id'];
