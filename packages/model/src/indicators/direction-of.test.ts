import { expect, test } from 'vitest';
import { parseTarget } from '../targets/parse-target.ts';
import { directionOf } from './direction-of.ts';
import { parseAspect } from './parse-label.ts';

test.each([
  //                          target              aspect      name              direction         sure
  ['a floor',                 '≥20 个',           '数量指标', '招商活动数量',   'more-is-better', 'printed'],
  ['a ceiling',               '不超过3起',        '质量指标', '事故数',         'less-is-better', 'printed'],
  ['what is printed wins',    '≥0.3 万元',        '成本指标', '人均费用',       'more-is-better', 'printed'],
  ['an exact number',         '=1 家',            '数量指标', '平台数量',       'exact',          'printed'],
  ['between two',             '1-2次',            '数量指标', '次数',           'exact',          'printed'],
  ['a date',                  '12月底前',         '时效指标', '完成时间',       'by-date',        'printed'],
  ['growth',                  '同比增加',         '质量指标', '外贸队伍',       'more-is-better', 'printed'],
  ['not above last year',     '不高于上年',       '成本指标', '支出',           'less-is-better', 'printed'],
  ['thresholds',              '上半年5批为合格',  '数量指标', '接待',           'more-is-better', 'likely'],
  ['two floors',              '≥3次，≥100人',     '数量指标', '培训',           'more-is-better', 'printed'],
  ['a floor and a ceiling',   '≥60%且≤80%',       '质量指标', '温度达标率',     null,             'unknown'],
  ['a bare count',            '15册',             '数量指标', '购置资料',       'more-is-better', 'likely'],
  ['bad things',              '5%',               '质量指标', '返修率（%）',    'less-is-better', 'likely'],
  ['bad things done about',   '95%',              '质量指标', '投诉处理率',     'more-is-better', 'likely'],
  ['none of a bad thing',     '0起',              '质量指标', '安全事故数',     'less-is-better', 'likely'],
  ['none of anything else',   '0 次',             '数量指标', '次数',           null,             'unknown'],
  ['a bare cost',             '4.6万元',          '成本指标', '翻译费用',       'less-is-better', 'likely'],
  ['a bare social cost',      '3%',               '社会成本', '扰民程度',       'less-is-better', 'likely'],
  ['how long it takes',       '3个工作日',        '时效指标', '办结时间',       'less-is-better', 'likely'],
  ['how often in time',       '95%',              '时效指标', '及时率',         'more-is-better', 'likely'],
  ['money as a quantity',     '35万元',           '数量指标', '公用经费',       null,             'unknown'],
  ['an unknown aspect',       '20家',             '12',       '企业数',         null,             'unknown'],
  ['words',                   '影响积极',         '社会效益', '影响',           null,             'unknown'],
  ['a grade',                 '显著/非显著',      '社会效益', '影响',           null,             'unknown'],
  ['not filled',              '',                 '数量指标', '次数',           null,             'unknown'],
] as const)('knows which way is good: %s', (_case, target, aspect, name, direction, sure) => {
  expect(directionOf({ target: parseTarget(target), aspect: parseAspect(aspect), name })).toMatchObject({ direction, sure });
});

test('says why it does not know', () => {
  expect(directionOf({ target: parseTarget('第3名'), aspect: 'quality', name: '排名' }).because).toBe('“第”后面的数说的是什么，认不出');
});
