import type { Printed } from '../cell.ts';
import type { Field, Place, Span } from '../place.ts';
import type { PrintedInstitution, PrintedParagraph, PrintedSection } from './section.ts';
import type { Presence } from './self-evaluation.ts';

/** One statement of a report with the numbers it stands on. `dimension` is the word printed: 产出指标情况, 满意度指标. */
export type Claim = {
  readonly dimension: Printed;
  readonly text: string;
  readonly numbers: readonly { readonly raw: string; readonly value: string; readonly unit: string }[];
  readonly at: Place | null;
};

/** 部门整体支出绩效自评报告: contract `hengji read`, kind `evaluation-report`. */
export type EvaluationReportDraft = {
  readonly kind: 'evaluation-report';
  readonly span: Span | null;
  readonly year: number | null;
  readonly department: { readonly code: Printed; readonly name: Printed };
  readonly institutions: readonly PrintedInstitution[];
  readonly income: { readonly total: Printed; readonly change: Printed };
  readonly expenditure: { readonly total: Printed; readonly change: Printed };
  readonly staff: { readonly total: Printed; readonly reasons: readonly string[] };
  readonly goals: readonly { readonly title: string; readonly goal: Printed; readonly indicators: Printed }[];
  readonly items: readonly { readonly title: string; readonly claims: readonly Claim[] }[];
  readonly conclusion: Printed;
  readonly grade: Printed;
  readonly problems: readonly string[];
  readonly measures: readonly string[];
  readonly signatures: Presence;
  readonly sections: readonly PrintedSection[];
  readonly paragraphs: readonly PrintedParagraph[]; // all prose but the names of persons
  readonly places: Readonly<Record<Field, Place>>;
};
