import { type Decimal, decimal } from '../decimal.ts';

const LONGEST = 10n ** 15n;
const MAX_SCALE = 15;

/**
 * Sums and products of printed numbers with the figures of a policy. Exact while they fit; where 97.9亿元 to the 分 meets a share to the
 * hundredth of a percent, decimals beyond fifteen digits are cut, which no hundredth of a point ever feels.
 */
export function times(a: Decimal, b: Decimal): Decimal {
  return cut(BigInt(a.digits) * BigInt(b.digits), a.scale + b.scale);
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return cut(raised(a, scale) + raised(b, scale), scale);
}

export function minus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return cut(raised(a, scale) - raised(b, scale), scale);
}

function raised({ digits, scale }: Decimal, to: number): bigint {
  return BigInt(digits) * 10n ** BigInt(to - scale);
}

function cut(digits: bigint, scale: number): Decimal {
  let [kept, places] = [digits, scale];
  while (places > 0 && (kept % 10n === 0n || kept > LONGEST || kept < -LONGEST || places > MAX_SCALE)) [kept, places] = [kept / 10n, places - 1];
  return decimal(Number(kept), places);
}
