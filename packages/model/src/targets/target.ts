import type { Decimal } from '../decimal.ts';
import type { Quantity } from '../quantities/quantity.ts';

export type Operator = '>=' | '<=' | '=' | '>' | '<';

/** A day as far as it is printed: `2022 年底前` has a year and the end of its last month, `6月30日` no year. */
export type PrintedDate = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly part: 'early' | 'middle' | 'end' | null; // 上旬或月初, 中旬, 下旬或月底
};

/** `before` is 前 as printed (whether that day itself counts, the policy says), `by` 底前, 内, 截至 or ≤, `at` a bare date. */
export type DateOperator = 'before' | 'by' | 'at';

/** 上半年完成5批次: a stretch of months of the year, with what is to be reached in it. */
export type Threshold = {
  readonly year: number | null;
  readonly from: number; // first month
  readonly to: number; // last month
  readonly operator: Operator | 'none';
  readonly quantity: Quantity;
  readonly note: string | null;
  readonly earns: string | null; // 合格
};

/** With what a relative target compares. */
export type Reference = { readonly kind: 'last-year' | 'previous-period' | 'average' | 'other'; readonly name: string };

/** 指标值: what was promised. `printed` is the cell; words are never a number in disguise, and what is not understood says why. */
export type Target =
  | { readonly kind: 'quantity'; readonly operator: Operator | 'none'; readonly quantity: Quantity; readonly approximate: boolean; readonly note: string | null; readonly printed: string }
  | { readonly kind: 'range'; readonly from: Quantity; readonly to: Quantity; readonly note: string | null; readonly printed: string }
  | { readonly kind: 'date'; readonly operator: DateOperator; readonly date: PrintedDate; readonly note: string | null; readonly printed: string }
  | { readonly kind: 'thresholds'; readonly thresholds: readonly Threshold[]; readonly note: string | null; readonly printed: string }
  /** `scale` from best to worst; `expected: null`: only the scale is printed. `number` is a figure beside a scale (`0 显著/非显著`): it is kept and means nothing we know. */
  | { readonly kind: 'graded'; readonly scale: readonly string[]; readonly expected: string | null; readonly orBetter: boolean; readonly number: Decimal | null; readonly printed: string }
  | { readonly kind: 'relative'; readonly change: 'more' | 'less' | 'same' | 'not-less' | 'not-more'; readonly than: Reference; readonly operator: Operator | 'none'; readonly by: Quantity | null; readonly approximate: boolean; readonly note: string | null; readonly printed: string }
  /** Two or more measures in one cell: all are to be reached; how they share the points, a person says. */
  | { readonly kind: 'several'; readonly parts: readonly Target[]; readonly printed: string }
  | { readonly kind: 'words'; readonly text: string; readonly printed: string }
  | { readonly kind: 'unfilled'; readonly printed: string } // '', …, ——, /, 无
  | { readonly kind: 'unclear'; readonly reason: string; readonly printed: string };
