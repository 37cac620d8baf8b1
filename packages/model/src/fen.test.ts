import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fen, parseFen, printFen, type MoneyUnit } from './fen.ts';

test.each([
  ['3.94',       '万元', 3_940_000],
  ['1,063.87',   '元',   106_387],
  ['0.000001',   '万元', 1],
  ['0.0000005',  '万元', 1], // a half 分 goes up
  ['-0.0000005', '万元', -1], // and away from zero
  ['0.0000004',  '万元', 0],
  ['2',          '亿元', 20_000_000_000],
  ['５',          '千元', 500_000],
] as const)('reads %s %s', (text, unit, amount) => {
  expect(parseFen(text, unit)).toBe(amount);
});

test.each(['', '约3', '3.9.4', '99999999999'])('“%s” 亿元 is no money', text => {
  expect(parseFen(text, '亿元')).toBeUndefined();
});

test('a fraction of a 分 is a mistake', () => {
  expect(() => fen(0.5)).toThrow(RangeError);
  expect(() => fen(Number.NaN)).toThrow(RangeError);
});

test('what is printed in any unit reads back to the same 分', () => {
  fc.assert(fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), fc.constantFrom<MoneyUnit>('元', '千元', '万元', '亿元'), (amount, unit) => {
    expect(parseFen(printFen(fen(amount), unit), unit)).toBe(amount === 0 ? 0 : amount);
  }));
});
