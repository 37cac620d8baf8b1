import type { SelfEvaluationDraft } from './self-evaluation.ts';

/** 读取稿: what one form in a file says, as printed, judged by nobody. */
export type Draft = SelfEvaluationDraft;

export type DraftKind = Draft['kind'];
