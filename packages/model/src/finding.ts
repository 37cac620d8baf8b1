import type { Article } from './law/documents.ts';
import type { Field, Place, Span } from './place.ts';

/** 严重程度: 必须改, 应说明, 建议. Given by the policy, never by the rule. */
export type Severity = 'error' | 'warning' | 'advice';

/** 审核问题: one defect of a document. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly field: Field; // the cell at fault
  readonly at: Place | null; // where it stands in the file; null when the draft was never in one
  readonly span: Span | null;
  readonly record: string; // what a person calls the form: 翻译费
  readonly quote: string;
  readonly message: string;
  readonly why: string;
  readonly basis: readonly Article[];
  readonly remedy: string;
  readonly related: readonly { readonly file: string | null; readonly at: Place | null; readonly quote: string }[]; // where else it stands
};

export type Passed = { readonly rule: string; readonly record: string; readonly at: Place | null };
export type NotChecked = { readonly rule: string; readonly record: string; readonly reason: string };

/** What an audit answers: what is wrong, what is right, and what it could not look at. */
export type AuditReport = {
  readonly findings: readonly Finding[];
  readonly passed: readonly Passed[];
  readonly notChecked: readonly NotChecked[];
};
