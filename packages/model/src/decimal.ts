/**
 * A decimal number, exact: `digits ÷ 10^scale`, without trailing zeros, so that equal numbers are equal objects.
 * Everything is computed in integers; BigInt steps in only where a product leaves the safe range.
 */
export type Decimal = { readonly digits: number; readonly scale: number };

const MAX_SCALE = 15;
const POWERS: readonly number[] = Array.from({ length: MAX_SCALE + 1 }, (_, exponent) => 10 ** exponent);
const PRINT = /^([-−+]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/** Digits beyond the safe integers, or more than fifteen decimals, are a mistake of ours. */
export function decimal(digits: number, scale: number = 0): Decimal {
  if (!Number.isSafeInteger(digits) || !Number.isInteger(scale) || scale < 0) throw new RangeError(`not a decimal: ${digits} at ${scale}`);
  let [kept, places] = [digits === 0 ? 0 : digits, scale]; // −0 is 0
  while (places > 0 && kept % 10 === 0) [kept, places] = [kept / 10, places - 1];
  if (places > MAX_SCALE) throw new RangeError(`too many decimals: ${digits} at ${scale}`);
  return { digits: kept, scale: places };
}

/** Reads `3.94`, `1,000.00`, `−5`; `undefined`: not a plain number, or one that cannot be held exactly. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = PRINT.exec(text) ?? PRINT.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  const fraction = decimals.replace(/0+$/, '');
  const digits = Number(whole.replaceAll(',', '') + fraction);
  if (!Number.isSafeInteger(digits) || fraction.length > MAX_SCALE) return undefined;
  return decimal(sign === '-' || sign === '−' ? -digits : digits, fraction.length);
}

export function printDecimal({ digits, scale }: Decimal): string {
  if (scale === 0) return String(digits);
  const text = String(Math.abs(digits)).padStart(scale + 1, '0');
  return `${digits < 0 ? '-' : ''}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [raise(a.digits, scale - a.scale), raise(b.digits, scale - b.scale)];
  return left < right ? -1 : left > right ? 1 : 0; // number and bigint compare by value
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return fromBigInt(BigInt(raise(a.digits, scale - a.scale)) + BigInt(raise(b.digits, scale - b.scale)), scale);
}

export function negateDecimal({ digits, scale }: Decimal): Decimal {
  return decimal(-digits, scale);
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return fromBigInt(BigInt(a.digits) * BigInt(b.digits), a.scale + b.scale);
}

/** `a ÷ b` to so many decimals, rounded half away from zero. */
export function divideDecimals(a: Decimal, b: Decimal, scale: number): Decimal {
  return fromBigInt(roundedQuotient(BigInt(a.digits) * 10n ** BigInt(b.scale + scale), BigInt(b.digits) * 10n ** BigInt(a.scale)), scale);
}

/** `whole × part ÷ of` as a whole number: points or 分 by a ratio, computed in integers and rounded once. */
export function shareOf(whole: number, part: Decimal, of: Decimal): number {
  const numerator = raise(part.digits, Math.max(0, of.scale - part.scale));
  const denominator = raise(of.digits, Math.max(0, part.scale - of.scale));
  if (typeof numerator === 'number' && typeof denominator === 'number') return multiplyDivideRound(whole, numerator, denominator);
  return toSafe(roundedQuotient(BigInt(whole) * BigInt(numerator), BigInt(denominator)));
}

/** `factor × numerator ÷ denominator` in integers, half away from zero: the one place where this house rounds. */
export function multiplyDivideRound(factor: number, numerator: number, denominator: number): number {
  const product = factor * numerator;
  if (denominator === 0 || !Number.isSafeInteger(product) || !Number.isSafeInteger(denominator)) {
    return toSafe(roundedQuotient(BigInt(factor) * BigInt(numerator), BigInt(denominator)));
  }
  const [dividend, divisor] = [Math.abs(product), Math.abs(denominator)];
  const rest = dividend % divisor;
  const rounded = (dividend - rest) / divisor + (rest >= divisor - rest ? 1 : 0); // the division leaves no rest, so it is exact
  return rounded === 0 || product < 0 === denominator < 0 ? rounded : -rounded;
}

function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('a ratio to zero says nothing: ask for zero before dividing');
  const [dividend, divisor] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const rounded = (2n * dividend + divisor) / (2n * divisor);
  return numerator < 0n === denominator < 0n ? rounded : -rounded;
}

function raise(digits: number, exponent: number): number | bigint {
  const raised = digits * (POWERS[exponent] ?? Infinity);
  return Number.isSafeInteger(raised) ? raised : BigInt(digits) * 10n ** BigInt(exponent);
}

function fromBigInt(digits: bigint, scale: number): Decimal {
  let [kept, places] = [digits, scale];
  while (places > 0 && kept % 10n === 0n) [kept, places] = [kept / 10n, places - 1];
  return decimal(toSafe(kept), places);
}

function toSafe(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`beyond exact integers: ${value}`);
  return number;
}
