import { describe, expect, test } from 'vitest';
import { BARE, findLeadingUnit, parseUnit } from './units.ts';

test.each([
  //spelling       name         kind            factor
  ['％',           '%',         'share',         100],
  ['百分比',       '%',         'share',         100],
  ['‰',            '‰',         'share',         10],
  ['个百分点',     '个百分点',  'share',         1],
  ['人次',         '人次',      'count',         1],
  ['万人次',       '万人次',    'count',         10_000],
  ['份数',         '份',        'count',         1],
  ['本',           '册',        'count',         1],
  ['㎡',           '平方米',    'area',          3],
  ['平米',         '平方米',    'area',          3],
  ['万平方米',     '万平方米',  'area',          30_000],
  ['亩',           '亩',        'area',          2_000],
  ['元',           '元',        'money',         100],
  ['万元',         '万元',      'money',         1_000_000],
  ['亿元',         '亿元',      'money',         10_000_000_000],
  ['万美元',       '万美元',    'foreign-money', 10_000],
  ['个工作日',     '个工作日',  'time',          1],
  ['小时',         '小时',      'time',          3_600],
  ['km',           '公里',      'length',        1_000_000],
  ['摄氏度',       '摄氏度',    'temperature',   1],
  ['℃',            '摄氏度',    'temperature',   1],
  ['人每次',       '人/次',     'ratio',         1],
  ['元 / 人',      '元/人',     'ratio',         100],
  ['',             '',          'bare',          1],
  ['万',           '万',        'bare',          10_000],
  ['显著/非显著',  '显著/非显著', 'unknown',     1],
] as const)('knows the unit %s', (spelling, name, kind, factor) => {
  expect(parseUnit(spelling)).toMatchObject({ name, kind, factor });
});

describe('what is of different kinds is not the same measure', () => {
  test.each([
    ['元',   '美元'],
    ['美元', '欧元'],
    ['%',    '个百分点'],
    ['人',   '人次'],
    ['家',   '户'],
    ['天',   '个工作日'],
    ['天',   '个月'],
    ['元',   '元/人'],
    ['元/人', '元/次'],
    ['楼宇', '园区'],
    ['',     '%'],
  ])('%s and %s', (one, other) => {
    expect(parseUnit(one).measure).not.toBe(parseUnit(other).measure);
  });
});

test('one unit has one value, so that units compare by identity of the dictionary', () => {
  expect(parseUnit(' ')).toBe(BARE);
  expect(parseUnit('百分比')).toEqual(parseUnit('%'));
});

test.each([
  ['个工作日内办结', '个工作日', 4],
  ['万人次以上',     '万人次',   3],
  ['人次',           '人次',     2],
])('%s begins with the longest unit', (text, name, length) => {
  expect(findLeadingUnit(text)).toMatchObject({ unit: { name }, length });
});

test('words begin with no unit', () => {
  expect(findLeadingUnit('显著提升')).toBeUndefined();
  expect(findLeadingUnit('')).toBeUndefined();
});
