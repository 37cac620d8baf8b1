import type { SelfEvaluationRow } from '@hengji/model';
import * as fc from 'fast-check';

// What the cells of a self-evaluation may say, in any edition.

export const RATE = '预算执行率指标';
export const NO_FUNDS = { planned: null, arrived: null, executed: null };

type ArbitraryGroup = { readonly level1: string; readonly points: string | null; readonly label: string; readonly rows: readonly SelfEvaluationRow[] };

/** A group with 0 to 4 indicators under each level 2, one of which the form does not prescribe. `least`: how many its first level 2 has. */
export function group(level1: string, prescribed: readonly string[], targets = results(), least = 0): fc.Arbitrary<ArbitraryGroup> {
  const aspects = level1 === RATE ? [] : [...prescribed, '其他效果指标'];
  const rows = fc.tuple(...aspects.map((level2, index) => fc.array(indicator(level1, level2, targets), { minLength: index === 0 ? least : 0, maxLength: 4, size: 'small' })));
  const labels = fc.constantFrom<readonly [string | null, string]>([null, level1], ['40', `${level1}(40)`], ['0', `${level1}(0分)`], ['10', `${level1}（10分）`], ['12.5', `${level1} (12.5分)`]);
  return fc.tuple(labels, rows).map(([[points, label], own]) => ({ level1, points, label, rows: own.flat() }));
}

function indicator(level1: string, level2: string, targets: fc.Arbitrary<string>): fc.Arbitrary<SelfEvaluationRow> {
  return fc.record({ level3: names(), target: targets, actual: results(), score: amounts(), points: amounts(), deviation: texts() }).map(({ target, actual, ...row }) => ({
    level1, level2, ...row, at: null,
    target: { raw: target, operator: 'none', value: null, unit: '', text: null },
    actual: { raw: actual, value: null, unit: '' },
  }));
}

export function funds(): fc.Arbitrary<{ planned: string; arrived: string; executed: string }> {
  return fc.record({ planned: amounts(), arrived: amounts(), executed: amounts() });
}

export function amounts(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('', '0', '0.00', '4', '3.94', '0.70', '1,234.50', '100'),
    fc.integer({ min: 0, max: 99_999_999 }).map(hundredths => (hundredths / 100).toFixed(2)),
  );
}

export function results(): fc.Arbitrary<string> {
  return fc.oneof(amounts(), fc.constantFrom('≥95%', '>=90%', '98.5%', '0.0%', '≤4.6万元', '3 次', '完成', '工作效能提升', '=1+1', '-5', '+3', '001', '2020年12月底前', '"好"\n两行'));
}

export function units(): fc.Arbitrary<string> {
  return fc.constantFrom('投资服务局', '石家庄高新区华海公司', '', '"引号"局', '𠮷林办事处', '<某>&局');
}

export function projects(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom('翻译费', '', '2020', '2019年中央外经贸发展专项资金(推动服务贸易创新发展项目)', '"十四五"规划编制费', '𠮷祥村道路', '两行\n名称'), prose(1, 30));
}

/** Names on one or two lines, also such as look like the form's own labels, and signs beyond the BMP. */
function names(): fc.Arbitrary<string> {
  const strange = ['指标1', '指标 2：', '指标3：完成数', '...', '1', '2020', '=SUM(A1)', '_x0041_', '"引号"', '<b>&amp;', '𠮷野家😀', '两行\n名称', '翻译准确率%', '预算执行率', '总分', '其他', '效益指标'];
  return fc.oneof(fc.constantFrom(...strange), prose(1, 30));
}

export function texts(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom('', '无', '总分', '其他', '100%', '1. 第一条\n2. 第二条\n\n3. 第三条', '甲\t乙', '完成100%。'), prose(1, 80), prose(600, 1500));
}

function prose(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...'推动高质量发展，组织招商洽谈会次数。；、（）“”《》〔〕0123456789.%≥≤=+-"\'&<>/\n 𠮷😀abcXYZ');
  return fc.string({ unit, minLength, maxLength, size: 'max' }).map(text => text.trim()).filter(text => text !== '');
}
