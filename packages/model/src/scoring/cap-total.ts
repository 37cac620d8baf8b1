import type { Article } from '../law/documents.ts';
import type { Share } from '../law/share.ts';
import { points, type Points } from '../points.ts';
import type { ExecutedMoney } from './score-execution.ts';
import type { ScoringRules } from './scoring-rules.ts';

/** One line of the total's trace: execution below a line holds the total down to so much. */
export type Cap = { readonly executionBelow: Share; readonly totalAtMost: Points; readonly from: Points; readonly to: Points; readonly basis: Article };

/** 总分: the sum of the parts, and each cap that applies, in order, whether or not it takes anything. */
export type Total = { readonly parts: readonly Points[]; readonly sum: Points; readonly caps: readonly Cap[]; readonly earned: Points };

/** Adds the parts and holds the total down where execution was too low. Without money to compare (`null`) no cap can be shown to apply. */
export function capTotal(parts: readonly Points[], money: Pick<ExecutedMoney, 'budget' | 'executed'> | null, rules: ScoringRules): Total {
  const sum = points(parts.reduce<number>((sum, part) => sum + part, 0));
  const caps: Cap[] = [];
  let earned = sum;
  if (money !== null && money.budget > 0) {
    for (const { executionBelow, totalAtMost } of rules.executionCaps.value) {
      if (BigInt(money.executed) * 10_000n >= BigInt(money.budget) * BigInt(executionBelow)) continue;
      const to = earned > totalAtMost ? totalAtMost : earned;
      caps.push({ executionBelow, totalAtMost, from: earned, to, basis: rules.executionCaps.source });
      earned = to;
    }
  }
  return { parts, sum, caps, earned };
}
