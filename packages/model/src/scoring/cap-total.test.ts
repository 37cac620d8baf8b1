import { expect, test } from 'vitest';
import { fen } from '../fen.ts';
import { percent } from '../law/share.ts';
import { points } from '../points.ts';
import { capTotal } from './cap-total.ts';
import { gradeOf } from './grade-of.ts';
import { rulesWith } from './rules-for-tests.ts';

const rules = rulesWith({ executionCaps: [
  { executionBelow: percent(80), totalAtMost: points('89') },
  { executionBelow: percent(60), totalAtMost: points('79') },
] });
const PARTS = [points('50'), points('42')];

test.each([
  //                          executed total  lines
  ['above the lines',         80,      '92',  []],
  ['below the first',         79,      '89',  [['92', '89']]],
  ['below both',              59,      '79',  [['92', '89'], ['89', '79']]],
] as const)('holds the total down, a line of the trace for each cap: %s', (_case, executed, total, lines) => {
  const { sum, caps, earned } = capTotal(PARTS, { budget: fen(100), executed: fen(executed) }, rules);
  expect([sum, earned, caps.map(({ from, to }) => [from, to])]).toEqual([points('92'), points(total), lines.map(line => line.map(text => points(text)))]);
});

test('a cap that takes nothing is still a line', () => {
  expect(capTotal([points('30')], { budget: fen(100), executed: fen(70) }, rules)).toMatchObject({ earned: points('30'), caps: [{ from: points('30'), to: points('30') }] });
});

test.each([['no money known', null], ['a budget of zero', { budget: fen(0), executed: fen(0) }]])('no cap without a rate: %s', (_case, money) => {
  expect(capTotal(PARTS, money, rules)).toMatchObject({ earned: points('92'), caps: [] });
});

test.each([['100', '优'], ['90', '优'], ['89.99', '良'], ['80', '良'], ['79.99', '中'], ['60', '中'], ['59.99', '差'], ['0', '差']])('%s points are %s', (total, grade) => {
  expect(gradeOf(points(total), rules)).toBe(grade);
});
