import { expect, test } from 'vitest';
import { printDecimal } from '../decimal.ts';
import { parseNumeral } from './numeral.ts';

test.each([
  ['1,000.00',   '1000'],
  ['零',         '0'],
  ['两',         '2'],
  ['十',         '10'],
  ['十二',       '12'],
  ['二十',       '20'],
  ['一百零五',   '105'],
  ['一百二十三', '123'],
  ['一万二千',   '12000'],
  ['三十万',     '300000'],
  ['两千万',     '20000000'],
  ['一亿二千万', '120000000'],
  ['三万亿',     '3000000000000'],
  ['二〇二二',   '2022'],
  ['九十五点五', '95.5'],
])('reads %s', (text, value) => {
  const amount = parseNumeral(text);
  expect(amount && printDecimal(amount)).toBe(value);
});

test.each(['', '万', '三五十', '九点', '点五', '几十', '若干', '十分', '九千万亿亿亿'])('“%s” is no numeral', text => {
  expect(parseNumeral(text)).toBeUndefined();
});
