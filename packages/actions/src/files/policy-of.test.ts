import { expect, test } from 'vitest';
import { draftOf } from '../test-house.ts';
import { policyOf } from './policy-of.ts';

test.each([
  ['sjz-2020',     'HEBEI-SJZ-2020'],
  ['sichuan-2025', 'SICHUAN-2025'],
  ['unknown',      'MOF-2020'],
  ['toString',     'MOF-2020'],
])('the layout %s falls under %s', (edition, policy) => {
  expect(policyOf({ ...draftOf({ name: 'a' }), edition })).toBe(policy);
});
