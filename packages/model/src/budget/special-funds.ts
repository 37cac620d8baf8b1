import { fen, type Fen } from '../fen.ts';
import { type DocumentNumber, printDocumentNumber } from './document-number.ts';

/** 专项资金: money of a superior for one project, by the 文号 that brought it. */
export type SpecialFund = { readonly project: string; readonly document: DocumentNumber; readonly amount: Fen };

/** What one 文号 brought in all; one is often spread over several projects. */
export type DocumentSum = { readonly document: DocumentNumber; readonly amount: Fen; readonly projects: readonly string[] };

/** In the order in which the numbers first stand. */
export function sumByDocument(funds: readonly SpecialFund[]): readonly DocumentSum[] {
  const sums = new Map<string, DocumentSum>();
  for (const { project, document, amount } of funds) {
    const number = printDocumentNumber(document);
    const before = sums.get(number) ?? { document, amount: fen(0), projects: [] };
    sums.set(number, { document, amount: fen(before.amount + amount), projects: [...before.projects, project] });
  }
  return [...sums.values()];
}
