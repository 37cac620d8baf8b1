import { expect, test } from 'vitest';
import { fen } from '../fen.ts';
import { parseDocumentNumber } from './document-number.ts';
import { type SpecialFund, sumByDocument } from './special-funds.ts';

test('projects of one 文号 are summed, in whatever brackets it was printed', () => {
  const rows = [['甲', '石财建[2021]71号', 300], ['乙', '石财外[2021]18号', 200], ['丙', '石财建【2021】71号', 50]] as const;
  const funds = rows.flatMap(([project, number, amount]): SpecialFund[] => {
    const document = parseDocumentNumber(number);
    return document ? [{ project, document, amount: fen(amount) }] : [];
  });
  expect(sumByDocument(funds)).toEqual([
    { document: { issuer: '石财建', year: 2021, number: 71 }, amount: 350, projects: ['甲', '丙'] },
    { document: { issuer: '石财外', year: 2021, number: 18 }, amount: 200, projects: ['乙'] },
  ]);
});
