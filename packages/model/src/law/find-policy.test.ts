import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITIONS } from './editions.ts';
import { findPolicy } from './find-policy.ts';
import { NATION, regionAround, REGIONS } from './gazetteer.ts';
import { POLICIES } from './policies.ts';

test.each([
  // place                                 year  edition        policy                words of the reason
  ['石家庄高新区投资服务局',                  2020, 'unknown',     'HEBEI-SJZ-2020',     '写有“石家庄”，属石家庄市'],
  ['石家庄高新技术产业开发区投资服务局',        2022, 'sjz-2022',    'HEBEI-SJZ-2022',     '2022年度适用石家庄市（2022年版）'],
  ['石家庄市正定县商务局',                    2021, 'unknown',     'HEBEI-SJZ-2020',     '石家庄市'],
  ['正定县商务局',                           2024, 'unknown',     'HEBEI-SJZ-2022',     '写有“正定县”'],
  ['石家庄市鹿泉区投资促进局',                 2023, 'unknown',     'HEBEI-LUQUAN',       '写有“鹿泉”，属鹿泉区'],
  ['鹿泉区投资促进局',                        2021, 'unknown',     'HEBEI-SJZ-2020',     '鹿泉区的口径自2022年起'],
  ['承德高新区经发局',                        2020, 'unknown',     'HEBEI-CHENGDE-2020', '承德市（2020年版）'],
  ['唐山市投资促进局',                        2023, 'unknown',     'HEBEI',              '写有“唐山”，属河北省'],
  ['湖北省武汉市招商局',                      2020, 'unknown',     'HUBEI-2020',         '属湖北省'],
  ['成都高新区',                             2025, 'unknown',     'SICHUAN-2025',       '属四川省'],
  ['四川省青神县发展和改革局',                 2023, 'unknown',     'MOF-2021-101',       '四川省的口径自2025年起'],
  ['云南省某州数据中心',                      2024, 'unknown',     'MOF-2021-101',       '没有收录云南自己的口径'],
  ['天津市河北区商务局',                      2022, 'unknown',     'MOF-2021-101',       '属天津'],
  ['河北区商务局',                           2022, 'unknown',     'MOF-2021-101',       '写有“河北区”，属天津'],
  ['石家庄市驻成都招商处',                    2022, 'unknown',     'HEBEI-SJZ-2022',     '写有“石家庄”'], // the place named first is whose it is
  ['确保定期公开',                           2022, 'unknown',     'MOF-2021-101',       '没有认出地方'], // holds 保定, names no place
  ['湖北省商务厅',                           2018, 'unknown',     'MOF-2020',           '早于收录的口径'],
  ['投资服务局',                             2020, 'sjz-2020',    'HEBEI-SJZ-2020',     '没有写明地方，版式是石家庄市（2020年版）的'],
  ['投资服务局',                             2023, 'sjz-2020',    'HEBEI-SJZ-2022',     '2023年度'], // the layout tells the place, the year the vintage
  ['',                                      null, 'chengde-2020', 'HEBEI-CHENGDE-2020', '按版式'],
  ['石家庄市投资服务局',                      null, 'sjz-2020',    'HEBEI-SJZ-2020',     '没有写明年度，按版式'],
  ['石家庄市投资服务局',                      null, 'mof-2020',    'HEBEI-SJZ-2022',     '没有写明年度，用最近的'],
  ['',                                      null, 'unknown',     'MOF-2021-101',       '没有认出地方'],
  ['',                                      2020, 'unknown',     'MOF-2020',           '2020年度适用财政部'],
] as const)('%s in %s, laid out as %s, is judged by %s', (place, year, edition, policy, reason) => {
  const found = findPolicy({ place, year, edition });
  expect(found.policy).toBe(policy);
  expect(found.because).toContain(reason);
});

test('whatever the text and the layout say, one policy is found, and from 2020 on it is in force in that year', () => {
  const words = REGIONS.flatMap(region => region.names);
  const place = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 }))).map(parts => parts.join(''));
  const edition = fc.constantFrom(...Object.keys(EDITIONS), 'unknown', '');
  fc.assert(fc.property(place, fc.integer({ min: 2020, max: 2040 }), edition, (text, year, layout) => {
    const { policy, because } = findPolicy({ place: text, year, edition: layout });
    expect(POLICIES[policy].since).toBeLessThanOrEqual(year);
    expect(because).toContain(`${year}年度适用${POLICIES[policy].title}`);
  }));
});

describe('the gazetteer', () => {
  test('gives every policy to one place, vintages in order', () => {
    const given = REGIONS.flatMap(({ policies }) => policies);
    expect(given.toSorted()).toEqual(Object.keys(POLICIES).sort());
    for (const { policies } of REGIONS) expect(policies.map(name => POLICIES[name].since)).toEqual(policies.map(name => POLICIES[name].since).toSorted());
  });

  test.each(REGIONS.filter(region => region !== NATION))('$name lies in a place that is listed before it', region => {
    const around = regionAround(region);
    expect(around && REGIONS.indexOf(around)).toBeLessThan(REGIONS.indexOf(region));
  });

  test('a policy inherits from the place around it, or from an older vintage of the same place', () => {
    for (const region of REGIONS) for (const name of region.policies) {
      const parent = POLICIES[name].inherits;
      if (parent === null) continue;
      expect([...region.policies, ...(regionAround(region)?.policies ?? [])], `${name} inherits ${parent}`).toContain(parent);
    }
  });

  test('no name is given to two places', () => {
    const names = REGIONS.flatMap(region => region.names);
    expect(new Set(names).size).toBe(names.length);
  });
});
