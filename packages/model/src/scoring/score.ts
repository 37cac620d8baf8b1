import { points, type Points } from '../points.ts';
import type { Trace } from './trace.ts';

/** 得分 as computed, with the way it was reached. */
export type Score = { readonly kind: 'scored'; readonly earned: Points; readonly trace: Trace };

/** A person must judge: why, and between which points the policy lets them. */
export type NeedsJudgement = { readonly kind: 'needs-judgement'; readonly reason: string; readonly from: Points; readonly upTo: Points };

/** The form does not say enough to compute anything: why. */
export type Unknown = { readonly kind: 'unknown'; readonly reason: string };

export type Scoring = Score | NeedsJudgement | Unknown;

export function judge(worth: Points, reason: string): NeedsJudgement {
  return { kind: 'needs-judgement', reason, from: points(0), upTo: worth };
}

export function unknown(reason: string): Unknown {
  return { kind: 'unknown', reason };
}
