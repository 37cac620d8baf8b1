import { expect, test } from 'vitest';
import { parseAspect, parseDimension } from './parse-label.ts';
import { ASPECT_NAMES, DIMENSION_NAMES, findDimension, TREES } from './tree.ts';

test.each([
  ['cost',          'cost-under-output', 'output'],
  ['cost',          'cost-first',        undefined],
  ['economic-cost', 'cost-under-output', undefined],
  ['economic-cost', 'cost-first',        'cost'],
  ['quantity',      'cost-first',        'output'],
  ['sustained',     'cost-first',        'benefit'],
  ['served',        'cost-under-output', 'satisfaction'],
] as const)('%s in the tree %s stands under %s', (aspect, vintage, dimension) => {
  expect(findDimension(aspect, vintage)).toBe(dimension);
});

test('no aspect stands under two dimensions', () => {
  for (const tree of Object.values(TREES)) {
    const aspects = Object.values(tree).flat();
    expect(new Set(aspects).size).toBe(aspects.length);
  }
});

test('every name we print is a label we read', () => {
  for (const [dimension, name] of Object.entries(DIMENSION_NAMES)) expect(parseDimension(name)).toBe(dimension);
  for (const [aspect, name] of Object.entries(ASPECT_NAMES)) expect(parseAspect(name)).toBe(aspect);
});
