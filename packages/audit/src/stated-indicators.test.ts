import { expect, test } from 'vitest';
import { statedIndicators } from './stated-indicators.ts';

test.each([
  //                     prose                                              name, target, operator
  ['labelled',           '培训次数，指标值 4；办结率，指标值 95%。',             [['培训次数', '4', false], ['办结率', '95%', false]]],
  ['with words',         '参展企业大于等于 80 家、接待批次不少于 60 批。',       [['参展企业', '大于等于 80 家', true], ['接待批次', '不少于 60 批', true]]],
  ['joined by 和',       '参展次数 5 次和推介产品 10 个。',                     [['参展次数', '5 次', false], ['推介产品', '10 个', false]]],
  ['a list in the name', '展会、论坛等活动次数 4 次。',                         [['展会、论坛等活动次数', '4 次', false]]],
  ['以上 after it',      '办展会 12 场以上。',                                 [['办展会', '12 场以上', true]]],
  ['no figure',          '做好日常工作。',                                     []],
] as const)('reads indicators told in prose: %s', (_case, prose, told) => {
  expect(statedIndicators(prose).map(({ name, target, hasOperator }) => [name, target.printed, hasOperator])).toEqual(told);
});
