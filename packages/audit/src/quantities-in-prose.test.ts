import { printDecimal } from '@hengji/model';
import { expect, test } from 'vitest';
import { quantitiesIn } from './quantities-in-prose.ts';

test.each([
  //                          prose                                        amount + unit, bound
  ['amounts with units',      '种树 1,200 株，绿化 3.5 公顷。',                [['1200株', null], ['3.5公顷', null]]],
  ['a floor is no more',      '不少于 60 场',                               [['60场', null]]],
  ['more than',               '接待超40家企业',                              [['40家', 'more']]],
  ['less than',               '投诉低于 5 件',                               [['5件', 'less']]],
  ['a rate',                  '合格率达到98%以上',                            [['98%', null]]],
  ['years and days are none', '2023年5月完成，工期 30 天',                     []],
  ['no unit, no quantity',    '编号 3，共 12 之多',                           []],
  ['full width',              '培训２０人次',                                [['20人次', null]]],
] as const)('reads the quantities of prose: %s', (_case, prose, expected) => {
  expect(quantitiesIn(prose).map(({ amount, unit, bound }) => [printDecimal(amount) + unit.name, bound])).toEqual(expected);
});

test('keeps the clause each stands in, and its own print', () => {
  expect(quantitiesIn('新建站点 40 个，投放车辆 2000 辆。').map(({ clause, printed }) => [clause, printed])).toEqual([['新建站点 40 个', '40 个'], ['投放车辆 2000 辆', '2000 辆']]);
});
