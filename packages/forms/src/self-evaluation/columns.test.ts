import { expect, test } from 'vitest';
import { linesOf, recogniseOne, tableOf } from '../test-outline.ts';

const HEAD = ['一级指标', '分值', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因', '改进措施'];
const FORM = [
  ['项目名称', '河道管护', null, null, null, null, null, null, null, null], HEAD,
  ['产出指标', '60', '数量指标', '巡查河道', '12次', '10次', '30', '25', '汛期停巡', '错峰补巡'],
  [null, null, '质量指标', '水质', 'Ⅲ类', 'Ⅲ类', '30', '30', '', ''],
  ['满意度指标', '', '满意度指标', '居民满意度', '≥90%', '85%', '40', '36', '', '公示巡查记录'],
] as const;

const { draft } = recogniseOne([...linesOf('项目绩效自评表'), tableOf(FORM)]);

test('points that stand right behind the first level are those of the group', () => {
  expect(draft.groups.map(({ level1, points, label }) => [level1, points, label])).toEqual([['产出指标', '60', '产出指标'], ['满意度指标', '', '满意度指标']]);
  expect(draft.indicators.map(({ points }) => points)).toEqual(['30', '30', '40']);
  expect(draft.places).toMatchObject({ 'groups.0': { table: 1, row: 3, column: 1 }, 'groups.0.points': { table: 1, row: 3, column: 2 } });
});

test('measures in a column of their own belong to the reasons', () => {
  expect(draft.indicators.map(({ deviation }) => deviation)).toEqual(['汛期停巡\n错峰补巡', '', '公示巡查记录']);
  expect(draft.places).toMatchObject({ 'indicators.0.deviation': { table: 1, row: 3, column: 9 }, 'indicators.2.deviation': { table: 1, row: 5, column: 10 } });
});

test('a reason that a converter printed for each cell it covers is one', () => {
  const twice = FORM.map(row => row.map(text => (text === '错峰补巡' ? '汛期停巡' : text)));
  expect(recogniseOne([...linesOf('项目绩效自评表'), tableOf(twice)]).draft.indicators[0]?.deviation).toBe('汛期停巡');
});

test('points in the label count before those beside it', () => {
  const labelled = FORM.map(row => row.map(text => (text === '产出指标' ? '产出指标（55分）' : text)));
  expect(recogniseOne([...linesOf('项目绩效自评表'), tableOf(labelled)]).draft.groups[0]).toEqual({ level1: '产出指标', points: '55', label: '产出指标（55分）' });
});
