import { expect, test } from 'vitest';
import { percent } from '../law/share.ts';
import { points, printPoints } from '../points.ts';
import { aligned } from './aligned-for-tests.ts';
import { rulesWith } from './rules-for-tests.ts';
import { scorePassLine } from './score-pass-line.ts';

test.each([
  //                              direction line target actual earned
  ['reached',                     'more',   60,  '50',  '50',  '10'],
  ['exceeded',                    'more',   60,  '50',  '60',  '10'],
  ['halfway above the line',      'more',   60,  '50',  '40',  '5'],
  ['on the line: nothing left',   'more',   60,  '50',  '30',  '0'],
  ['below the line',              'more',   60,  '50',  '29',  '0'],
  ['a third too dear',            'less',   60,  '75',  '100', '3.75'],
  ['within the ceiling',          'less',   60,  '75',  '70',  '10'],
  ['no line: the rate itself',    'more',   0,   '50',  '40',  '8'],
  ['target 0: only 0',            'less',   60,  '0',   '2',   '0'],
] as const)('scores out of 10: %s', (_case, direction, line, target, actual, earned) => {
  const score = scorePassLine(points('10'), direction, aligned(target, actual), rulesWith({ quantitativeRule: 'pass-line', passLine: percent(line) }));
  expect(score.kind === 'scored' && printPoints(score.earned)).toBe(earned);
});

test('a policy that names no line has one at zero', () => {
  const score = scorePassLine(points('10'), 'more', aligned('50', '40'), rulesWith({ passLine: null }));
  expect(score.kind === 'scored' && score.earned).toBe(points('8'));
});
