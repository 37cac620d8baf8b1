import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDecimals, decimal, parseDecimal, printDecimal } from '../decimal.ts';
import { printQuantity } from '../quantities/quantity.ts';
import { parseUnit } from '../quantities/units.ts';
import { rollUp, type ProjectContribution, type SubGoalContribution } from './roll-up.ts';

const number = (text: string): ReturnType<typeof decimal> => parseDecimal(text) ?? decimal(0);
const project = (indicator: string, amount: string, unit: string, { share = '1', identity = indicator } = {}): ProjectContribution =>
  ({ indicator, identity, quantity: { amount: number(amount), unit: parseUnit(unit) }, share: number(share) });
const subGoal = (projects: readonly ProjectContribution[], share = '1'): SubGoalContribution => ({ indicator: '分项目标', share: number(share), projects });

test('sums what the projects of its sub-goals give, in the unit of the department', () => {
  const { total, left } = rollUp(parseUnit('万元'), [
    subGoal([project('翻译费', '4', '万元'), project('培训费', '6000', '元')]),
    subGoal([project('招商活动', '50', '万元', { share: '0.4' })], '0.5'),
  ]);
  expect(printQuantity(total)).toBe('14.6万元');
  expect(left).toEqual([]);
});

test('a thing that two sub-goals claim whole counts once', () => {
  const deal = project('招商活动', '3', '家', { identity: '签约企业' });
  const same = project('驻外招商', '3', '家', { identity: '签约企业' });
  const { total, lines } = rollUp(parseUnit('家'), [subGoal([deal]), subGoal([same]), subGoal([project('孵化', '2', '家')])]);
  expect(printQuantity(total)).toBe('5家');
  expect(lines.map(({ identity, indicators, share, countedOnce }) => [identity, indicators, printDecimal(share), countedOnce])).toEqual([
    ['签约企业', ['招商活动', '驻外招商'], '1', true],
    ['孵化', ['孵化'], '1', false],
  ]);
});

test('a thing that two sub-goals share between them is not counted twice, and not said to be', () => {
  const { total, lines } = rollUp(parseUnit('家'), [subGoal([project('招商活动', '5', '家')], '0.6'), subGoal([project('招商活动', '5', '家')], '0.4')]);
  expect(printQuantity(total)).toBe('5家');
  expect(lines[0]).toMatchObject({ indicators: ['招商活动'], countedOnce: false });
});

test.each([
  ['another unit',                   project('甲', '3', '次'),                    '单位“次”不能换算成“家”'],
  ['more than the whole',            project('甲', '3', '家', { share: '1.2' }),  '贡献比例应在 0 和 1 之间，至多四位小数'],
  ['less than nothing',              project('甲', '3', '家', { share: '-0.1' }), '贡献比例应在 0 和 1 之间，至多四位小数'],
  ['a number too large to share out', project('甲', '900719925474099', '家'),     '数太大或小数太多，不能准确相加'],
])('leaves out, and says why: %s', (_case, contribution, reason) => {
  const { total, lines, left } = rollUp(parseUnit('家'), [subGoal([contribution])]);
  expect([printQuantity(total), lines, left]).toEqual(['0家', [], [{ indicator: '甲', reason }]]);
});

test('rates are not added', () => {
  expect(rollUp(parseUnit('%'), [subGoal([project('满意度', '95', '%')])]).left).toEqual([{ indicator: '满意度', reason: '“%”不能相加' }]);
});

test('two figures for one thing: the first counts, the other is said', () => {
  const { total, left } = rollUp(parseUnit('家'), [subGoal([project('甲', '3', '家', { identity: '签约' }), project('乙', '4', '家', { identity: '签约' })])]);
  expect(printQuantity(total)).toBe('3家');
  expect(left).toEqual([{ indicator: '乙', reason: '与“甲”数的是同一件事，数却不同' }]);
});

test('however a thing is claimed, the department never counts more than there is', () => {
  const shares = fc.integer({ min: 0, max: 10_000 }).map(digits => decimal(digits, 4));
  const amounts = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(fc.property(amounts, amounts, fc.array(fc.tuple(shares, shares, fc.boolean()), { maxLength: 6 }), (one, other, ways) => {
    const goals = ways.map(([upper, lower, isOne]): SubGoalContribution => ({
      indicator: '分项', share: upper, projects: [{ indicator: isOne ? '一' : '二', identity: isOne ? '一' : '二', quantity: { amount: decimal(isOne ? one : other), unit: parseUnit('家') }, share: lower }],
    }));
    const { total, lines } = rollUp(parseUnit('家'), goals);
    expect(compareDecimals(total.amount, decimal(one + other))).toBeLessThanOrEqual(0);
    expect(compareDecimals(total.amount, decimal(0))).toBeGreaterThanOrEqual(0);
    expect(lines.every(({ share }) => compareDecimals(share, decimal(1)) <= 0)).toBe(true);
  }));
});
