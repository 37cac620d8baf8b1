import type { Printed } from '../cell.ts';
import type { Field, Place, Span } from '../place.ts';
import type { PrintedInstitution, PrintedParagraph, PrintedSection } from './section.ts';

/** One row of a table by the keys of its columns; the keys of columns nobody foresaw are their printed headings. */
export type PrintedRow = Readonly<Record<string, string>>;

/** A part of the budget told once more where a later paragraph divides the same whole. */
export type RestatedAmount = { readonly part: 'basic' | 'project'; readonly printed: string };

/** 部门预算信息公开情况说明: contract `hengji read`, kind `budget-statement`. Amounts in 万元 as printed. */
export type BudgetStatementDraft = {
  readonly kind: 'budget-statement';
  readonly span: Span | null;
  readonly year: number | null;
  readonly department: { readonly code: Printed; readonly name: Printed };
  readonly institutions: readonly PrintedInstitution[];
  readonly income: Readonly<Record<'total' | 'generalPublicBudget' | 'governmentFund' | 'fiscalSpecialAccount' | 'other' | 'carryOver', Printed>>;
  readonly expenditure: Readonly<Record<'total' | 'basic' | 'personnel' | 'publicUse' | 'project', Printed>>;
  readonly change: Readonly<Record<'delta' | 'direction' | 'percent' | 'basicDelta' | 'basicReason' | 'projectDelta' | 'projectReason', Printed>>;
  readonly runningCost: Printed;
  readonly threePublics: Readonly<Record<'total' | 'abroad' | 'vehicles' | 'vehiclePurchase' | 'vehicleRunning' | 'reception', Printed>>;
  readonly procurement: { readonly total: Printed; readonly rows: readonly PrintedRow[] };
  readonly assets: { readonly asOf: Printed; readonly total: Printed; readonly planned: Printed; readonly rows: readonly { readonly item: string; readonly quantity: string; readonly value: string }[] };
  readonly restated: readonly RestatedAmount[];
  readonly overallGoal: Printed;
  readonly subGoals: readonly { readonly title: string; readonly goal: Printed; readonly indicators: Printed }[];
  readonly safeguards: readonly string[];
  readonly sections: readonly PrintedSection[];
  readonly paragraphs: readonly PrintedParagraph[]; // all prose but the names of persons
  readonly places: Readonly<Record<Field, Place>>;
};
