import { expect, test } from 'vitest';
import type { PolicyName } from './policy.ts';
import { resolvePolicy } from './resolve-policy.ts';

// The figures once more, in points and percent as officials know them: a slip of the pen in a policy shows here.
const figuresOf = (name: PolicyName) => resolvePolicy(name).figures;
const hundredths = (figures: readonly number[]) => figures.map(each => each / 100);

test.each([
  //                     execution  groups            with cost
  ['MOF-2020',           10, [50, 30, 10],     null],
  ['MOF-2021-101',       10, [50, 30, 10],     [20, 40, 20, 10]],
  ['HEBEI',              10, [50, 30, 10],     null],
  ['HEBEI-SJZ-2020',     10, [40, 40, 10],     null],
  ['HEBEI-SJZ-2022',     10, [40, 40, 10],     null],
  ['HEBEI-CHENGDE-2020', 10, [50, 30, 10],     null],
  ['HEBEI-LUQUAN',       10, [40, 40, 10],     null],
  ['HUBEI-2020',         20, [40, 40],         null],
  ['SICHUAN-2025',       10, [90],             [90]],
] as const)('%s weighs the execution rate %d and the groups %j', (name, execution, groups, withCost) => {
  const { weights, weightsWithCost } = figuresOf(name);
  expect(weights.value.execution / 100).toBe(execution);
  expect(hundredths(weights.value.groups.map(group => group.points))).toEqual(groups);
  expect(weightsWithCost.value && hundredths(weightsWithCost.value.groups.map(group => group.points))).toEqual(withCost);
});

test.each([
  //                 lower bounds     grades        pass  reason below
  ['MOF-2020',       [80, 60, 0],     [90, 80, 60, 0], null, null],
  ['MOF-2021-101',   [80, 60, 0],     [90, 80, 60, 0], 60,   null],
  ['HEBEI-LUQUAN',   [80, 60, 0],     [90, 80, 60, 0], null, null],
  ['HUBEI-2020',     [80, 50, 0],     [90, 80, 60, 0], null, null],
  ['SICHUAN-2025',   [80, 60, 0],     [90, 80, 60, 0], 60,   90],
] as const)('%s draws its lines at %j', (name, bands, grades, passLine, reasonBelow) => {
  const figures = figuresOf(name);
  expect(hundredths(figures.qualitativeBands.value.map(band => band.from))).toEqual(bands);
  expect(hundredths(figures.gradeCuts.value.map(cut => cut.from))).toEqual(grades);
  expect(figures.passLine.value && figures.passLine.value / 100).toBe(passLine);
  expect(figures.executionReasonBelow.value && figures.executionReasonBelow.value / 100).toBe(reasonBelow);
});

test.each([
  //                     base                        rule              total on the target form
  ['MOF-2020',           'adjusted',                 'linear',         100],
  ['MOF-2021-101',       'adjusted',                 'linear',         90],
  ['HEBEI-SJZ-2020',     'adjusted',                 'full-at-target', 100],
  ['HEBEI-CHENGDE-2020', 'adjusted',                 'linear',         100],
  ['HUBEI-2020',         'adjusted-with-carry-over', 'linear',         100],
  ['SICHUAN-2025',       'adjusted',                 'linear',         90],
] as const)('%s takes execution of the budget %s, %s, and makes target forms add up to %d', (name, base, rule, total) => {
  const figures = figuresOf(name);
  expect(figures.executionBase.value).toBe(base);
  expect(figures.executionRule.value).toBe(rule);
  expect(figures.targetFormTotal.value / 100).toBe(total);
});

test('the guide of 2021 gives for satisfaction and execution what it is known to give', () => {
  const { satisfactionSteps, executionBands } = figuresOf('MOF-2021-101');
  expect(satisfactionSteps.value?.map(step => hundredths([step.from, step.earns]))).toEqual([[90, 100], [80, 80], [60, 50], [0, 0]]);
  expect(executionBands.value?.map(band => hundredths([band.from, band.earns, band.earnsUpTo]))).toEqual([[100, 100, 100], [80, 70, 100], [60, 50, 70], [0, 0, 0]]);
});

test('nothing unverified is in use by itself: pass line, steps and bands wait to be switched on', () => {
  for (const name of ['MOF-2021-101', 'SICHUAN-2025'] as const) {
    const { quantitativeRule, satisfactionRule, executionRule, overAchievementRule } = figuresOf(name);
    expect([quantitativeRule.value, satisfactionRule.value, executionRule.value, overAchievementRule.value]).toEqual(['ratio', 'ratio', 'linear', 'ask']);
  }
});

test('Sichuan warns at 25, 40, 60, 80 % and at a gap of ten points, and wants a decision in ten working days', () => {
  const { warningLines, gapWarnAbove, warningDecision } = figuresOf('SICHUAN-2025');
  expect(warningLines.value.map(({ month, executionBelow }) => [month, executionBelow / 100])).toEqual([[4, 25], [6, 40], [8, 60], [10, 80]]);
  expect(gapWarnAbove.value).toBe(1000);
  expect(warningDecision.value?.workingDays).toBe(10);
});

test.each(['MOF-2020', 'HEBEI-LUQUAN', 'HUBEI-2020'] as const)('%s knows no warning lines, and none are made up', name => {
  const { warningLines, gapWarnAbove, warningDecision } = figuresOf(name);
  expect([warningLines.value, gapWarnAbove.value, warningDecision.value]).toEqual([[], null, null]);
});

test('what holds everywhere', () => {
  const { overAchievementWarnAbove, disclosureDays, passOnDays, requiredTables, deviationCauses, likelihoods, reviewPoints, planCheckpoints } = figuresOf('MOF-2020');
  expect(overAchievementWarnAbove.value / 100).toBe(130);
  expect([disclosureDays.value, passOnDays.value]).toEqual([20, 15]);
  expect([requiredTables.value.length, deviationCauses.value.length, likelihoods.value.length]).toEqual([8, 5, 3]);
  expect(reviewPoints.value.map(({ name, points }) => `${name}${points / 100}`)).toEqual(['完整性20', '相关性30', '适当性30', '可行性20']);
  expect(planCheckpoints.value).toEqual([3, 6, 10, 12]);
});

test.each([
  ['MOF-2020',       [7]],
  ['HEBEI-SJZ-2022', [3, 6, 10, 12]],
  ['HUBEI-2020',     [7]],
  ['SICHUAN-2025',   [4, 6, 8, 10]],
] as const)('%s monitors January up to the end of %j', (name, months) => expect(figuresOf(name).monitoredMonths.value).toEqual(months));

test('事前评估 is judged in five dimensions of twenty points, by items good for all, eight or six tenths, or nothing', () => {
  const { exAnteDimensions, exAnteItemGrades, exAnteConclusions, exAnteCuts } = figuresOf('SICHUAN-2025');
  expect(exAnteDimensions.value.map(({ name, points }) => `${name}${points / 100}`)).toEqual(['立项必要性20', '投入经济性20', '绩效目标合理性20', '实施方案可行性20', '筹资合规性20']);
  expect(exAnteItemGrades.value.map(({ grade, earns }) => `${grade}${earns / 100}`)).toEqual(['优100', '良80', '中60', '差0']);
  expect(exAnteConclusions.value.map((word, index) => `${word}${(exAnteCuts.value[index] ?? Number.NaN) / 100}`)).toEqual(['予以支持80', '调整后支持60', '不予支持0']);
});

test('what we chose ourselves stands as chosen', () => {
  const { yesNo, exactTargetRule, rounding, executionOfNothing, satisfactionPointsGoTo, overAchievementFloor, executionCaps } = figuresOf('MOF-2020');
  expect([yesNo.value.yes, yesNo.value.no, overAchievementFloor.value]).toEqual([10_000, 0, 0]);
  expect([exactTargetRule.value, executionOfNothing.value, satisfactionPointsGoTo.value]).toEqual(['distance', 'unknown', 'benefit']);
  expect([rounding.value, executionCaps.value]).toEqual([{ decimals: 2, mode: 'half-up' }, []]);
});

test.each([
  ['MOF-2020',           '超过1000元 two signatures, 超过5000元 meeting'],
  ['HEBEI-CHENGDE-2020', '超过1000元 two signatures, 5000元以上 meeting'],
] as const)('%s: spending needs %s', (name, expected) => {
  const steps = figuresOf(name).spendingApprovals.value.map(({ amount, counts, needs }) => {
    const bound = counts === 'above' ? `超过${amount / 100}元` : `${amount / 100}元以上`;
    return `${bound} ${needs === 'meeting' ? 'meeting' : 'two signatures'}`;
  });
  expect(steps.join(', ')).toBe(expected);
});

test('Hebei explains its budget in nine sections', () => expect(figuresOf('HEBEI-SJZ-2022').statementSections.value).toHaveLength(9));
