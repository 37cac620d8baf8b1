import type { Share } from '../law/share.ts';
import { multiplyDivideRound } from '../decimal.ts';
import { points, type Points } from '../points.ts';
import { judge, type NeedsJudgement } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';

/** 定性指标: a person gives the points. Where the form writes the words of a band, the policy says between which. */
export function scoreInWords(worth: Points, written: string, rules: ScoringRules): NeedsJudgement {
  const band = rules.qualitativeBands.value.find(({ words }) => words.includes(written.trim()));
  if (band === undefined) return judge(worth, `实际完成值是文字“${written}”，给多少分由人评定`);
  const share = (of: Share): Points => points(multiplyDivideRound(worth, of, 10_000));
  return { kind: 'needs-judgement', reason: `写的是“${written}”这一档，档内给多少分由人评定`, from: share(band.from), upTo: share(band.upTo) };
}
