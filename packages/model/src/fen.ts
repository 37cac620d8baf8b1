/** Money in whole 分. Made only by `fen`, so that no float of 元 or 万元 ever passes for one. */
export type Fen = number & { readonly unit: 'fen' };

export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

const FEN_DIGITS: Readonly<Record<MoneyUnit, number>> = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 };
const DECIMAL = /^([-−－]?)(\d+(?:,\d{3})*)(?:\.(\d+))?$/;

/** Whole 分; a fraction of one, or a sum beyond exact integers, is a mistake of ours. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of fen: ${amount}`);
  return (amount === 0 ? 0 : amount) as Fen; // the one constructor of the brand; −0 is 0
}

/** Reads `"3.94"` in 万元 exactly, digit by digit; a half 分 is rounded up. `undefined`: not a plain decimal number. */
export function parseFen(text: string, unit: MoneyUnit): Fen | undefined {
  const match = DECIMAL.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  const digits = FEN_DIGITS[unit];
  const kept = decimals.slice(0, digits).padEnd(digits, '0');
  const amount = Number(whole.replaceAll(',', '') + kept) + (Number(decimals[digits] ?? '0') >= 5 ? 1 : 0);
  return Number.isSafeInteger(amount) ? fen(sign === '' ? amount : -amount) : undefined;
}
