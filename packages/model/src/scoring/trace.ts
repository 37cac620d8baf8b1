import type { Decimal } from '../decimal.ts';
import type { Rate } from '../evaluation/whole-department/compute-rate.ts';
import type { RateMeasure } from '../evaluation/whole-department/rate-formulas.ts';
import type { Fen } from '../fen.ts';
import type { Article } from '../law/documents.ts';
import type { ExecutionRule, Figures } from '../law/figures.ts';
import type { Points } from '../points.ts';
import type { Aligned, Quantity } from '../quantities/quantity.ts';
import type { PrintedDate, Threshold } from '../targets/target.ts';
import type { Judgement } from './judgement.ts';

/** How a score came about, as plain data: `part ÷ of` of the points was earned, never less than nothing nor more than all of them. */
export type Trace = Way & {
  readonly worth: Points;
  readonly part: Decimal;
  readonly of: Decimal;
  readonly rounding: Figures['rounding'];
  readonly basis: Article;
  readonly notes: readonly Note[];
};

/** Which formula, and what went into it. */
export type Way =
  | { readonly formula: 'more' | 'less' | 'cut' | 'distance' | 'all-or-nothing' | 'pass-line' | 'steps'; readonly inputs: Aligned }
  | { readonly formula: 'range'; readonly inputs: { readonly from: Quantity; readonly to: Quantity; readonly actual: Quantity; readonly assumed: string | null } }
  | { readonly formula: 'date'; readonly inputs: { readonly target: PrintedDate; readonly actual: PrintedDate } }
  | { readonly formula: 'thresholds'; readonly inputs: readonly { readonly threshold: Threshold; readonly reached: boolean }[] }
  | { readonly formula: 'yes-no'; readonly inputs: { readonly expected: string; readonly found: string } }
  | { readonly formula: 'judged'; readonly inputs: { readonly question: string; readonly judgement: Judgement } }
  | { readonly formula: 'execution'; readonly inputs: ExecutionInputs }
  | { readonly formula: 'rate'; readonly inputs: { readonly rate: Rate; readonly measure: RateMeasure } };

export type ExecutionInputs = { readonly rule: ExecutionRule; readonly budget: Fen; readonly executed: Fen; readonly target: Decimal | null };

/** What a reader must know beside the sum. `over-achieved` asks for the reason; `over-achievement-cut` took points by the policy. */
export type Note = 'over-achieved' | 'over-achievement-cut';

export const NO_NOTES: readonly Note[] = [];
