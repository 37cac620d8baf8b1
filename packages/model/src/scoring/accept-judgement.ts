import { decimal } from '../decimal.ts';
import type { Figures } from '../law/figures.ts';
import { printPoints, type Points } from '../points.ts';
import { Refusal } from '../refusal.ts';
import type { Judgement } from './judgement.ts';
import type { NeedsJudgement, Score } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';
import { NO_NOTES } from './trace.ts';

const AS_GIVEN: Figures['rounding'] = { decimals: 2, mode: 'half-up' };

/** Takes what a person decided, as it was decided. Outside the points that were open, or without a reason, it is refused, never bent. */
export function acceptJudgement(worth: Points, asked: NeedsJudgement, judgement: Judgement, rules: ScoringRules): Score {
  const { earned, reason } = judgement;
  if (earned < asked.from || earned > asked.upTo) {
    throw new Refusal('request-malformed', `评定 ${printPoints(earned)} 分，应在 ${printPoints(asked.from)} 到 ${printPoints(asked.upTo)} 分之间。`);
  }
  if (reason.trim() === '') throw new Refusal('request-malformed', '评定的分数要写理由。');
  return {
    kind: 'scored',
    earned,
    trace: {
      formula: 'judged', inputs: { question: asked.reason, judgement }, worth, part: decimal(earned, 2), of: decimal(worth, 2),
      rounding: AS_GIVEN, basis: rules.qualitativeBands.source, notes: NO_NOTES,
    },
  };
}
