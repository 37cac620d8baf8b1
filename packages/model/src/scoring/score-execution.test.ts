import { expect, test } from 'vitest';
import { parseDecimal } from '../decimal.ts';
import { fen } from '../fen.ts';
import { percent } from '../law/share.ts';
import { points, printPoints } from '../points.ts';
import { rulesWith } from './rules-for-tests.ts';
import { scoreExecution } from './score-execution.ts';

const BANDS = [
  { from: percent(100), earns: percent(100), earnsUpTo: percent(100) },
  { from: percent(80), earns: percent(70), earnsUpTo: percent(100) },
  { from: percent(60), earns: percent(50), earnsUpTo: percent(70) },
  { from: percent(0), earns: percent(0), earnsUpTo: percent(0) },
] as const;

test.each([
  //                               rule              budget       executed     target  earned
  ['all spent',                    'linear',         400_0000,    400_0000,    null,   '10'],
  ['part spent',                   'linear',         536_0000,    280_0000,    null,   '5.22'],
  ['more than the budget',         'linear',         100,         120,         null,   '10'],
  ['nothing spent',                'linear',         100,         0,           null,   '0'],
  ['a target does not matter',     'linear',         100,         95,          '0.95', '9.5'],
  ['target reached',               'targeted',       100,         95,          '0.95', '10'],
  ['share of the target',          'targeted',       100,         76,          '0.95', '8'],
  ['no target printed',            'targeted',       100,         76,          null,   '7.6'],
  ['full once it is met',          'full-at-target', 400_0000,    394_0000,    '0.95', '10'],
  ['a hair below it',              'full-at-target', 10_000,      9_499,       '0.95', '9.5'],
  ['else the rate itself',         'full-at-target', 10_00,       8_68,        '0.95', '8.68'],
  ['no target, the rate itself',   'full-at-target', 27,          7,           null,   '2.59'],
  ['best band',                    'banded',         100,         100,         null,   '10'],
  ['beyond the best band',         'banded',         100,         130,         null,   '10'],
  ['foot of a band',               'banded',         100,         80,          null,   '7'],
  ['within a band',                'banded',         100,         90,          null,   '8.5'],
  ['a hair below a band',          'banded',         100_000,     79_999,      null,   '7'],
  ['lower band',                   'banded',         100,         60,          null,   '5'],
  ['below all bands',              'banded',         100,         59,          null,   '0'],
] as const)('scores out of 10: %s', (_case, rule, budget, executed, target, earned) => {
  const money = { budget: fen(budget), executed: fen(executed), target: target === null ? null : parseDecimal(target) ?? null };
  const score = scoreExecution(points('10'), money, rulesWith({ executionRule: rule, executionBands: BANDS }));
  expect(score.kind === 'scored' && printPoints(score.earned)).toBe(earned);
});

test('the rate itself keeps its hundredths where the policy rounds other scores to whole points', () => {
  const money = { budget: fen(536), executed: fen(280), target: null };
  const earned = (executionRule: 'linear' | 'full-at-target') => {
    const score = scoreExecution(points('10'), money, rulesWith({ executionRule, rounding: { decimals: 0, mode: 'half-up' } }));
    return score.kind === 'scored' && printPoints(score.earned);
  };
  expect([earned('linear'), earned('full-at-target')]).toEqual(['5', '5.22']);
});

test('a budget of zero has no rate, or counts as none where the policy says so', () => {
  const money = { budget: fen(0), executed: fen(0), target: null };
  expect(scoreExecution(points('10'), money, rulesWith({ executionOfNothing: 'unknown' }))).toEqual({ kind: 'unknown', reason: '预算数是 0，算不出执行率' });
  expect(scoreExecution(points('10'), money, rulesWith({ executionOfNothing: 'zero' }))).toMatchObject({ kind: 'scored', earned: 0 });
});

test('money paid back beyond what was paid is for a person', () => {
  expect(scoreExecution(points('10'), { budget: fen(100), executed: fen(-1), target: null }, rulesWith()).kind).toBe('needs-judgement');
});
