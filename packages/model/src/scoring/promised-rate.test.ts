import { expect, test } from 'vitest';
import { printDecimal } from '../decimal.ts';
import { fen } from '../fen.ts';
import { parseActual } from '../targets/parse-actual.ts';
import { parseTarget } from '../targets/parse-target.ts';
import { promisedRate } from './promised-rate.ts';

test.each([
  //                                  target      actual    rate
  ['a percentage',                    '≥95%',     '98.5%',  '0.95'],
  ['all of it',                       '100%',     '52%',    '1'],
  ['the budget itself, bare',         '0.7',      '0.7',    '1'],
  ['the budget itself, with unit',    '0.7万元',  '0.5',    '1'],
  ['the budget in another unit',      '7000元',   '0.5',    '1'],
  ['bare beside a percentage',        '95',       '98%',    '0.95'],
  ['bare, and neither',               '95',       '86.8',   null],
  ['an amount that is not the budget','0.5万元',  '0.5',    null],
  ['a fraction beside a percentage',  '0.95',     '98%',    null],
  ['far too much for a rate',         '5000%',    '98%',    null],
  ['a number too long for an amount', '9007199255', '98',   null],
  ['words',                           '及时',     '98%',    null],
] as const)('reads what the row promises: %s', (_case, target, actual, expected) => {
  const promised = parseTarget(target);
  const { rate, doubt } = promisedRate({ target: promised, actual: parseActual(actual, promised) }, fen(700_000), '万元');
  expect([rate && printDecimal(rate), doubt === null]).toEqual([expected, expected !== null]);
});

test('a blank promises nothing, and leaves nothing in doubt', () => {
  expect(promisedRate({ target: parseTarget(''), actual: parseActual('98%') }, fen(1), '万元')).toEqual({ rate: null, doubt: null });
});
