import { expect, test } from 'vitest';
import { parseCount } from './parse-count.ts';

test.each([['3', 3], ['12', 12], ['一', 1], ['两', 2], ['九', 9], ['十', 10], ['十二', 12], ['二十', 20], ['三十五', 35]])('%s is %i', (printed, count) => {
  expect(parseCount(printed)).toBe(count);
});

test.each(['', '若干', '一百', '3项', '1.5', '一二'])('“%s” is no count', printed => {
  expect(parseCount(printed)).toBeUndefined();
});
