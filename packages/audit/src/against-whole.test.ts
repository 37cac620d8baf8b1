import { parseTarget } from '@hengji/model';
import { expect, test } from 'vitest';
import { againstWhole } from './against-whole.ts';

test.each([
  ['展品登记率', '≥95%',  undefined],
  ['展品登记率', '=100%', 0],
  ['展品登记率', '≥105%', 1],
  ['观众增长率', '≥120%', undefined],
  ['开放天数',   '≥120天', undefined],
] as const)('%s %s', (name, target, against) => {
  expect(againstWhole({ name, target: parseTarget(target) })).toBe(against);
});
