import { type Draft, nameDraft, parseSelfEvaluation, type Place, type PolicyName, type PrintedScores, printScores, resolvePolicy, scoreSelfEvaluation } from '@hengji/model';
import { policyOf } from './policy-of.ts';

/** One self-evaluation, recomputed: contract `hengji score`. */
export type DraftScore = { readonly record: string; readonly year: number | null; readonly at: Place | null } & PrintedScores;

/** Recomputes every self-evaluation among the drafts; the others have no score. */
export function scoreDrafts(drafts: readonly Draft[], policy?: PolicyName): readonly DraftScore[] {
  return drafts.flatMap(draft => (draft.kind === 'self-evaluation' ? [{
    record: nameDraft(draft), year: draft.year, at: draft.span?.[0] ?? null,
    ...printScores(scoreSelfEvaluation(parseSelfEvaluation(draft), resolvePolicy(policy ?? policyOf(draft)))),
  }] : []));
}
