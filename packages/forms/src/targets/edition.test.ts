import { expect, test } from 'vitest';
import { linesOf, tableOf } from '../test-outline.ts';
import { oneOf, recogniseBlocks } from './test-tables.ts';

const WITH_SIGNS = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'];
test.each([
  //              title                    rows above the indicators                                                                                                             headings
  ['sjz-2022',     '1、巡查绩效目标表',      [['绩效目标', '畅通']],                                                                                                                ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标确定依据']],
  ['sjz-2020',     '1、巡查绩效目标表',      [['项目编码', 'X', '项目名称', '巡查'], ['预算规模及资金用途', '预算数', '1', '其中 财政资金', '1', '其他资金', ''], ['资金支出计划（%）', '3月底', '6月底'], ['', '10', '20'], ['绩效目标', '畅通']], ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据']],
  ['hubei-2020',   '项目绩效目标表',         [['项目名称', '巡查']],                                                                                                                ['一级指标', '二级指标', '三级指标', '年初目标值']],
  ['sichuan-2025', '项目绩效目标表',         [['项目名称', '巡查']],                                                                                                                WITH_SIGNS],
  ['unknown',      '项目绩效目标表',         [['项目名称', '巡查']],                                                                                                                ['一级指标', '二级指标', '三级指标', '预期指标值']],
] as const)('tells the layout: %s', (edition, title, head, headings) => {
  const draft = oneOf(recogniseBlocks(...linesOf(title), tableOf([...head, headings, ['产出指标', '数量指标', '巡查']])).drafts);
  expect([draft.edition, draft.project.name]).toEqual([edition, '巡查']);
});
