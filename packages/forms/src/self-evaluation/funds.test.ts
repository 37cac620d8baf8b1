import { describe, expect, test } from 'vitest';
import { linesOf, recogniseOne, SMALL_FORM, tableOf } from '../test-outline.ts';

test('reads amounts that have a row each', () => {
  const { draft } = recogniseOne([...linesOf('项目绩效自评表'), tableOf([['项目名称', '文化惠民'], ['预算数', '30'], ['到位数', ''], ['执行数', '29.5'], ...SMALL_FORM.slice(1)])]);
  expect(draft.budget).toMatchObject({ planned: '30', arrived: '', executed: '29.5' });
});

describe('money with its labels beside it', () => {
  const moneyOf = (...rows: readonly (readonly (string | null)[])[]) => recogniseOne([...linesOf('项目绩效自评表'), tableOf([['项目名称', '河道管护'], ...rows, ...SMALL_FORM.slice(1)])]);
  const HEADED = ['预算安排情况', null, '资金到位情况', null, '资金执行情况', null, '预算执行进度'] as const;

  test.each([
    //                         rows                                                                                                                 progress
    ['filled in',              [HEADED, ['预算数:', '0', '到位数:', '8', '执行数:', '7.2', '90%'], ['其中:财政资金', '5', '其中:财政资金', '5', '其中:财政资金', '5', null]], '90%'],
    ['blank',                  [HEADED, ['预算数:', '0', '到位数:', '8', '执行数:', '7.2', ''], ['其中:财政资金', '5', '其中:财政资金', '5', '其中:财政资金', '5', null]],    ''],
    ['no such column',         [HEADED.slice(0, 6), ['预算数:', '0', '到位数:', '8', '执行数:', '7.2'], ['其中:财政资金', '5', '其中:财政资金', '5', '其中:财政资金', '5']],  null],
    ['slid one row down',      [HEADED, ['预算数:', '0', '到位数:', '8', '执行数:', '7.2', ''], ['其中:财政资金', '5', '其中:财政资金', '5', '其中:财政资金', '5', '90%']],  '90%'],
  ] as const)('progress %s', (_case, rows, progress) => {
    const { draft } = moneyOf(...rows);
    expect(draft.budget).toMatchObject({ planned: '0', arrived: '8', executed: '7.2', fiscal: { planned: '5', arrived: '5', executed: '5' }, other: { planned: null } });
    expect(draft.progress).toBe(progress);
  });

  test('asks when the progress stands in the row of another source', () => {
    expect(moneyOf(HEADED, ['预算数:', '1', '到位数:', '1', '执行数:', '1', ''], ['其他', '', '其他', '', '其他', '', '100%']).doubts)
      .toEqual(['“100%”落在“其他”一行，按“预算执行进度”读取。']);
  });
});

test('reads the execution rate as a row of its own, not as an indicator', () => {
  const { draft } = recogniseOne([...linesOf('项目绩效自评表'), tableOf([
    ['项目名称', '河道管护'], ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
    ['预算执行率指标（10分）', '预算执行率', '', '100%', '88%', '8.8'], ['产出指标（90分）', '数量指标', '巡查河道', '12', '15', '90'], ['合计', null, null, null, null, '98.8'],
  ])]);
  expect(draft.executionRate).toEqual({ target: '100%', actual: '88%', points: '10', score: '8.8' });
  expect(draft.groups.map(({ level1, points }) => [level1, points])).toEqual([['预算执行率指标', '10'], ['产出指标', '90']]);
  expect([draft.indicators.length, draft.total]).toEqual([1, '98.8']);
});
