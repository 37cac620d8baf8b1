import type { Paper } from '@hengji/document';
import { Refusal, type Draft } from '@hengji/model';
import { paperOfStatement } from './budget-statement/paper.ts';
import { paperOfCoreTables } from './core-tables/paper.ts';
import { paperOfEvaluationReport } from './evaluation-report/paper.ts';
import { paperOfMonitoring } from './monitoring/paper.ts';
import { paperOfReviewOpinion } from './review-opinion/paper.ts';
import { paperOfScoreTable } from './score-table/paper.ts';
import { paperOfSelfEvaluation } from './self-evaluation/paper.ts';
import { paperOfSheet } from './sheet/paper.ts';
import { paperOfTargets } from './targets/paper.ts';

/** The official document a draft prints as, in the draft's own edition. */
export function paperOf(draft: Draft): Paper {
  switch (draft.kind) {
    case 'self-evaluation':
      return paperOfSelfEvaluation(draft);
    case 'targets':
      return paperOfTargets(draft);
    case 'review-opinion':
      return paperOfReviewOpinion(draft);
    case 'payment-request': case 'expert-review': case 'expert-review-summary': case 'rectification': case 'ex-ante-evaluation':
      return paperOfSheet(draft);
    case 'budget-statement':
      return paperOfStatement(draft);
    case 'evaluation-report':
      return paperOfEvaluationReport(draft);
    case 'core-tables':
      return paperOfCoreTables(draft);
    case 'score-table':
      return paperOfScoreTable(draft);
    case 'monitoring':
      return paperOfMonitoring(draft);
    case 'final-account':
      throw new Refusal('edition-without-layout', '这种表现在只能读，还不能写。能写的有：绩效目标表、项目支出绩效自评表。');
  }
}
