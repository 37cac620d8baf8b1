import type { Paper } from '@hengji/document';
import type { Draft, DraftKind } from '@hengji/model';
import { summariseReviews } from './expert-review/summarise-reviews.ts';
import { paperOfReviewOpinion } from './review-opinion/paper.ts';
import { paperOfSelfEvaluation } from './self-evaluation/paper.ts';
import { paperOfSheet } from './sheet/paper.ts';
import { paperOfTargets } from './targets/paper.ts';

/** One official paper: what it is called, which drafts it is made from, and the papers these make. */
export type PaperMaker = {
  readonly title: string;
  readonly from: DraftKind;
  papersOf(drafts: readonly Draft[]): readonly Paper[];
};

/** Every paper that can be made, by the name it is asked for. */
export const PAPERS = {
  'targets': each('绩效目标表', 'targets', paperOfTargets),
  'self-evaluation': each('项目支出绩效自评表', 'self-evaluation', paperOfSelfEvaluation),
  'review-opinion': each('审核意见书', 'review-opinion', paperOfReviewOpinion),
  'payment-request': each('用款申请单', 'payment-request', paperOfSheet),
  'expert-review': each('专家评审表', 'expert-review', paperOfSheet),
  'expert-review-summary': { title: '专家评审意见汇总表', from: 'expert-review', papersOf: drafts => summariseReviews(ofKind(drafts, 'expert-review')).map(paperOfSheet) },
  'rectification': each('绩效问题整改台账', 'rectification', paperOfSheet),
  'ex-ante-evaluation': each('事前绩效评估报告', 'ex-ante-evaluation', paperOfSheet),
} as const satisfies Readonly<Record<string, PaperMaker>>;

export type PaperKind = keyof typeof PAPERS;

type DraftOf<K extends DraftKind> = Extract<Draft, { readonly kind: K }>;

/** A paper for each draft of the kind. */
function each<K extends DraftKind>(title: string, from: K, paperOf: (draft: DraftOf<K>) => Paper): PaperMaker {
  return { title, from, papersOf: drafts => ofKind(drafts, from).map(paperOf) };
}

function ofKind<K extends DraftKind>(drafts: readonly Draft[], kind: K): readonly DraftOf<K>[] {
  return drafts.filter((draft): draft is DraftOf<K> => draft.kind === kind);
}

export type PaperToMake = { readonly title: string; readonly draft: Draft; make(): Paper };

/** The one paper each draft prints as by itself, made when it is asked for. Drafts that nothing can be made of are left out. */
export function papersOf(drafts: readonly Draft[]): readonly PaperToMake[] {
  return drafts.flatMap(draft => {
    const maker = Object.entries<PaperMaker>(PAPERS).find(([kind, { from }]) => kind === draft.kind && from === draft.kind)?.[1];
    return maker ? [{ title: maker.title, draft, make: () => firstOf(maker.papersOf([draft])) }] : [];
  });
}

function firstOf(papers: readonly Paper[]): Paper {
  const [paper] = papers;
  if (paper === undefined) throw new Error('a draft of the kind gives a paper');
  return paper;
}
