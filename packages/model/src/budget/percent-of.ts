import { decimal, divideDecimals, type Decimal } from '../decimal.ts';
import type { Fen } from '../fen.ts';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** `part ÷ of` in percent to two decimals, rounded once; of something else than zero. Above 90 万亿 percent it stays there: exact integers end. */
export function percentOf(part: Fen, of: Fen): Decimal {
  const limit = BigInt(LARGEST) * BigInt(Math.abs(of));
  const isBeyond = BigInt(Math.abs(part)) * 10_000n >= limit;
  if (isBeyond) return decimal(part < 0 === of < 0 ? LARGEST : -LARGEST, 2);
  return divideDecimals(decimal(part), decimal(of, 2), 2);
}
