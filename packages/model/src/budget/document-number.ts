/** 文号: who issued it, in which year, under which number. Two prints of one number are equal objects, whatever brackets they stand in. */
export type DocumentNumber = { readonly issuer: string; readonly year: number; readonly number: number };

const PRINT = /^(\p{Script=Han}{2,10})[〔[【(〖]((?:19|20)\d{2})[〕\]】)〗]第?(\d{1,4})号$/u;

/** Reads `石财外[2021]18 号`, `石财建【2021】71号`, `鹿发〔2019〕8号`; `undefined`: no 文号. */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const match = PRINT.exec(text.normalize('NFKC').replace(/\s/g, '')); // NFKC makes ［ and （ their ASCII forms; 〔 and 【 stay
  if (!match) return undefined;
  const [, issuer = '', year, number] = match;
  return Number(number) === 0 ? undefined : { issuer, year: Number(year), number: Number(number) };
}

/** With the brackets GB/T 9704 prescribes: `石财外〔2021〕18号`. */
export function printDocumentNumber({ issuer, year, number }: DocumentNumber): string {
  return `${issuer}〔${year}〕${number}号`;
}

export function isSameDocumentNumber(a: DocumentNumber, b: DocumentNumber): boolean {
  return printDocumentNumber(a) === printDocumentNumber(b);
}
