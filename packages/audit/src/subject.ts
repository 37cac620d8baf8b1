import {
  parseBudgetStatement, parseSelfEvaluation, parseTargetSet, type BudgetStatementDraft, type DepartmentBudget, type Draft, type DraftKind, type EvaluationReportDraft,
  type Policy, type ReviewOpinion, type SelfEvaluation, type SelfEvaluationDraft, type SheetDraft, type SheetKind, type TableDraft, type TargetsDraft, type TargetSet,
} from '@hengji/model';
import type { Batch } from './batch.ts';
import type { Thresholds } from './thresholds.ts';

export type DraftOf<K extends DraftKind> = Extract<Draft, { readonly kind: K }>;

/** What the print of each kind means, typed by the model. Reports and plain tables mean what they print. */
type Forms = {
  readonly 'self-evaluation': SelfEvaluation;
  readonly targets: TargetSet;
  readonly 'budget-statement': DepartmentBudget;
  readonly 'evaluation-report': EvaluationReportDraft;
  readonly monitoring: TableDraft;
  readonly 'score-table': TableDraft;
  readonly 'final-account': TableDraft;
  readonly 'core-tables': TableDraft;
  readonly 'review-opinion': ReviewOpinion;
} & { readonly [K in SheetKind]: SheetDraft };

/** What a rule looks at: the print, what it means, by whose rules it is judged, and what was handed in with it. */
export type Subject<K extends DraftKind> = {
  readonly draft: DraftOf<K>;
  readonly form: Forms[K]; // parsed when first asked for, once for all rules
  readonly policy: Policy;
  readonly thresholds: Thresholds;
  readonly batch: Batch;
};

export function subjectOf(draft: Draft, policy: Policy, thresholds: Thresholds, batch: Batch): Subject<DraftKind> {
  let form: Forms[DraftKind] | undefined;
  return { draft, policy, thresholds, batch, get form() { return form ??= parseForm(draft); } };
}

function parseForm(draft: Draft): Forms[DraftKind] {
  switch (draft.kind) {
    case 'self-evaluation': return parseSelfEvaluation(draft satisfies SelfEvaluationDraft);
    case 'targets': return parseTargetSet(draft satisfies TargetsDraft);
    case 'budget-statement': return parseBudgetStatement(draft satisfies BudgetStatementDraft);
    case 'evaluation-report': case 'monitoring': case 'score-table': case 'final-account': case 'core-tables': case 'review-opinion': return draft;
    case 'payment-request': case 'expert-review': case 'expert-review-summary': case 'rectification': case 'ex-ante-evaluation': return draft;
  }
}
