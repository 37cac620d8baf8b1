import { compareDecimals, decimal, printDecimal, type Decimal } from '../decimal.ts';
import { BARE, type Unit } from './units.ts';

/** How much of what. The unit decides what it may be compared with. */
export type Quantity = { readonly amount: Decimal; readonly unit: Unit };

/** `20家`, `4.6万元`, `3` */
export function printQuantity({ amount, unit }: Quantity): string {
  return printDecimal(amount) + unit.name;
}

/** In another unit of the same measure; `undefined`: of another measure, or no finite decimal there (1 天 is no decimal number of weeks). */
export function convertQuantity({ amount, unit }: Quantity, to: Unit): Quantity | undefined {
  if (unit.measure !== to.measure) return undefined;
  if (unit.factor === to.factor) return { amount, unit: to };
  const scaled = BigInt(amount.digits) * BigInt(unit.factor);
  for (let scale = 0; amount.scale + scale <= 15; scale++) {
    const raised = scaled * 10n ** BigInt(scale);
    if (raised % BigInt(to.factor) !== 0n) continue;
    const digits = Number(raised / BigInt(to.factor));
    return Number.isSafeInteger(digits) ? { amount: decimal(digits, amount.scale + scale), unit: to } : undefined;
  }
  return undefined;
}

/** `undefined`: of different measures; nothing is said then. */
export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 | undefined {
  if (a.unit.measure !== b.unit.measure) return undefined;
  if (a.unit.factor === b.unit.factor) return compareDecimals(a.amount, b.amount);
  const [left, right] = [smallest(a, b.amount.scale), smallest(b, a.amount.scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** In the smallest unit of its measure, raised by the other's decimals; 亿元 in 分 leaves the safe integers soon. */
function smallest({ amount, unit }: Quantity, scale: number): bigint {
  return BigInt(amount.digits) * BigInt(unit.factor) * 10n ** BigInt(scale);
}

/** Target and actual in one unit, with what had to be assumed for that in words; `null` where both print the same measure. */
export type Aligned = { readonly target: Decimal; readonly actual: Decimal; readonly unit: Unit; readonly assumed: string | null };

/**
 * Brings target and actual to one unit. A bare number takes the unit of the other, 个 that of what is counted, and both are said;
 * `undefined`: they do not compare, or a bare fraction stands beside a percentage and may mean either.
 */
export function alignQuantities(target: Quantity, actual: Quantity): Aligned | undefined {
  const same = convertQuantity(actual, target.unit);
  if (same) return { target: target.amount, actual: same.amount, unit: target.unit, assumed: null };
  if (isBareNumber(actual)) return mayBeFraction(actual, target) ? undefined : { target: target.amount, actual: actual.amount, unit: target.unit, assumed: `实际完成值没有印单位，按“${target.unit.name}”计` };
  if (isBareNumber(target)) return mayBeFraction(target, actual) ? undefined : { target: target.amount, actual: actual.amount, unit: actual.unit, assumed: `指标值没有印单位，按“${actual.unit.name}”计` };
  const [counted, other] = target.unit.measure === '个' ? [actual.unit, target.unit] : [target.unit, actual.unit];
  if (counted.kind !== 'count' || other.measure !== '个' || counted.factor !== other.factor) return undefined;
  return { target: target.amount, actual: actual.amount, unit: counted, assumed: `“${other.name}”按“${counted.name}”计` };
}

/** `0.95` beside `90%` may be 0.95 % or 95 %. Zero is zero in either. */
export function mayBeFraction(bare: Quantity, beside: Quantity): boolean {
  const size = { digits: Math.abs(bare.amount.digits), scale: bare.amount.scale };
  return beside.unit.kind === 'share' && size.digits !== 0 && compareDecimals(size, decimal(1)) <= 0;
}

function isBareNumber({ unit }: Quantity): boolean {
  return unit === BARE || (unit.kind === 'bare' && unit.factor === 1);
}
