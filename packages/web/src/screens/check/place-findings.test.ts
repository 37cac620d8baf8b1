import { expect, test } from 'vitest';
import { placeFindings } from './place-findings.ts';

const blocks = [
  { kind: 'paragraph', text: '一、收入说明', at: { line: 1 } },
  { kind: 'grid', cells: [{ text: '次数', at: { line: 2 } }, { text: '≥3 次', at: { line: 2 } }, { text: '数量', at: { line: 3 } }] },
  { kind: 'paragraph', text: '一、收入说明', at: { line: 4 } },
] as const;

function placesOf(...findings: readonly { readonly at: { readonly line: number } | null; readonly quote: string }[]): readonly string[] {
  const { loose, marked } = placeFindings(blocks, findings);
  const told = (block: string, marks: typeof loose) => marks.map(({ number, finding, cell }) => `${number} ${finding.quote} ${block}${cell === null ? '' : `.${cell}`}`);
  return [...told('nowhere', loose), ...marked.flatMap(({ marks }, block) => told(String(block), marks))];
}

test('findings are numbered as one reads, whatever order they come in', () => {
  expect(placesOf({ at: { line: 4 }, quote: '四' }, { at: { line: 1 }, quote: '一' }, { at: { line: 3 }, quote: '数' })).toEqual(['1 一 0', '2 数 1.2', '3 四 2']);
});

test('of the cells in one line it is the one that says what is quoted, else the first', () => {
  expect(placesOf({ at: { line: 2 }, quote: '≥3' }, { at: { line: 2 }, quote: '空' }, { at: { line: 2 }, quote: '' })).toEqual(['1 空 1.0', '2  1.0', '3 ≥3 1.1']);
});

test('what has no place, or one that is not shown, stands before the document and is not lost', () => {
  expect(placesOf({ at: { line: 1 }, quote: '一' }, { at: null, quote: '缺' }, { at: { line: 99 }, quote: '远' })).toEqual(['1 缺 nowhere', '2 远 nowhere', '3 一 0']);
});
