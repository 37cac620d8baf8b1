import { parseSelfEvaluation } from '@hengji/model';
import { expect, test } from 'vitest';
import { selfEvaluation } from './examples/self-evaluation.ts';
import { executedShare, isBelow, printRate } from './executed-share.ts';

test.each([
  ['in percent, two decimals', '3',   '2',   '66.67%'],
  ['nothing spent',            '3',   '0',   '0%'],
  ['more than planned',        '3',   '6',   '200%'],
  ['no budget',                '0',   '0',   null],
  ['budget blank',             '',    '2',   null],
  ['spending blank',           '3',   '',    null],
] as const)('divides spending by budget: %s', (_case, planned, executed, expected) => {
  const share = executedShare(parseSelfEvaluation(selfEvaluation({ budget: { planned, executed } })));
  expect(share && printRate(share)).toBe(expected);
});

test('is below a line only when less', () => {
  const share = executedShare(parseSelfEvaluation(selfEvaluation({ budget: { planned: '5', executed: '4' } })));
  expect(share && [isBelow(share, 80), isBelow(share, 81)]).toEqual([false, true]);
});
