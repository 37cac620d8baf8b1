import { expect, test } from 'vitest';
import { percent } from '../law/share.ts';
import { points, printPoints } from '../points.ts';
import { aligned } from './aligned-for-tests.ts';
import { rulesWith } from './rules-for-tests.ts';
import { scoreSteps } from './score-steps.ts';

const STEPS = rulesWith({
  satisfactionRule: 'steps',
  satisfactionSteps: [{ from: percent(90), earns: percent(100) }, { from: percent(80), earns: percent(80) }, { from: percent(60), earns: percent(50) }],
});

test.each([
  ['top step',               '95%', '90%',    '10'],
  ['just below the top',     '95%', '89.99%', '8'],
  ['second step, inclusive', '95%', '80%',    '8'],
  ['third step',             '95%', '79%',    '5'],
  ['below all steps',        '95%', '59%',    '0'],
] as const)('scores satisfaction out of 10: %s', (_case, target, actual, earned) => {
  const score = scoreSteps(points('10'), aligned(target, actual), STEPS);
  expect(score.kind === 'scored' && printPoints(score.earned)).toBe(earned);
});

test('leaves a satisfaction that is no share to a person, and does not invent steps', () => {
  expect(scoreSteps(points('10'), aligned('95', '90'), STEPS).kind).toBe('needs-judgement');
  expect(scoreSteps(points('10'), aligned('95%', '90%'), rulesWith({ satisfactionSteps: null })).kind).toBe('unknown');
});
