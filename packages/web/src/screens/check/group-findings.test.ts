import { expect, test } from 'vitest';
import { file } from '../../test-check.ts';
import { byRecord, byRule } from './group-findings.ts';

const idsOf = (groups: ReturnType<typeof byRecord>) => groups.map(({ key, findings }) => `${key}: ${findings.map(({ id }) => id).join(' ')}`);

test('form by form in the order of the document, and in each as one reads it', () => {
  expect(idsOf(byRecord(file))).toEqual(['0: aaa bbb', '1: ccc']);
});

test('rule by rule, the heaviest first', () => {
  expect(idsOf(byRule(file))).toEqual(['weights-total: bbb', 'target-without-unit: aaa ccc']);
});

test.each([
  ['a place before the next',       [{ line: 9 }, { line: 10 }]],
  ['what has no place comes first', [null, { line: 1 }]],
  ['a column of one letter before one of two', [{ sheet: '表', cell: 'Z3' }, { sheet: '表', cell: 'AA3' }]],
  ['a row before a column',         [{ sheet: '表', cell: 'C9' }, { sheet: '表', cell: 'B10' }]],
  ['down the page, then across',    [{ page: 1, box: [50, 10, 1, 1] as const }, { page: 1, box: [9, 20, 1, 1] as const }]],
  ['tables in their order',         [{ table: 2, row: 9, column: 1 }, { table: 10, row: 1, column: 1 }]],
  ['cells of a list',               [{ row: 2, column: 3 }, { row: 2, column: 10 }]],
  ['paragraphs',                    [{ paragraph: 2 }, { paragraph: 10 }]],
] as const)('%s', (_case, [first, second]) => {
  const [one] = file.findings;
  if (!one) throw new Error('the sample has findings');
  const mixed = { ...file, findings: [{ ...one, id: 'second', at: second }, { ...one, id: 'first', at: first }] };
  expect(idsOf(byRecord(mixed))).toEqual(['1: first second']);
});
