import { expect, test } from 'vitest';
import { printedNumber } from './printed-number.ts';

test.each([
  // printed            value       format
  ['0',                 0,          '0'],
  ['3.94',              3.94,       '0.00'],
  ['0.70',              0.7,        '0.00'],
  ['-12.5',             -12.5,      '0.0'],
  ['1,234.50',          1234.5,     '#,##0.00'],
  ['12,345,678',        12345678,   '#,##0'],
  ['98.5%',             0.985,      '0.0%'],
  ['100%',              1,          '0%'],
  ['0.07%',             0.0007,     '0.00%'],
  ['123456789012345',   123456789012345, '0'],
])('%s is a number that prints so', (printed, value, format) => {
  expect(printedNumber(printed)).toEqual({ value, format });
});

test.each(['', '007', '.5', '5.', '+5', '-0', '-0.00', '1e5', '12,34', '1,2345', '１２', '4 次', '≥95%', '98.5%%', '1234567890123456', '0.1234567890123456', '2020-12-31', '−5'])(
  '“%s” stays a text', printed => {
    expect(printedNumber(printed)).toBeUndefined();
  },
);
