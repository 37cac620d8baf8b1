import { expect, test } from 'vitest';
import { decimal, printDecimal } from '../decimal.ts';
import { minus, plus, times } from './long-decimals.ts';

test.each([
  ['fits',                         times(decimal(56, 1), decimal(13, 1)),                       '7.28'],
  ['too long: decimals are cut',   times(decimal(979_263_424_881, 6), decimal(9_198, 4)),       '900726.498205543'],
  ['a sum of far apart',           plus(decimal(9_007_200), decimal(771, 10)),                  '9007200.00000007'],
  ['a difference of far apart',    minus(decimal(-9_007_200), decimal(771, 10)),                '-9007200.00000007'],
  ['negative times negative',      times(decimal(-15, 1), decimal(-2)),                         '3'],
] as const)('%s', (_case, result, printed) => {
  expect(printDecimal(result)).toBe(printed);
});
