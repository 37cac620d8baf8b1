export type SheetNumber = { readonly value: number; readonly format: string };

const PLAIN = /^(-?)(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?(%?)$/;
const EXACT_DIGITS = 15; // what a sheet keeps of a number

/** The number behind a printed text, with the sheet format that prints the very same text again; `undefined` where no format would. */
export function printedNumber(text: string): SheetNumber | undefined {
  const [, sign = '', whole = '', decimals = '', percent = ''] = PLAIN.exec(text) ?? [];
  const digits = whole.replaceAll(',', '');
  if (digits === '' || digits.length + decimals.length > EXACT_DIGITS) return undefined;
  const value = Number(`${sign}${digits}.${decimals}e${percent === '' ? 0 : -2}`);
  if (value === 0 && sign !== '') return undefined; // a sheet prints no −0
  const format = `${whole.includes(',') ? '#,##0' : '0'}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent}`;
  return { value, format };
}
