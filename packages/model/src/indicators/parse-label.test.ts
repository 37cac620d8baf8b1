import { expect, test } from 'vitest';
import { parseAspect, parseDimension } from './parse-label.ts';

test.each([
  ['产出指标',            'output'],
  ['产出指标（40分）',     'output'],
  ['产出指标 (40)',       'output'],
  ['产出\n指标\n50分',    'output'],
  ['一、产出指标',        'output'],
  ['项目产出',            'output'],
  ['效益指标',            'benefit'],
  ['效果指标',            'benefit'],
  ['项目效果（30 分）',    'benefit'],
  ['满意度指标',          'satisfaction'],
  ['满 意 度',            'satisfaction'],
  ['服务对象满意度指标',  'satisfaction'],
  ['成本指标',            'cost'],
  ['预算执行率指标(10分)', 'unknown'],
  ['过程',                'unknown'],
  ['12',                  'unknown'],
  ['',                    'unknown'],
])('一级指标 “%s” is %s', (label, dimension) => {
  expect(parseDimension(label)).toBe(dimension);
});

test.each([
  ['数量指标',             'quantity'],
  ['产出数量',             'quantity'],
  ['质量指标（15分）',      'quality'],
  ['时效 指标',            'timeliness'],
  ['成本指标',             'cost'],
  ['经济效益指标',         'economic'],
  ['社会效益',             'social'],
  ['社会效果指标',         'social'],
  ['生态效益指标',         'ecological'],
  ['可持续影响指标',       'sustained'],
  ['可持续\n影响',         'sustained'],
  ['服务对象满意度指标',   'served'],
  ['受益群众满意度',       'served'],
  ['满意度指标',           'served'],
  ['经济成本指标',         'economic-cost'],
  ['社会成本指标',         'social-cost'],
  ['生态环境成本指标',     'ecological-cost'],
  ['(2)社会效益指标',       'social'],
  ['3',                    'unknown'], // a page number that a conversion left in the column
  ['资金管理',             'unknown'],
])('二级指标 “%s” is %s', (label, aspect) => {
  expect(parseAspect(label)).toBe(aspect);
});
