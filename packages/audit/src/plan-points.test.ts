import { parseSpendingPlan } from '@hengji/model';
import { expect, test } from 'vitest';
import { isNothing, isWhole } from './plan-points.ts';

test.each([
  //                printed  whole  nothing
  ['all',           '100%',  true,  false],
  ['more than all', '120',   true,  false],
  ['almost all',    '99.99', false, false],
  ['a zero',        '0.00',  false, true],
  ['blank',         '',      false, true],
  ['not there',     null,    false, false],
  ['no number',     '付清',   false, false],
] as const)('reads a point of the plan: %s', (_case, printed, whole, nothing) => {
  expect(parseSpendingPlan({ 12: printed }).points.map(point => [isWhole(point), isNothing(point)])).toEqual([[whole, nothing]]);
});
