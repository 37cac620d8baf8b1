import type { Claim, EvaluationReportDraft } from '@hengji/model';
import * as fc from 'fast-check';

type Report = EvaluationReportDraft;

/**
 * Any report made of data alone. Left out is what no report could hold: a goal or a claim that itself reads 绩效目标：… or 数量指标：…, a
 * problem that is the heading of a chapter, paragraphs that begin with a number, reasons that begin 一是.
 */
export function arbitraryReport(): fc.Arbitrary<Report> {
  return fc.record({
    year: fc.option(fc.integer({ min: 2016, max: 2035 })),
    name: fc.constantFrom('北山县水利局', '南山区投资促进中心', '𠮷县档案馆', '某市民政局(本级)'),
    institutions: fc.array(fc.record({ name: titles(), nature: fc.constantFrom('行政', '事业', ''), rank: fc.constantFrom('正科级', ''), funding: fc.constantFrom('财政拨款', '') }), { maxLength: 4 }),
    income: sums(), expenditure: sums(),
    staff: fc.option(fc.integer({ min: 0, max: 9999 }).map(String)),
    reasons: fc.array(titles(), { maxLength: 4 }),
    goals: fc.array(fc.record({ title: titles(), goal: sentences(2), indicators: fc.option(sentences(1)) }), { maxLength: 4 }),
    items: fc.array(fc.record({ title: titles(), claims: fc.array(claims(), { minLength: 1, maxLength: 4 }) }), { minLength: 1, maxLength: 12 }),
    graded: fc.option(fc.constantFrom('优秀', '良好', '较差').map(grade => ({ grade, conclusion: `自评得分95.60分，评价等级为“${grade}”。` }))),
    problems: fc.array(sentences(1), { minLength: 1, maxLength: 3 }),
    measures: fc.array(sentences(1), { maxLength: 3 }),
    signatures: fc.constantFrom('blank', 'absent'),
  }).map(({ name, staff, reasons, graded, income, expenditure, ...parts }): Report => ({
    kind: 'evaluation-report', span: null, ...parts, department: { code: null, name }, income, expenditure,
    staff: { total: staff, reasons: income.total === null && expenditure.total === null ? [] : reasons },
    conclusion: graded?.conclusion ?? null, grade: graded?.grade ?? null,
    sections: [], paragraphs: [], places: {},
  }));
}

function sums(): fc.Arbitrary<Report['income']> {
  const amounts = fc.constantFrom('0', '0.00', '12', '2029.67', '4,512.60', '17000元');
  return fc.oneof(fc.constant({ total: null, change: null }), fc.record({ total: amounts, change: fc.option(fc.oneof(amounts, fc.constantFrom('减少300.20', '下降5'))) }));
}

function claims(): fc.Arbitrary<Claim> {
  return fc.record({ dimension: fc.constantFrom('产出指标情况', '效益指标完成情况', '满意度指标', '数量指标'), text: sentences(1) }).map(claim => ({ ...claim, numbers: [], at: null }));
}

function titles(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom('河道治理', '2021年专项奖补(第一批)', '机关运转'), words(2, 16));
}

function sentences(lines: number): fc.Arbitrary<string> {
  const sentence = fc.oneof(fc.constantFrom('完成100%。', '无。', '治理12.5公里，全市第3，覆盖3.2万户。'), words(4, 160).map(text => `按计划${text}。`));
  return fc.array(sentence, { minLength: 1, maxLength: lines }).map(all => all.join('\n'));
}

function words(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'推动高质发展组织招商洽谈水利河湖巡查宣传𠮷😀abcXYZ"&<>\''), minLength, maxLength, size: 'max' });
}
