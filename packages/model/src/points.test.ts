import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePoints, points, printPoints } from './points.ts';

test.each([
  ['10',     1_000],
  ['6.67',   667],
  ['6.665',  667], // a half hundredth goes away from zero
  ['1.005',  101], // binary floats make 100 of it
  ['-1.005', -101],
  ['10分',   1_000],
  [' 7.5 分', 750],
  ['０',      0],
])('reads %s', (text, hundredths) => {
  expect(parsePoints(text)).toBe(hundredths);
});

test.each(['', '分', '优', '10/20', '1e2'])('“%s” is no number of points', text => {
  expect(parsePoints(text)).toBeUndefined();
});

test('hundredths are rounded half away from zero', () => {
  expect(points(666.5)).toBe(667);
  expect(points(-666.5)).toBe(-667);
  expect(() => points(Number.NaN)).toThrow(RangeError);
});

test('what is printed reads back', () => {
  fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), hundredths => {
    expect(points(printPoints(points(hundredths)))).toBe(hundredths);
  }));
});
