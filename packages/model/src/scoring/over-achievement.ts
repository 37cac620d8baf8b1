import { compareDecimals, decimal } from '../decimal.ts';
import type { Points } from '../points.ts';
import type { Aligned } from '../quantities/quantity.ts';
import { decimalOf } from './decimal-of.ts';
import { earn, isWhole } from './earn.ts';
import { minus, plus, times } from './long-decimals.ts';
import type { Score } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';
import { NO_NOTES, type Note } from './trace.ts';

const WHOLE = 10_000;
const ASK_WHY: readonly Note[] = ['over-achieved'];
export const CUT: readonly Note[] = ['over-achieved', 'over-achievement-cut'];

/** 超额完成: so far above a target that it was set too low. Asked only where more is better: to spend less than a ceiling is no such sign. */
export function noteOverAchievement(direction: 'more' | 'less', { target, actual }: Aligned, rules: ScoringRules): readonly Note[] {
  if (direction === 'less' || target.digits <= 0 || !isWhole(actual, target)) return NO_NOTES;
  const warnAbove = rules.overAchievementWarnAbove.value;
  const reached = actual.digits * WHOLE;
  const line = target.digits * warnAbove;
  const isOver = actual.scale === target.scale && Number.isSafeInteger(reached) && Number.isSafeInteger(line)
    ? reached > line
    : compareDecimals(actual, times(target, decimalOf(warnAbove))) > 0;
  if (!isOver) return NO_NOTES;
  return rules.overAchievementRule.value === 'cut' ? CUT : ASK_WHY;
}

/** The policy's cut: 1 − (actual ÷ target − line) of the points, at least its floor. */
export function cutOverAchievement(worth: Points, inputs: Aligned, rules: ScoringRules): Score {
  const { target, actual } = inputs;
  const line = decimalOf(rules.overAchievementWarnAbove.value);
  const left = minus(times(target, plus(decimal(1), line)), actual);
  const least = times(target, decimalOf(rules.overAchievementFloor.value));
  const part = compareDecimals(left, least) > 0 ? left : least;
  const rounding = rules.rounding.value;
  return {
    kind: 'scored',
    earned: earn(worth, part, target, rounding),
    trace: { formula: 'cut', inputs, worth, part, of: target, rounding, basis: rules.overAchievementRule.source, notes: CUT },
  };
}
