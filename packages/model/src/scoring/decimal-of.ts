import { type Decimal, decimal } from '../decimal.ts';
import type { Share } from '../law/share.ts';

/** A share of a policy as a number: 130 % is 1.3. */
export function decimalOf(share: Share): Decimal {
  return decimal(share, 4);
}
