import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { parseUnit } from '../quantities/units.ts';
import { parseTarget } from './parse-target.ts';
import { printTarget } from './print-target.ts';
import { printedTarget } from './printed-target.ts';
import type { Target, Threshold } from './target.ts';

/** The meaning without what was printed. */
const meaning = (target: Target): unknown => JSON.parse(JSON.stringify(target, (key, value: unknown) => (key === 'printed' ? undefined : value)));

const UNITS = ['', '%', '‰', '个百分点', '个', '家', '次', '人', '人次', '万人次', '册', '篇', '批次', '元', '万元', '亿元', '万美元', '天', '周', '个工作日', '个月', '半年', '小时', '平方米', '亩', '公里', '吨', '摄氏度', '分', '级', '倍', '人/次', '元/人', '万元/个月'];
const NOTES = ['其中线上2场', '满意度', '全年', '含港澳台', '3次以上为优'];

const quantities: fc.Arbitrary<Quantity> = fc.record({
  amount: fc.record({ digits: fc.integer({ min: -9_999_999, max: 9_999_999 }), scale: fc.integer({ min: 0, max: 4 }) }).map(({ digits, scale }) => decimal(digits, scale)),
  unit: fc.constantFrom(...UNITS).map(parseUnit),
}).filter(({ amount, unit }) => unit.name !== '' || amount.scale !== 2 || !/^(?:19|20)\d{4}$/.test(String(amount.digits))); // 2022.12 may be a month
const counted = quantities.filter(({ amount }) => amount.digits >= 0);
const operators = fc.constantFrom('>=', '<=', '=', '>', '<', 'none');
const notes = fc.option(fc.constantFrom(...NOTES));
const printed = fc.constant('');

const values = fc.record({ kind: fc.constant('quantity'), operator: operators, quantity: quantities, approximate: fc.boolean(), note: notes, printed });

const ranges = fc.tuple(counted, fc.integer({ min: 1, max: 1_000_000 }), notes, printed).map(([from, more, note]) => ({
  kind: 'range' as const, from, to: { amount: decimal(Math.abs(from.amount.digits) + more, from.amount.scale), unit: from.unit }, note, printed: '',
})).filter(({ to }) => !/^(?:19|20)\d{4}$/.test(String(to.amount.digits)));

const years = fc.option(fc.integer({ min: 2000, max: 2050 }));
const months = fc.integer({ min: 1, max: 12 });
const dates = fc.record({
  kind: fc.constant('date'),
  operator: fc.constantFrom('before', 'by', 'at'),
  date: fc.oneof(
    fc.record({ year: years, month: months, day: fc.integer({ min: 1, max: 28 }), part: fc.constant(null) }),
    fc.record({ year: years, month: months, day: fc.constant(null), part: fc.option(fc.constantFrom('early', 'middle', 'end')) }),
    fc.record({ year: fc.integer({ min: 2000, max: 2050 }), month: fc.constant(null), day: fc.constant(null), part: fc.constant(null) }),
  ),
  note: fc.option(fc.constantFrom('验收', '全部办结')),
  printed,
});

const spans = fc.tuple(months, months).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const thresholdsOf = (earns: fc.Arbitrary<string | null>): fc.Arbitrary<Threshold> =>
  fc.tuple(years, spans, operators, counted, fc.option(fc.constantFrom('接待', '出访')), earns)
    .map(([year, span, operator, quantity, note, found]) => ({ year, ...span, operator, quantity, note: quantity.unit.name === '' ? null : note, earns: found }));
const thresholds = fc.record({
  kind: fc.constant('thresholds'),
  thresholds: fc.array(thresholdsOf(fc.constantFrom('合格', '达标', '优秀')), { minLength: 1, maxLength: 3 }),
  note: fc.option(fc.constant('疫情期间除外')),
  printed,
});

const scales = fc.constantFrom(['显著', '非显著'], ['优', '良', '中', '差'], ['优', '良', '中', '低', '差'], ['是', '否'], ['规范', '不规范'], ['合格', '不合格']);
const graded = scales.chain(scale => fc.oneof(
  fc.record({ kind: fc.constant('graded'), scale: fc.constant(scale), expected: fc.constant(null), orBetter: fc.constant(false), number: fc.option(fc.nat().map(digits => decimal(digits))), printed }),
  fc.record({ kind: fc.constant('graded'), scale: fc.constant(scale), expected: fc.constantFrom(...scale), orBetter: fc.boolean(), number: fc.constant(null), printed }),
));

const references = fc.constantFrom(
  { kind: 'last-year', name: '上年' }, { kind: 'previous-period', name: '上期' }, { kind: 'average', name: '全市平均水平' }, { kind: 'other', name: '省定标准' }, { kind: 'other', name: '2019年' },
);
const relative = fc.oneof(
  fc.record({ kind: fc.constant('relative'), change: fc.constantFrom('more', 'less'), than: references, operator: operators, by: counted, approximate: fc.boolean(), note: notes, printed }),
  fc.record({ kind: fc.constant('relative'), change: fc.constantFrom('more', 'less', 'same'), than: references, operator: fc.constant('none'), by: fc.constant(null), approximate: fc.constant(false), note: fc.constant(null), printed }),
  fc.record({ kind: fc.constant('relative'), change: fc.constantFrom('not-less', 'not-more'), than: references.filter(({ name }) => !/\d/.test(name)), operator: fc.constant('none'), by: fc.constant(null), approximate: fc.constant(false), note: fc.constant(null), printed }),
);

const several = fc.record({
  kind: fc.constant('several'),
  parts: fc.array(values.filter(({ operator, note }) => operator !== 'none' && note === null), { minLength: 2, maxLength: 3 }),
  printed,
});

describe('a target parsed from its print has the meaning it had', () => {
  const kinds: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
    ['quantity', values], ['range', ranges], ['date', dates], ['thresholds', thresholds], ['graded', graded], ['relative', relative], ['several', several],
  ];
  test.each(kinds)('%s', (_kind, targets) => {
    fc.assert(fc.property(targets, built => {
      const target = built as Target; // the arbitraries follow the type, whose literals fast-check widens
      const again = parseTarget(printTarget(target));
      expect(meaning(again)).toEqual(meaning(target));
      expect(JSON.stringify(printedTarget(again))).not.toContain('NaN');
    }), { numRuns: 400 });
  });
});

/** Pieces that forms are made of, put together as no form would: whatever is read must survive its own print. */
const PIECES = (
  '≥ ≤ = > < >= 》= 不少于 不超过 达到 控制在 约 近 上年 较 同比 增长 下降 持平 高于 全市平均水平 百分之 3 12 90 0.5 1,000 2022 2022年 6月 31日 底 前 内 年底 上半年 一季度 三 二十 百 万 % ％ 个 家 次 人次 万元 元 天 个月 年 月 ' +
  '工作日 / 每 每月 人均 左右 以上 以内 （含） （其中线上2场） ( ) ， 、 ； 。 - ~ 至 显著 非显著 优 良 是 否 合格 为合格 完成 满意度 第 不 | ： 摄氏度 文字描述 无 —— … 余 多 . 每次'
).split(' ').concat(' ');

test('whatever was read from any heap of pieces is read again from its print', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map(pieces => pieces.join('')), text => {
    const target = parseTarget(text);
    expect(meaning(parseTarget(printTarget(target)))).toEqual(meaning(target));
  }), { numRuns: 3_000 });
});

test.each([
  ['》=95%',                     '≥95%'],
  ['服务对象满意度达到90%以上',  '≥90%（服务对象满意度）'],
  ['20余家',                     '20家左右'],
  ['1-2次',                      '1次至2次'],
  ['2022 年底前',                '截至2022年12月底'],
  ['12月31日前',                 '早于12月31日'],
  ['≥3次，≥100人',               '≥3次；≥100人'],
  ['上半年完成5批次接待为合格',  '上半年5批次（接待）为合格'],
  ['优秀',                       '优'],
  ['定性|优良中低差|',           '优/良/中/低/差'],
  ['同比增加',                   '较上年增长'],
  ['影响积极',                   '影响积极'],
  ['第3名',                      '第3名'],
])('prints %s one way: %s', (raw, text) => {
  expect(printTarget(parseTarget(raw))).toBe(text);
});
