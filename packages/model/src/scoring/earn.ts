import { compareDecimals, type Decimal, multiplyDivideRound, shareOf } from '../decimal.ts';
import type { Figures } from '../law/figures.ts';
import { points, type Points } from '../points.ts';

/** A whole point and a tenth of one, in hundredths. */
const STEPS = [100, 10] as const;

/** `part ÷ of × worth`, between nothing and all of the points, rounded once by the policy. The one place where points are earned. */
export function earn(worth: Points, part: Decimal, of: Decimal, { decimals }: Figures['rounding']): Points {
  if (isWhole(part, of)) return worth;
  if (part.digits <= 0) return points(0);
  if (decimals === 2) return points(part.scale === of.scale ? multiplyDivideRound(worth, part.digits, of.digits) : shareOf(worth, part, of));
  const step = STEPS[decimals];
  return points(Math.min(worth, step * shareOf(worth, part, { digits: of.digits * step, scale: of.scale })));
}

/** Whether the part is all of it, or more. Asked before dividing, so that nothing is divided by zero. */
export function isWhole(part: Decimal, of: Decimal): boolean {
  return part.scale === of.scale ? part.digits >= of.digits : compareDecimals(part, of) >= 0;
}
