import { expect, test } from 'vitest';
import { linesOf, tableOf } from '../test-outline.ts';
import { oneOf, recogniseBlocks, recogniseLines, rowOf } from './test-tables.ts';

// Layouts in which the provinces print the same table otherwise.

const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '巡查河道', '≥12次'];
type Rows = readonly (readonly (string | null)[])[];
const tableWith = (head: Rows, body: Rows = [HEADINGS, ROW]) => oneOf(recogniseBlocks(...linesOf('项目支出绩效目标表', '（2024年度）'), tableOf([['项目名称', '河道管护'], ...head, ...body])).drafts);

test.each([
  //                                 head                                                                                                                  total   goals
  ['the money of the year',          [['项目总金额（万元）', '900'], ['年度预算金额（万元）', '300']],                                                     '300',  []],
  ['the money of all years, alone',  [['项目总投资（万元）', '900']],                                                                                      '900',  []],
  ['年度金额',                       [['资金情况（万元）', '年度金额：', '46']],                                                                           '46',   []],
  ['a blank above a printed one',    [['预算金额（万元）', ''], ['年度资金总额（万元）', '46']],                                                           '46',   []],
  ['the goal of the year',           [['总体绩效目标', '实施周期总体目标', '年度总体目标'], ['', '三年轮训一遍', '培训二百人']],                         null,   ['培训二百人']],
] as const)('%s', (_case, head, total, goals) => {
  const draft = tableWith(head);
  expect([draft.amounts.total, draft.goals]).toEqual([total, goals]);
});

test('reads a goal once that a converter printed for each cell it covers', () => {
  expect(tableWith([['年度总体目标', '河道清洁', '河道清洁', '河道清洁']]).goals).toEqual(['河道清洁']);
});

test('takes of past years and the planned one below 指标值 the planned one', async () => {
  const body = [['一级指标', '二级指标', '三级指标', '指标值', null, null, '指标值确定依据'], ['', '', '', '前年', '上年', '预计当年实现', ''], ['产出指标', '数量指标', '巡查河道', '8次', '10次', '≥12次', '年度计划']] as const;
  const text = oneOf((await recogniseLines('2024年项目支出绩效目标表', '项目名称\t河道管护', ...body.map(row => row.map(cell => cell ?? '').join('\t')))).drafts);
  for (const draft of [tableWith([], body), text]) expect(draft.indicators.map(rowOf)).toEqual([['产出指标', '数量指标', '巡查河道', null, '≥12次', '年度计划', null]]);
});

test('reads the sum of the tasks of a department, also where a text lost the cells before it', async () => {
  const draft = oneOf((await recogniseLines('部门整体支出绩效目标表', '（2024年度）', '部门名称\t药监局',
    '年度主要任务\t任务名称\t主要内容\t预算金额（万元）\t\t', '\t\t\t总额\t财政拨款\t其他资金', '\t检查\t开展检查\t230\t220\t10', '\t抽检\t开展抽检\t70\t70\t0', '\t金额合计\t300\t290\t10',
    HEADINGS.join('\t'), ROW.join('\t'))).drafts);
  expect(draft.amounts).toMatchObject({ total: '300', fiscal: '290', other: '10', unit: '万元' });
});
