import type { BudgetStatementDraft } from './budget-statement.ts';
import type { EvaluationReportDraft } from './evaluation-report.ts';
import type { ReviewOpinion } from './review-opinion.ts';
import type { SelfEvaluationDraft } from './self-evaluation.ts';
import type { SheetDraft } from './sheet.ts';
import type { TableDraft } from './table-draft.ts';
import type { TargetsDraft } from './targets.ts';

/** 读取稿: what one form in a file says, as printed, judged by nobody. */
export type Draft = TargetsDraft | SelfEvaluationDraft | BudgetStatementDraft | EvaluationReportDraft | TableDraft | SheetDraft | ReviewOpinion;

export type DraftKind = Draft['kind'];

type Named = { readonly code: string | null; readonly name: string | null };

/** What a person calls the form: its project by code and name, else its department; a table of a whole department says at least that. */
export function nameDraft(draft: Draft): string {
  const project = 'project' in draft ? join(draft.project) : '';
  const department = 'department' in draft ? join(departmentOf(draft)) : '';
  const whole = draft.kind === 'targets' && draft.scope === 'department' ? '部门整体绩效目标' : '（未填名称）';
  return project || department || whole; // a blank name names nothing
}

function join({ code, name }: Named): string {
  return code && name ? `${code} ${name}` : code || name || '';
}

/** Every word of a draft that may say where it belongs: its unit, its department, its project. */
export function placeWordsOf(draft: Draft): string {
  const words = 'reportingUnit' in draft ? [draft.reportingUnit, draft.implementingUnit] : [departmentOf(draft).name, 'unit' in draft ? draft.unit.name : null];
  return words.filter(word => word !== null).join(' ');
}

function departmentOf(draft: Exclude<Draft, SelfEvaluationDraft>): Named {
  return typeof draft.department === 'string' || draft.department === null ? { code: null, name: draft.department } : draft.department;
}
