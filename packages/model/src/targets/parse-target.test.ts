import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printDecimal } from '../decimal.ts';
import { printQuantity } from '../quantities/quantity.ts';
import { parseTarget } from './parse-target.ts';
import type { Target } from './target.ts';

/** A target as a person would say it back, so that the tables can be read. */
function say(target: Target): string {
  switch (target.kind) {
    case 'quantity':   return [target.operator, printQuantity(target.quantity), target.approximate ? 'about' : '', target.note === null ? '' : `note ${target.note}`].filter(part => part !== '').join(' ');
    case 'range':      return `${printQuantity(target.from)} to ${printQuantity(target.to)}`;
    case 'date':       return [target.operator, target.date.year, target.date.month, target.date.day, target.date.part].filter(part => part !== null).join(' ');
    case 'thresholds': return target.thresholds.map(({ year, from, to, operator, quantity, earns }) => `${year ?? ''} ${from}-${to} ${operator} ${printQuantity(quantity)} ${earns ?? ''}`.trim()).join(', ');
    case 'graded':     return [target.number === null ? '' : printDecimal(target.number), target.expected ?? 'any', target.orBetter ? 'or better' : '', `of ${target.scale.join('/')}`].filter(part => part !== '').join(' ');
    case 'relative':   return [target.change, target.than.kind, target.than.name, target.by === null ? '' : `${target.operator} ${printQuantity(target.by)}`, target.approximate ? 'about' : '', target.note === null ? '' : `note ${target.note}`].filter(part => part !== '').join(' ');
    case 'several':    return target.parts.map(say).join(' and ');
    case 'words':      return target.text;
    case 'unfilled':   return '';
    case 'unclear':    return target.reason;
  }
}

const cases = (kind: Target['kind'], rows: readonly (readonly [printed: string, said: string])[]): void => {
  test.each(rows)(`${kind}: %s`, (printed, said) => {
    const target = parseTarget(printed);
    expect([target.kind, say(target)]).toEqual([kind, said]);
    expect(target.printed).toBe(printed);
  });
};

describe('one value, with its sign', () => {
  cases('quantity', [
    ['≥20 个',            '>= 20个'],
    ['》=95%',            '>= 95%'],
    ['〉=95%',            '>= 95%'],
    ['>=90%',             '>= 90%'],
    ['≧3 次',             '>= 3次'],
    ['≦５％',             '<= 5%'],
    ['﹦4',               '= 4'],
    ['＞３‰',             '> 3‰'],
    ['=|100.00|%',        '= 100%'],
    ['≥|1,000.00|万元',   '>= 1000万元'],
    ['|3|次',             'none 3次'],
    ['≤|12|月',           '<= 12个月'],
    ['15册',              'none 15册'],
    ['100 %',             'none 100%'],
    ['0.27万元',          'none 0.27万元'],
    ['1,000.00',          'none 1000'],
    ['0',                 'none 0'],
    ['-5%',               'none -5%'],
    ['1.2万人次',         'none 1.2万人次'],
    ['3 人每次',          'none 3人/次'],
    ['2000元/人',         'none 2000元/人'],
    ['3幢楼',             'none 3栋 note 楼'],
    ['3标书',             'none 3标书'], // a unit that nobody told us of stays under its own name
  ]);
});

describe('one value, in words', () => {
  cases('quantity', [
    ['90%以上',                 '>= 90%'],
    ['20个（含）以上',          '>= 20个'],
    ['不少于36个',              '>= 36个'],
    ['不低于98%',               '>= 98%'],
    ['至少三次',                '>= 3次'],
    ['大于等于5',               '>= 5'],
    ['超过100人',               '> 100人'],
    ['小于3起',                 '< 3起'],
    ['不超过3个工作日',         '<= 3个工作日'],
    ['控制在100万元以内',       '<= 100万元'],
    ['控制在100万元',           '<= 100万元'],
    ['3个工作日内办结',         '<= 3个工作日 note 办结'],
    ['达到85%',                 'none 85%'],
    ['三次',                    'none 3次'],
    ['二十家',                  'none 20家'],
    ['百分之九十以上',          '>= 90%'],
    ['20家左右',                'none 20家 about'],
    ['近100人',                 'none 100人 about'],
    ['20余家',                  'none 20家 about'],
    ['4（其中线上2场）',        'none 4 note 其中线上2场'],
    ['100（万元）',             'none 100万元'],
    ['服务对象满意度达到90%以上', '>= 90% note 服务对象满意度'],
    ['满意度：95%',             'none 95% note 满意度'],
    ['每月2次',                 'none 2次/个月'],
    ['人均0.3万元',             'none 0.3万元/人'],
    ['全年3次',                 'none 3次 note 全年'],
    ['提升办公环境3处',         'none 3处 note 提升办公环境'],
    ['营业收入增长率5%',        'none 5% note 营业收入增长率'],
  ]);
});

describe('a unit cell that says the value once more', () => {
  cases('quantity', [['>=|90.00|服务对象满意度90%以上', '>= 90% note 服务对象满意度90%以上']]);
  cases('unclear', [
    ['>=|90.00|服务对象满意度80%以上', '数后面的“服务对象满意度80%”认不出是单位还是别的'],
    ['<=|90.00|满意度90%以上', '数后面的“满意度90%”认不出是单位还是别的'],
    ['|3|12', '单位一栏印的是“12”'],
  ]);
});

describe('other kinds', () => {
  cases('range', [
    ['1-2次',    '1次 to 2次'],
    ['1至2次',   '1次 to 2次'],
    ['60%～80%', '60% to 80%'],
  ]);
  cases('date', [
    ['2022 年底前', 'by 2022 12 end'],
    ['不超过2022年底', 'by 2022 12 end'],
    ['本年度内',      'by 12 end'],
    ['6月',         'at 6'],
    ['文字描述||12月底前', 'by 12 end'],
  ]);
  cases('thresholds', [
    ['上半年完成5批次接待为合格', '1-6 none 5批次 合格'],
    ['上半年出访 1 次为合格，下半年 2 次为合格，由于疫情有可能不能成行', '1-6 none 1次 合格, 7-12 none 2次 合格'],
    ['2021年上半年完成1篇翻译为合格,下半年底完成4篇为合格', '2021 1-6 none 1篇 合格, 7-12 none 4篇 合格'],
    ['6月底前完成50%，12月底前完成100%', '6-6 none 50%, 12-12 none 100%'],
    ['一季度≥2次，1-9月不少于5次', '1-3 >= 2次, 1-9 >= 5次'],
  ]);
  cases('graded', [
    ['显著/ 非显著',   'any of 显著/非显著'],
    ['0 显著/非显著',  '0 any of 显著/非显著'],
    ['定性|优良中低差|', 'any of 优/良/中/低/差'],
    ['定性 优',        '优 of 优/良/中/差'],
    ['优、良、中、差', 'any of 优/良/中/差'],
    ['规范/不规范',    'any of 规范/不规范'],
    ['优秀',           '优 of 优/良/中/差'],
    ['良好以上',       '良 or better of 优/良/中/差'],
    ['否/是',          'any of 是/否'],
    ['合格',           '合格 of 合格/不合格'],
  ]);
  cases('relative', [
    ['同比增加',         'more last-year 上年'],
    ['较上年增长5%',     'more last-year 上年 none 5%'],
    ['环比下降3%以上',   'less previous-period 上期 >= 3%'],
    ['同比增长约5%（剔除政策因素）', 'more last-year 上年 none 5% about note 剔除政策因素'],
    ['增长率≥5%',           'more other >= 5%'],
    ['增长不低于2个百分点', 'more other >= 2个百分点'],
    ['高于全市平均水平', 'more average 全市平均水平'],
    ['≤预算数',          'not-more other 预算数'],
    ['不低于省定标准',   'not-less other 省定标准'],
    ['与上年持平',       'same last-year 上年'],
    ['比2019年增加10个', 'more other 2019年 none 10个'],
  ]);
  cases('several', [
    ['≥3次，≥100人',  '>= 3次 and >= 100人'],
    ['≥60%且≤80%',    '>= 60% and <= 80%'],
    ['5人；3次',      'none 5人 and none 3次'],
  ]);
  cases('words', [
    ['影响积极', '影响积极'], ['文字描述||促进项目建设。', '促进项目建设。'], ['显著提升', '显著提升'], ['十分满意', '十分满意'], ['一次性完成', '一次性完成'], ['较大提升', '较大提升'], ['比较满意', '比较满意'], ['城市/农村', '城市/农村'], ['高于往年增长水平', '高于往年增长水平'],
  ]);
  cases('unfilled', [['', ''], ['……', ''], ['——', ''], ['无', ''], ['/', ''], ['待定', '']]);
});

describe('what is not understood is said', () => {
  cases('unclear', [
    ['不超过3个以上',        '“不超过”和“以上”方向相反'],
    ['百分之九十人',         '有数字，认不出是指标值还是别的'],
    ['三分之二以上',         '有数字，认不出是指标值还是别的'],
    ['90 100',               '数后面的“ 100”认不出是单位还是别的'],
    ['99999999999999999999', '“99999999999999999999”不是能准确记下的数'],
    ['≤6月',                 '“6月”是日期还是数量，说不准'],
    ['完成2022年任务',       '“2022年”是日期还是数量，说不准'],
    ['≥',                    '没有数'],
    ['>=||次',               '没有数'],
    ['T+1',                  '“T+”后面的数说的是什么，认不出'],
    ['20221231',             '“20221231”是日期还是数量，说不准'],
    ['2022全年',             '数后面的“全年”认不出是单位还是别的'],
    ['2022.12',              '“2022.12”是日期还是数量，说不准'],
    ['第3名',                '“第”后面的数说的是什么，认不出'],
    ['未超过3次',            '“未”后面的数说的是什么，认不出'],
    ['元3',                  '“元”印在数的前面，是不是单位说不准'],
    ['2次未通过',            '数后面的“次未通过”认不出是单位还是别的'],
    ['2个月一次',            '数后面的“个月一次”认不出是单位还是别的'],
    ['3，100人',             '数后面的“、100人”认不出是单位还是别的'],
    ['30日前',               '数后面的“日前”认不出是单位还是别的'],
    ['与上年持平5%',         '“与上年持平”后面的数说的是什么，认不出'],
    ['5-3次',                '数后面的“-3次”认不出是单位还是别的'],
    ['上半年完成3次为合格，其余5次', '数后面的“次为合格、其余5次”认不出是单位还是别的'],
    ['6-8月',                '数后面的“-8月”认不出是单位还是别的'],
    ['1:3',                  '有数字，认不出是指标值还是别的'],
    ['字'.repeat(301),       '整段文字，不是指标值'],
  ]);
});

test('reads any text at all, and never makes a number that is none', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
    const target = parseTarget(text);
    expect(target.printed).toBe(text);
    expect(JSON.stringify(target)).not.toMatch(/NaN|Infinity|:null,"scale"/);
  }));
});
