import type { Paper } from '@hengji/document';
import type { Draft, DraftKind } from '@hengji/model';
import { paperOfAssets } from './assets/paper.ts';
import { paperOfStatement } from './budget-statement/paper.ts';
import { paperOfEvaluationReport } from './evaluation-report/paper.ts';
import { paperOfCoreTables } from './core-tables/paper.ts';
import { summariseReviews } from './expert-review/summarise-reviews.ts';
import { paperOfMonitoring } from './monitoring/paper.ts';
import { papersOfMonitoringReport } from './monitoring/report.ts';
import { papersOfPerformanceText } from './performance-text/paper.ts';
import { paperOfProcurement } from './procurement/paper.ts';
import { paperOfReviewOpinion } from './review-opinion/paper.ts';
import { paperOfScoreTable } from './score-table/paper.ts';
import { paperOfSelfEvaluation } from './self-evaluation/paper.ts';
import { paperOfSheet } from './sheet/paper.ts';
import { papersOfTargetNotes } from './target-notes/paper.ts';
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
  'target-notes': { title: '绩效目标说明', from: 'targets', papersOf: papersOfTargetNotes },
  'performance-text': { title: '绩效文本', from: 'targets', papersOf: papersOfPerformanceText },
  'self-evaluation': each('项目支出绩效自评表', 'self-evaluation', paperOfSelfEvaluation),
  'monitoring': each('项目支出绩效运行监控表', 'monitoring', paperOfMonitoring),
  'monitoring-report': { title: '绩效运行监控报告', from: 'monitoring', papersOf: drafts => papersOfMonitoringReport(ofKind(drafts, 'monitoring')) },
  'evaluation-report': each('部门整体支出绩效自评报告', 'evaluation-report', paperOfEvaluationReport),
  'score-table': each('部门整体支出绩效评价计分表', 'score-table', paperOfScoreTable),
  'review-opinion': each('审核意见书', 'review-opinion', paperOfReviewOpinion),
  'payment-request': each('用款申请单', 'payment-request', paperOfSheet),
  'expert-review': each('专家评审表', 'expert-review', paperOfSheet),
  'expert-review-summary': each('专家评审意见汇总表', 'expert-review-summary', paperOfSheet),
  'reviews-summarised': { title: '专家评审意见汇总表（由各份评审表汇总）', from: 'expert-review', papersOf: drafts => summariseReviews(ofKind(drafts, 'expert-review')).map(paperOfSheet) },
  'rectification': each('绩效问题整改台账', 'rectification', paperOfSheet),
  'ex-ante-evaluation': each('事前绩效评估报告', 'ex-ante-evaluation', paperOfSheet),
  'budget-statement': { title: '部门预算信息公开情况说明', from: 'budget-statement', papersOf: papersOfStatements },
  'core-tables': each('部门预算公开表', 'core-tables', paperOfCoreTables),
  'procurement': each('政府采购预算表', 'budget-statement', paperOfProcurement),
  'assets': each('固定资产占用情况表', 'budget-statement', paperOfAssets),
} as const satisfies Readonly<Record<string, PaperMaker>>;

export type PaperKind = keyof typeof PAPERS;

type DraftOf<K extends DraftKind> = Extract<Draft, { readonly kind: K }>;

/** A paper for each draft of the kind. */
function each<K extends DraftKind>(title: string, from: K, paperOf: (draft: DraftOf<K>) => Paper): PaperMaker {
  return { title, from, papersOf: drafts => ofKind(drafts, from).map(paperOf) };
}

/** Each statement with the target tables behind it; those before the first belong to it too. */
function papersOfStatements(drafts: readonly Draft[]): readonly Paper[] {
  const begins = drafts.flatMap((draft, index) => (draft.kind === 'budget-statement' ? [{ draft, index }] : []));
  return begins.map(({ draft, index }, order) => paperOfStatement(draft, ofKind(drafts.slice(order === 0 ? 0 : index, begins[order + 1]?.index), 'targets')));
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
