import { expect, test } from 'vitest';
import { resolvePolicy } from '../law/resolve-policy.ts';
import { parseAspect, parseDimension } from './parse-label.ts';
import { ASPECT_NAMES, DIMENSION_NAMES, findDimension } from './tree.ts';

test.each([
  // policy        aspect            dimension
  ['MOF-2020',     'cost',           'output'],
  ['MOF-2020',     'economic-cost',  undefined],
  ['MOF-2021-101', 'cost',           undefined],
  ['MOF-2021-101', 'economic-cost',  'cost'],
  ['MOF-2020',     'served',         'satisfaction'],
  ['MOF-2021-101', 'sustained',      'benefit'],
] as const)('by %s the aspect %s stands under %s', (policy, aspect, dimension) => {
  expect(findDimension(aspect, resolvePolicy(policy).figures.tree.value)).toBe(dimension);
});

test('every name reads back as what it names', () => {
  for (const [dimension, name] of Object.entries(DIMENSION_NAMES)) expect(parseDimension(name)).toBe(dimension);
  for (const [aspect, name] of Object.entries(ASPECT_NAMES)) expect(parseAspect(name)).toBe(aspect);
});
