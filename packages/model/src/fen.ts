import { decimal, multiplyDivideRound, parseDecimal, printDecimal, type Decimal } from './decimal.ts';

/** Money in whole 分. Made only by `fen`, so that no float of 元 or 万元 ever passes for one. */
export type Fen = number & { readonly unit: 'fen' };

export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

const FEN_DIGITS: Readonly<Record<MoneyUnit, number>> = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 };

/** Whole 分; a fraction of one, or a sum beyond exact integers, is a mistake of ours. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of fen: ${amount}`);
  return (amount === 0 ? 0 : amount) as Fen; // the one constructor of the brand; −0 is 0
}

/** Reads `"3.94"` in 万元 exactly; a half 分 is rounded away from zero. `undefined`: not a plain decimal number. */
export function parseFen(text: string, unit: MoneyUnit): Fen | undefined {
  const amount = parseDecimal(text);
  return amount && fenOf(amount, unit);
}

/** `undefined`: more money than can be counted exactly. */
export function fenOf({ digits, scale }: Decimal, unit: MoneyUnit): Fen | undefined {
  const shift = FEN_DIGITS[unit] - scale;
  if (shift < 0) return fen(multiplyDivideRound(digits, 1, 10 ** -shift));
  const amount = digits * 10 ** shift;
  return Number.isSafeInteger(amount) ? fen(amount) : undefined;
}

/** `394` 分 in 万元 is `0.000394`: exact, without trailing zeros. */
export function printFen(amount: Fen, unit: MoneyUnit): string {
  return printDecimal(decimal(amount, FEN_DIGITS[unit]));
}
