import { expect, test } from 'vitest';
import { percent, printShare } from './share.ts';

test.each([
  [80,    8000,  '80%'],
  [100,   10000, '100%'],
  [130,   13000, '130%'],
  [12.34, 1234,  '12.34%'],
  [0.07,  7,     '0.07%'], // 0.07 × 100 is a little more than 7
  [0,     0,     '0%'],
  [-0,    0,     '0%'],
])('%d percent is %d ten-thousandths and prints as %s', (value, parts, print) => {
  expect(percent(value)).toBe(parts);
  expect(printShare(percent(value))).toBe(print);
});

test.each([-1, 0.001, 33.333, Number.NaN, Infinity])('%d is no share in whole hundredths of a percent', value => {
  expect(() => percent(value)).toThrow('not a share');
});
