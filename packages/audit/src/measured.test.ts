import { BARE, parseTarget } from '@hengji/model';
import { expect, test } from 'vitest';
import { isBadThing, isCount, isMoneyName, isRate, unitOf } from './measured.ts';

test.each([
  //                  rate   count  money  bad
  ['验收合格率（%）',   true,  false, false, false],
  ['观众满意度',        true,  false, false, false],
  ['参训人数',          false, true,  false, false],
  ['讲解场次（场）',    false, true,  false, false],
  ['布展费用',          false, false, true,  false],
  ['补贴发放金额',      false, false, true,  false],
  ['讲解差错率',        true,  false, false, true],
  ['安全事故起数',      false, false, false, true],
  ['投诉处理率',        true,  false, false, false],
  ['事故应急演练次数',  false, true,  false, false],
] as const)('knows from its name what %s measures', (name, rate, count, money, bad) => {
  expect([isRate(name), isCount(name), isMoneyName(name), isBadThing(name)]).toEqual([rate, count, money, bad]);
});

test.each([
  //                       name              target     unit
  ['its own',              '展厅面积',        '≥800平方米', '平方米'],
  ['that of the name',     '展厅面积（平方米）', '≥800',    '平方米'],
  ['none',                 '展厅面积',        '≥800',     BARE.name],
  ['no single number',     '展厅面积',        '逐步扩大',  undefined],
] as const)('finds the unit: %s', (_case, name, target, unit) => expect(unitOf({ name, target: parseTarget(target) })?.name).toBe(unit));
