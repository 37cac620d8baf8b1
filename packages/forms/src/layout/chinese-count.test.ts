import { expect, test } from 'vitest';
import { chineseCount } from './chinese-count.ts';

test.each([[1, '一'], [9, '九'], [10, '十'], [11, '十一'], [20, '二十'], [35, '三十五'], [99, '九十九'], [100, '100'], [0, '0']])('%i is counted as %s', (count, words) => {
  expect(chineseCount(count)).toBe(words);
});
