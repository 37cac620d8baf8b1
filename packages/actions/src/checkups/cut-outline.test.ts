import type { Grid, Outline } from '@hengji/document';
import { expect, test } from 'vitest';
import { cutOutline } from './cut-outline.ts';

function gridOf(rowCount: number, columnCount: number): Grid {
  const cells = Array.from({ length: rowCount * columnCount }, (_each, index) => {
    const [row, column] = [Math.floor(index / columnCount), index % columnCount];
    return { row, column, rowSpan: 1, columnSpan: 1, text: `${index}`, at: { row: row + 1, column: column + 1 } };
  });
  return { kind: 'grid', at: { row: 1, column: 1 }, rowCount, columnCount, cells };
}

function rowsIn({ blocks }: Pick<Outline, 'blocks'>): readonly number[] {
  return [...new Set(blocks.flatMap(block => (block.kind === 'grid' ? block.cells.map(({ row }) => row + 1) : [])))];
}

test('what a page can hold stays whole', () => {
  const outline: Outline = { format: 'csv', blocks: [gridOf(200, 10), { kind: 'paragraph', text: '注', level: null, at: { line: 1 } }] };
  expect(cutOutline(outline, [])).toEqual({ ...outline, isCut: false });
});

test('of a long table the head stays and the rows around what was found', () => {
  const cut = cutOutline({ format: 'csv', blocks: [gridOf(30_000, 10)] }, [{ row: 20_000, column: 3 }]);
  expect(cut.isCut).toBe(true);
  expect(rowsIn(cut)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 19_998, 19_999, 20_000, 20_001, 20_002]);
});

test('a document of any length comes to no more than a page can hold', () => {
  const found = Array.from({ length: 30_000 }, (_each, index) => ({ row: index + 1, column: 1 }));
  const { blocks, isCut } = cutOutline({ format: 'csv', blocks: [gridOf(30_000, 3), gridOf(30_000, 3), { kind: 'paragraph', text: '注', level: null, at: { line: 1 } }] }, found);
  expect(isCut).toBe(true);
  expect(blocks.reduce((sum, block) => sum + (block.kind === 'grid' ? block.cells.length : 1), 0)).toBeLessThanOrEqual(20_000);
});
