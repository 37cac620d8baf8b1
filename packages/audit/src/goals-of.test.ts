import { expect, test } from 'vitest';
import { selfEvaluation } from './examples/self-evaluation.ts';
import { targets } from './examples/targets.ts';
import { goalsOf, isPurpose } from './goals-of.ts';

test('gives the goals of either form under their fields', () => {
  expect(goalsOf(targets({ goals: ['开放。', '讲解。'] }))).toEqual([{ field: 'goals.0', text: '开放。' }, { field: 'goals.1', text: '讲解。' }]);
  expect(goalsOf(selfEvaluation({ goal: '开放。' }))).toEqual([{ field: 'goal', text: '开放。' }]);
  expect(goalsOf(selfEvaluation({ goal: null }))).toEqual([]);
});

test.each([
  ['用于展厅水电。',                       true],
  ['1.该项目资金主要用于展厅水电。',        true],
  ['组织培训所发生的差旅费及培训费等。',     true],
  ['按规定据实报销。',                     true],
  ['用于更新展区，年内更新 6 个。',         false],
  ['压减一般性支出。',                     false],
  ['展厅全年开放。',                       false],
] as const)('tells a purpose from a goal: %s', (goal, expected) => expect(isPurpose(goal)).toBe(expected));
