import { decimal, multiplyDivideRound, parseDecimal, printDecimal } from './decimal.ts';

/** 分值、得分 in whole hundredths of a point: `points('6.67')` is 667. */
export type Points = number & { readonly unit: 'hundredth-of-a-point' };

/** From hundredths (rounded, half away from zero) or from print, which must be a decimal number. */
export function points(from: number | string): Points {
  const hundredths = typeof from === 'string' ? parseHundredths(from) : Math.sign(from) * Math.round(Math.abs(from));
  if (hundredths === undefined || !Number.isSafeInteger(hundredths)) throw new RangeError(`not points: ${from}`);
  return (hundredths === 0 ? 0 : hundredths) as Points; // the one constructor of the brand; −0 is 0
}

/** Reads `"10"`, `"6.67"`, `"10分"`; `undefined`: not a number of points. */
export function parsePoints(text: string): Points | undefined {
  const hundredths = parseHundredths(text.normalize('NFKC').trim().replace(/\s*分$/, ''));
  return hundredths === undefined ? undefined : points(hundredths);
}

export function printPoints(value: Points): string {
  return printDecimal(decimal(value, 2));
}

function parseHundredths(text: string): number | undefined {
  const parsed = parseDecimal(text);
  if (!parsed) return undefined;
  const { digits, scale } = parsed;
  if (scale > 2) return multiplyDivideRound(digits, 1, 10 ** (scale - 2));
  const hundredths = digits * 10 ** (2 - scale);
  return Number.isSafeInteger(hundredths) ? hundredths : undefined;
}
