import { expect, test } from 'vitest';
import { percent } from '../law/share.ts';
import { points, printPoints } from '../points.ts';
import { aligned } from './aligned-for-tests.ts';
import { rulesWith } from './rules-for-tests.ts';
import { scorePassLine } from './score-pass-line.ts';
import { scoreRatio } from './score-ratio.ts';

const CUTTING = { overAchievementRule: 'cut', overAchievementWarnAbove: percent(130), overAchievementFloor: percent(50) } as const;

test.each([
  //                                 direction target actual  earned  notes
  ['at the line',                    'more',   '10',  '13',   '10',   []],
  ['just above it',                  'more',   '10',  '13.1', '9.9',  ['over-achieved', 'over-achievement-cut']],
  ['half above it',                  'more',   '10',  '18',   '5',    ['over-achieved', 'over-achievement-cut']],
  ['far above: the floor',           'more',   '10',  '90',   '5',    ['over-achieved', 'over-achievement-cut']],
  ['numbers of different length',    'more',   '1.5', '2.1',  '9',    ['over-achieved', 'over-achievement-cut']],
  ['far below a ceiling is thrift',  'less',   '90',  '10',   '10',   []],
  ['far above a ceiling is no feat',  'less',   '10',  '40',   '2.5',  []],
  ['not reached',                    'more',   '10',  '5',    '5',    []],
] as const)('cuts where the policy cuts: %s', (_case, direction, target, actual, earned, notes) => {
  const score = scoreRatio(points('10'), direction, aligned(target, actual), rulesWith(CUTTING));
  expect(score.kind === 'scored' && [printPoints(score.earned), score.trace.notes]).toEqual([earned, notes]);
});

test.each([['ratio', scoreRatio], ['pass line', scorePassLine]] as const)('only asks for the reason where the policy does not cut: %s', (_case, score) => {
  const asked = score(points('10'), 'more', aligned('10', '90'), rulesWith({ overAchievementRule: 'ask' }));
  expect(asked.kind === 'scored' && [asked.earned, asked.trace.notes]).toEqual([points('10'), ['over-achieved']]);
});
