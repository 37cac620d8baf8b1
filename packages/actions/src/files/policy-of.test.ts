import { expect, test } from 'vitest';
import { draftOf } from '../test-house.ts';
import { policyOf } from './policy-of.ts';

test.each([
  // unit                     year   layout          policy
  ['商务服务中心',             2020,  'sjz-2020',     'HEBEI-SJZ-2020'],
  ['商务服务中心',             2023,  'sjz-2020',     'HEBEI-SJZ-2022'],
  ['石家庄市鹿泉区商务中心',   2023,  'unknown',      'HEBEI-LUQUAN'],
  ['四川省某中心',             2025,  'unknown',      'SICHUAN-2025'],
  ['商务服务中心',             null,  'sichuan-2025', 'SICHUAN-2025'],
  ['商务服务中心',             2020,  'unknown',      'MOF-2020'],
  ['商务服务中心',             2020,  'toString',     'MOF-2020'],
] as const)('%s in %s, layout %s, falls under %s', (reportingUnit, year, edition, policy) => {
  expect(policyOf({ ...draftOf({ name: 'a' }), reportingUnit, year, edition })).toBe(policy);
});
