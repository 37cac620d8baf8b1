import { type Cell, cellOf } from '../cell.ts';
import { compareDecimals, decimal, parseDecimal } from '../decimal.ts';
import type { PrintedPlan } from '../drafts/targets.ts';
import { percent, type Share } from '../law/share.ts';
import type { Field } from '../place.ts';

/** 资金支出计划: how much of the year's money is to be spent by the end of a month, cumulatively. In the order of the months. */
export type SpendingPlan = { readonly points: readonly PlanPoint[] };

export type PlanPoint = { readonly month: number; readonly field: Field; readonly share: Cell<Share> };

const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const SHARE_LIMIT = decimal(1_000_000); // percent; more is a slip of the pen that no one can place

/** The months that a form prints, under their numbers as in the draft. */
export function parseSpendingPlan(printed: PrintedPlan): SpendingPlan {
  const points = MONTHS.flatMap(month => {
    const text = printed[String(month)];
    return text === undefined ? [] : [{ month, field: `plan.${month}`, share: cellOf(text, parseShare) }];
  });
  return { points };
}

/** `20.00`, `20%`; `undefined`: no share, or one finer than a hundredth of a percent. */
function parseShare(text: string): Share | undefined {
  const value = parseDecimal(text.normalize('NFKC').replace(/%\s*$/, '').trim());
  if (value === undefined || value.digits < 0 || value.scale > 2 || compareDecimals(value, SHARE_LIMIT) > 0) return undefined;
  return percent(value.digits / 10 ** value.scale);
}
