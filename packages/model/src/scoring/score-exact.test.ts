import { expect, test } from 'vitest';
import { points, printPoints } from '../points.ts';
import { aligned } from './aligned-for-tests.ts';
import { rulesWith } from './rules-for-tests.ts';
import { scoreExact } from './score-exact.ts';

test.each([
  //                            rule              target  actual  earned
  ['equal',                     'distance',       '12',   '12',   '10'],
  ['equal, printed otherwise',  'distance',       '12.0', '12',   '10'],
  ['a quarter short',           'distance',       '12',   '9',    '7.5'],
  ['a quarter over',            'distance',       '12',   '15',   '7.5'],
  ['twice as much',             'distance',       '12',   '24',   '0'],
  ['thrice as much',            'distance',       '12',   '36',   '0'],
  ['negative, a fifth off',     'distance',       '-5',   '-4',   '8'],
  ['zero met',                  'distance',       '0',    '0',    '10'],
  ['zero missed',               'distance',       '0',    '1',    '0'],
  ['equal or nothing: equal',   'all-or-nothing', '12',   '12',   '10'],
  ['equal or nothing: nothing', 'all-or-nothing', '12',   '11',   '0'],
] as const)('scores out of 10: %s', (_case, rule, target, actual, earned) => {
  expect(printPoints(scoreExact(points('10'), aligned(target, actual), rulesWith({ exactTargetRule: rule })).earned)).toBe(earned);
});
