import { describe, expect, test } from 'vitest';
import type { Cell } from '../../cell.ts';
import { article } from '../../law/documents.ts';
import { percent } from '../../law/share.ts';
import { points, printPoints } from '../../points.ts';
import { rulesWith } from '../../scoring/rules-for-tests.ts';
import { sayFormula } from '../../scoring/say-trace.ts';
import { computeRate, sayRate } from './compute-rate.ts';
import type { DepartmentFigure, DepartmentFigures } from './department-figures.ts';
import { RATE_FORMULAS, type RateMeasure, type RateName } from './rate-formulas.ts';
import { type DepartmentIndicator, scoreDepartment } from './score-department.ts';

const value = (value: number): Cell<number> => ({ kind: 'value', value, printed: String(value) });
const figures = (values: Partial<Record<DepartmentFigure, number>>): DepartmentFigures => Object.fromEntries(Object.entries(values).map(([name, number]) => [name, value(number)]));

describe('rates', () => {
  test.each([
    ['staff-control',         { staff: 21, posts: 24 },                                '在职人员控制率 = 在职人员数 ÷ 编制数 = 21 ÷ 24 = 87.5%'],
    ['three-publics-change',  { threePublics: 90, threePublicsBefore: 120 },           '“三公”经费变动率 = （本年度“三公”经费预算数 − 上年度“三公”经费预算数）÷ 上年度“三公”经费预算数 = -30 ÷ 120 = -25%'],
    ['budget-completion',     { executed: 95, budgetAdjusted: 100 },                   '预算完成率 = 预算完成数 ÷ 调整后预算数 = 95 ÷ 100 = 95%'],
    ['budget-adjustment',     { budgetAdjusted: 80, budgetAtStart: 100 },              '预算调整率 = |调整后预算数 − 年初预算数| ÷ 年初预算数 = 20 ÷ 100 = 20%'],
    ['carry-over',            { carriedOver: 5, budgetAdjusted: 200 },                 '结转结余率 = 结转结余总额 ÷ 调整后预算数 = 5 ÷ 200 = 2.5%'],
    ['carry-over-change',     { carriedOver: 5, carriedOverBefore: 4 },                '结转结余变动率 = （结转结余总额 − 上年度结转结余总额）÷ 上年度结转结余总额 = 1 ÷ 4 = 25%'],
    ['procurement-execution', { procured: 2, procurementPlanned: 3 },                  '政府采购执行率 = 实际政府采购金额 ÷ 政府采购预算数 = 2 ÷ 3 = 66.67%'],
    ['public-use-control',    { publicUseSpent: 6, publicUsePlanned: 5 },              '公用经费控制率 = 实际支出公用经费总额 ÷ 公用经费预算数 = 6 ÷ 5 = 120%'],
  ] as const)('%s', (name, values, words) => {
    const rate = computeRate(name, figures(values));
    expect(rate.kind === 'rate' && sayRate(rate)).toBe(words);
  });

  test.each([
    ['没有编制数',                                { staff: value(3) }],
    ['编制数空着',                                { staff: value(3), posts: { kind: 'blank' } }],
    ['编制数“若干”读不出是多少',                  { staff: value(3), posts: { kind: 'unclear', printed: '若干' } }],
    ['编制数是 0，算不出在职人员控制率',          { staff: value(3), posts: value(0) }],
    ['没有在职人员数',                            { posts: value(3) }],
  ] as const)('a rate is never made up: %s', (reason, figures) => {
    expect(computeRate('staff-control', figures)).toEqual({ kind: 'no-rate', name: 'staff-control', reason });
  });

  test.each(Object.keys(RATE_FORMULAS))('%s cites where its formula stands', name => {
    expect(RATE_FORMULAS[name as RateName].basis.clause).toContain(RATE_FORMULAS[name as RateName].name); // a key of the table itself
  });
});

const row = (measure: RateMeasure | null): DepartmentIndicator => ({ level1: '投入', level2: '预算配置', name: '指标', points: points('5'), measure, basis: article('财预〔2013〕53号', '试') });

describe('rows of an indicator system', () => {
  const atMost = (line: number, beyond: RateMeasure['beyond']): RateMeasure => ({ rate: 'staff-control', aim: 'at-most', line: percent(line), beyond });
  const perPoint = { kind: 'per-point', takes: points('0.1') } as const;
  test.each([
    //                            measure                                                                             staff posts earned
    ['within the line',           atMost(100, { kind: 'ratio' }),                                                     20,   20,   '5'],
    ['in proportion',             atMost(100, { kind: 'ratio' }),                                                     25,   20,   '4'],
    ['a tenth for each point',    atMost(100, perPoint),                                                              22,   20,   '4'],
    ['nothing is left',           atMost(100, perPoint),                                                              60,   20,   '0'],
    ['above a lower line',        { rate: 'staff-control', aim: 'at-least', line: percent(90), beyond: { kind: 'ratio' } }, 18, 20, '5'],
    ['below a lower line',        { rate: 'staff-control', aim: 'at-least', line: percent(90), beyond: { kind: 'ratio' } }, 9,  20, '2.5'],
  ] as const)('%s', (_case, measure, staff, posts, earned) => {
    const { rows, total } = scoreDepartment([row(measure)], figures({ staff, posts }), rulesWith());
    const [scored] = rows;
    expect([scored?.scoring.kind === 'scored' && printPoints(scored.scoring.earned), total]).toEqual([earned, points(earned)]);
  });

  test('a rise over nothing by ratio, a row without formula and a missing figure leave no total', () => {
    const change: RateMeasure = { rate: 'three-publics-change', aim: 'at-most', line: percent(0), beyond: { kind: 'ratio' } };
    const known = figures({ threePublics: 12, threePublicsBefore: 10, staff: 1, posts: 1 });
    const kinds = (measure: RateMeasure | null, figures = known) => scoreDepartment([row(measure)], figures, rulesWith()).rows.map(({ scoring }) => scoring.kind);
    expect([kinds(change), kinds({ ...change, beyond: { kind: 'per-point', takes: points('0.3') } }), kinds(null), kinds(change, {})]).toEqual([['needs-judgement'], ['scored'], ['needs-judgement'], ['unknown']]);
    expect(scoreDepartment([row(atMost(100, perPoint)), row(null)], known, rulesWith())).toMatchObject({ total: null, grade: null });
  });

  test('the trace writes the rate and the score out', () => {
    const { rows } = scoreDepartment([row(atMost(100, { kind: 'ratio' }))], figures({ staff: 25, posts: 20 }), rulesWith());
    const [scored] = rows;
    expect(scored?.scoring.kind === 'scored' && sayFormula(scored.scoring.trace)).toBe('在职人员控制率 = 在职人员数 ÷ 编制数 = 25 ÷ 20 = 125%，要求不高于 100%：100 ÷ 125 × 5 = 4.00');
  });
});
