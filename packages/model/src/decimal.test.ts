import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDecimals, compareDecimals, decimal, divideDecimals, multiplyDecimals, multiplyDivideRound, negateDecimal, parseDecimal, printDecimal, shareOf, type Decimal,
} from './decimal.ts';

const decimals = (most = 1_000_000, scale = 4): fc.Arbitrary<Decimal> =>
  fc.record({ digits: fc.integer({ min: -most, max: most }), scale: fc.integer({ min: 0, max: scale }) }).map(({ digits, scale }) => decimal(digits, scale));
const safe = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

/** The same number over a common denominator of 10^12, in BigInt. */
const whole = ({ digits, scale }: Decimal): bigint => BigInt(digits) * 10n ** BigInt(12 - scale);

test.each([
  ['3.94',      394,   2],
  ['1,000.00',  1_000, 0],
  ['１００',     100,   0],
  ['-0.50',     -5,    1],
  ['−5',        -5,    0],
  ['0.0',       0,     0],
  ['007',       7,     0],
])('reads %s', (text, digits, scale) => {
  expect(parseDecimal(text)).toEqual({ digits, scale });
});

test.each(['', '-', '1.', '.5', '1,00', '12,3456', '1e3', '3 4', '九', '99999999999999999999', '0.1234567890123456789', '0.0000000000000001', '10,000,0'])('“%s” is no number it can hold exactly', text => {
  expect(parseDecimal(text)).toBeUndefined();
});

test('refuses to make a decimal of what is none', () => {
  expect(() => decimal(1.5)).toThrow(RangeError);
  expect(() => decimal(Number.NaN)).toThrow(RangeError);
  expect(() => decimal(1, -1)).toThrow(RangeError);
  expect(() => decimal(1, 16)).toThrow(RangeError);
  expect(Object.is(decimal(-0).digits, 0)).toBe(true);
});

test.each([
  //           factor numerator denominator rounded
  ['two thirds', 1_000, 20, 30, 667],
  ['a half goes up', 1, 1, 2, 1],
  ['a half below zero goes away from zero', -1, 1, 2, -1],
  ['just under a half goes down', 1, 49, 100, 0],
  ['nothing', 0, 5, 7, 0],
  ['two minuses', -3, 5, -2, 8],
  ['a product beyond the safe integers', 9_007_199_254_740_991, 3, 9, 3_002_399_751_580_330],
])('multiplies, divides and rounds once: %s', (_case, factor, numerator, denominator, rounded) => {
  expect(multiplyDivideRound(factor, numerator, denominator)).toBe(rounded);
});

test('a division by zero is a mistake, never an infinity', () => {
  expect(() => multiplyDivideRound(1, 1, 0)).toThrow(RangeError);
  expect(() => divideDecimals(decimal(1), decimal(0), 2)).toThrow(RangeError);
  expect(() => shareOf(100, decimal(1), decimal(0))).toThrow(RangeError);
});

describe('laws', () => {
  test('what is printed reads back as the same decimal', () => {
    fc.assert(fc.property(decimals(Number.MAX_SAFE_INTEGER, 15), value => {
      expect(parseDecimal(printDecimal(value))).toEqual(value);
    }));
  });

  test('sums, products, signs and order agree with BigInt', () => {
    fc.assert(fc.property(decimals(), decimals(), (a, b) => {
      expect(whole(addDecimals(a, b))).toBe(whole(a) + whole(b));
      expect(whole(multiplyDecimals(a, b)) * 10n ** 12n).toBe(whole(a) * whole(b));
      expect(whole(negateDecimal(a))).toBe(-whole(a));
      expect(compareDecimals(a, b)).toBe(whole(a) < whole(b) ? -1 : whole(a) > whole(b) ? 1 : 0);
    }));
  });

  test('decimals far apart compare as their digits do', () => {
    fc.assert(fc.property(safe, safe, fc.integer({ min: 0, max: 15 }), (a, b, scale) => {
      const left = BigInt(a) * 10n ** BigInt(scale);
      expect(compareDecimals(decimal(a), decimal(b, scale))).toBe(left < BigInt(b) ? -1 : left > BigInt(b) ? 1 : 0);
    }));
  });

  test('rounding errs by at most a half, and a half goes away from zero', () => {
    fc.assert(fc.property(fc.integer(), fc.integer(), fc.integer().filter(denominator => denominator !== 0), (factor, numerator, denominator) => {
      fc.pre(Math.abs(factor * numerator / denominator) < Number.MAX_SAFE_INTEGER);
      const rounded = BigInt(multiplyDivideRound(factor, numerator, denominator));
      const [product, divisor] = [BigInt(factor) * BigInt(numerator), BigInt(denominator)];
      const twice = 2n * (rounded * divisor - product);
      const size = (value: bigint): bigint => (value < 0n ? -value : value);
      expect(size(twice) <= size(divisor)).toBe(true);
      if (size(twice) === size(divisor)) expect(size(rounded * divisor) > size(product)).toBe(true);
    }));
  });

  test('a share of the whole scales with target and actual alike', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), decimals(), decimals(), fc.integer({ min: 0, max: 6 }), (points, actual, target, shift) => {
      fc.pre(target.digits !== 0);
      const raise = ({ digits, scale }: Decimal): Decimal => decimal(digits, scale + shift);
      expect(shareOf(points, raise(actual), raise(target))).toBe(shareOf(points, actual, target));
    }));
  });

  test('a quotient is the nearest of its decimals', () => {
    fc.assert(fc.property(decimals(), decimals(), (a, b) => {
      fc.pre(b.digits !== 0);
      const error = whole(multiplyDecimals(divideDecimals(a, b, 4), b)) - whole(a);
      expect((error < 0n ? -error : error) * 20_000n <= (whole(b) < 0n ? -whole(b) : whole(b))).toBe(true);
    }));
  });
});
