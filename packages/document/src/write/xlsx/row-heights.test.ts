import { expect, test } from 'vitest';
import { rowHeights } from './row-heights.ts';

const linesOf = (text: string, width: number, size = 10.5): number => ((rowHeights(1, [{ row: 0, rowSpan: 1, text, width, size }], 0)[0] ?? 0) - 4) / (size * 1.35);

test.each([
  // case                               text                   width  lines
  ['blank',                             '',                    10,    1],
  ['fits exactly',                      '绩效目标表',            10,    1],
  ['one character too many',            '绩效目标表一',          10,    2],
  ['digits are half as wide',           '1234567890',          10,    1],
  ['a width no full character fills',   '绩效目标表',            9,     2],
  ['line breaks',                       '一\n二\n\n三',          10,    4],
  ['a word is not cut',                 '绩效目标 PROJECT',      12,    2],
  ['a word longer than the line is',    'abcdefghijklmnopqrst', 10,   2],
  ['beyond the BMP',                    '𠮷𠮷𠮷',               4,     2],
])('counts lines: %s', (_case, text, width, lines) => {
  expect(Math.round(linesOf(text, width))).toBe(lines);
});

test('a greater size takes more lines', () => {
  expect(Math.round(linesOf('绩效目标表', 10, 21))).toBe(3);
});

test('what a cell over several rows needs beyond them goes to its last row', () => {
  const tall = { row: 0, rowSpan: 3, text: '一\n二\n三\n四\n五\n六', width: 10, size: 10 };
  const short = { row: 1, rowSpan: 1, text: '一\n二', width: 10, size: 10 };
  expect(rowHeights(3, [tall, short], 20)).toEqual([20, 31, 34]);
});

test('rows that have room enough stay as they are', () => {
  expect(rowHeights(2, [{ row: 0, rowSpan: 2, text: '一\n二', width: 10, size: 10 }], 20)).toEqual([20, 20]);
});
