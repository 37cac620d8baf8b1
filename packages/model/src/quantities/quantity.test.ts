import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, parseDecimal, printDecimal } from '../decimal.ts';
import { alignQuantities, compareQuantities, convertQuantity, printQuantity, type Quantity } from './quantity.ts';
import { parseUnit } from './units.ts';

const quantity = (amount: string, unit: string): Quantity => ({ amount: parseDecimal(amount) ?? decimal(0), unit: parseUnit(unit) });

/** `15 册` */
const said = (text: string): Quantity => quantity(text.split(' ')[0] ?? '', text.split(' ')[1] ?? '');

test.each([
  ['4.6',   '万元',   '元',     '46000'],
  ['1',     '分',     '分',     '1'],
  ['1',     '元',     '亿元',   '0.00000001'],
  ['15',    '亩',     '公顷',   '1'],
  ['95.5',  '%',      '‰',      '955'],
  ['1.2',   '万人次', '人次',   '12000'],
  ['2',     '年',     '个月',   '24'],
  ['14',    '天',     '周',     '2'],
  ['90',    '分钟',   '小时',   '1.5'],
  ['300',   '万美元', '亿美元', '0.03'],
])('%s %s in %s is %s', (amount, from, to, converted) => {
  const found = convertQuantity(quantity(amount, from), parseUnit(to));
  expect(found && printDecimal(found.amount)).toBe(converted);
});

test.each([
  ['another measure',             '1',                '元',   '美元'],
  ['no finite decimal',           '1',                '天',   '周'],
  ['a third of a square metre',   '1',                '亩',   '平方米'],
  ['beyond what is held exactly', '9007199254740991', '亿元', '元'],
])('does not convert: %s', (_case, amount, from, to) => {
  expect(convertQuantity(quantity(amount, from), parseUnit(to))).toBeUndefined();
});

test.each([
  ['20',  '家',   '20',     '家',   0],
  ['1',   '万元', '9999',   '元',   1],
  ['1',   '亩',   '666.67', '平方米', -1],
  ['6',   '个月', '1',      '年',   -1],
  ['20',  '家',   '20',     '个',   undefined],
  ['100', '元',   '1',      '美元', undefined],
])('%s%s against %s%s', (amount, unit, otherAmount, otherUnit, order) => {
  expect(compareQuantities(quantity(amount, unit), quantity(otherAmount, otherUnit))).toBe(order);
});

describe('brings target and actual together, and says what it assumed', () => {
  test.each([
    //                      target    actual    together               assumed
    ['same unit',           '15 册',  '14 本',  ['15', '14', '册'],    null],
    ['other multiple',      '1 万元', '2.6 千元', ['1', '0.26', '万元'], null],
    ['bare actual',         '15 册',  '14',     ['15', '14', '册'],    '实际完成值没有印单位，按“册”计'],
    ['bare target',         '95',     '100 %',  ['95', '100', '%'],    '指标值没有印单位，按“%”计'],
    ['个 counts anything',  '20 个',  '25 家',  ['20', '25', '家'],    '“个”按“家”计'],
    ['个 as the actual',    '20 家',  '25 个',  ['20', '25', '家'],    '“个”按“家”计'],
    ['zero is zero in any', '90 %',   '0',      ['90', '0', '%'],      '实际完成值没有印单位，按“%”计'],
  ] as const)('%s', (_case, target, actual, [left, right, unit], assumed) => {
    const aligned = alignQuantities(said(target), said(actual));
    expect(aligned).toEqual({ target: parseDecimal(left), actual: parseDecimal(right), unit: parseUnit(unit), assumed });
  });

  test.each([
    ['a fraction or a percentage', '90 %',   '0.95'],
    ['the same the other way',     '1',      '100 %'],
    ['yuan and dollars',           '1 万元', '1 万美元'],
    ['persons and visits',         '25 人',  '30 人次'],
    ['a count and its rate',       '3 人',   '3 人/次'],
    ['个 and a sum of money',      '108 个', '8.5 万元'],
    ['个 and a grade',             '3 个',   '3 级'],
  ] as const)('leaves apart: %s', (_case, target, actual) => {
    expect(alignQuantities(said(target), said(actual))).toBeUndefined();
  });
});

test('there and back in any unit of the measure is the same quantity', () => {
  const families = [['元', '万元', '亿元', '千元'], ['人次', '万人次', '亿人次'], ['平方米', '公顷', '亩', '平方公里'], ['米', '公里', '厘米'], ['天', '周'], ['个月', '季度', '半年', '年'], ['秒', '分钟', '小时'], ['%', '‰']];
  const pairs = fc.constantFrom(...families).chain(names => fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)));
  fc.assert(fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }), pairs, (digits, scale, [from, to]) => {
    const start = { amount: decimal(digits, scale), unit: parseUnit(from) };
    const there = convertQuantity(start, parseUnit(to));
    if (there === undefined) return; // no finite decimal in that unit
    expect(convertQuantity(there, start.unit)).toEqual(start);
    expect(compareQuantities(start, there)).toBe(0);
    expect(printQuantity(there)).not.toContain('NaN');
  }));
});
