import { parseSelfEvaluation } from '@hengji/model';
import { expect, test } from 'vitest';
import { selfEvaluation } from './examples/self-evaluation.ts';
import { findIndicatorOf, isSameQuantity } from './indicator-of-quantity.ts';
import { quantitiesIn } from './quantities-in-prose.ts';

test.each([
  //                                        prose               rows: name, target                                found   same
  ['the unit and a word agree',             '新建站点 40 个',     [['站点数量', '40个'], ['车辆', '200辆']],             '站点数量', true],
  ['the unit stands in the name',           '绿化面积 30 亩',     [['绿化面积（亩）', '25']],                          '绿化面积（亩）', false],
  ['the table prints no unit: two words',   '新建公交站点 40 个',  [['公交站点数', '38']],                             '公交站点数', false],
  ['one word is too few without a unit',    '新建站点 40 个',     [['站点维护', '38']],                               null,     undefined],
  ['a rate without its sign is no count',   '新建公交站点 40 个',  [['公交站点完好率', '95']],                           null,     undefined],
  ['another unit',                          '新建站点 40 个',     [['站点面积', '40平方米']],                          null,     undefined],
  ['two that fit equally',                  '维护站点 40 个',     [['站点甲', '40个'], ['站点乙', '30个']],              null,     undefined],
  ['the one that fits better',              '新建公交站点 40 个',  [['站点', '30个'], ['公交站点', '40个']],              '公交站点', true],
  ['only the unit is shared',               '检出不合格 71 批次',  [['抽检批次', '4236批次']],                          null,     undefined],
  ['what is counted stands before',         '结余资金 16 万元因站点改造推迟', [['站点改造费用', '47万元']],            null,     undefined],
  ['a number written out',                  '编印手册 2 万册',    [['编印手册', '20000']],                             '编印手册', true],
  ['words are no number',                   '新建站点 40 个',     [['站点', '全部建成']],                             null,     undefined],
] as const)('finds the indicator a number speaks of: %s', (_case, prose, rows, name, same) => {
  const { indicators } = parseSelfEvaluation(selfEvaluation({ indicators: rows.map(([level3, target]) => ({ level3, target, actual: target })) }));
  const [told] = quantitiesIn(prose);
  const found = told && findIndicatorOf(told, indicators, 'target');
  expect([found?.indicator.name ?? null, told && found && isSameQuantity(told, found.quantity)]).toEqual([name, same]);
});
