import { parseTargetSet } from '@hengji/model';
import { expect, test } from 'vitest';
import { targets } from './examples/targets.ts';
import { wrongWay } from './wrong-way.ts';

test.each([
  //  level2        name                target       better
  ['质量指标', '讲解差错率',       '≥1%',      'fewer'],
  ['质量指标', '讲解差错率',       '≤1%',      undefined],
  ['时效指标', '展项修复时间',     '≥48小时',  'sooner'],
  ['数量指标', '每周开放时间',     '≥56小时',  undefined],
  ['质量指标', '展品完好率',       '≤95%',     'more'],
  ['质量指标', '档案不合格率',     '≤5%',      undefined],
  ['成本指标', '布展成本',         '≥20万元',  'cheaper'],
  ['成本指标', '节约布展费用',     '≥2万元',   undefined],
  ['质量指标', '展陈效果',         '良好',     undefined],
] as const)('%s %s %s', (level2, level3, target, better) => {
  const [row] = parseTargetSet(targets({ indicators: [{ level2, level3, target }] })).indicators;
  expect(row && wrongWay(row)).toBe(better);
});
