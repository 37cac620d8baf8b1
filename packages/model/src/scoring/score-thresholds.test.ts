import { expect, test } from 'vitest';
import { points, printPoints } from '../points.ts';
import { parseTarget } from '../targets/parse-target.ts';
import { rulesWith } from './rules-for-tests.ts';
import { scoreThresholds } from './score-thresholds.ts';

const TARGET = parseTarget('上半年完成5批次接待为合格，下半年完成6批次接待为合格');
const THRESHOLDS = TARGET.kind === 'thresholds' ? TARGET.thresholds : [];

const reached = (...printed: readonly string[]) => printed.map(text => {
  const read = parseTarget(text);
  return read.kind === 'quantity' ? read.quantity : undefined;
});

test.each([
  ['both halves reached',          ['5批次', '7批次'], '10'],
  ['only the first half reached',  ['5批次', '4批次'], '5'],
  ['more later mends nothing',     ['4批次', '9批次'], '5'],
  ['neither half reached',         ['0批次', '0批次'], '0'],
] as const)('scores each half of the year out of 10: %s', (_case, done, earned) => {
  const score = scoreThresholds(points('10'), THRESHOLDS, reached(...done), rulesWith());
  expect(score.kind === 'scored' && printPoints(score.earned)).toBe(earned);
});

test.each([
  ['one figure for the year',  reached('11批次')],
  ['another measure',          reached('5批次', '300元')],
] as const)('leaves to a person: %s', (_case, done) => {
  expect(scoreThresholds(points('10'), THRESHOLDS, done, rulesWith()).kind).toBe('needs-judgement');
});

test('a target without stretches is no target', () => {
  expect(scoreThresholds(points('10'), [], [], rulesWith()).kind).toBe('unknown');
});
