import { expect, test } from 'vitest';
import { wordedAs } from './headings.ts';
import { afterLabel } from './labels.ts';
import { headingWords } from './plain.ts';
import { MONEY } from './targets/wordings.ts';
import { FUNDS, GOALS, INDICATORS, ISSUES, LABELS, TOTAL } from './vocabulary.ts';

test.each([
  // key          wordings of one heading
  ['level3',      ['三级指标', '三级指标名称', '绩效指标名称', '明细指标', '三级']],
  ['target',      ['年度指标值', '年初设置指标值', '批复指标值', '预算年度指标值', '计划完成数', '应完成值', '2023年度目标值', '年初值', '年度目标值（A）']],
  ['standard',    ['绩效标准', '调整后指标值']],
  ['actual',      ['全年实际完成值', '年末完成值', '达成值', '实际实现值', '目标完成值', '2023年实际完成值', '截至年底完成值', '实际完成']],
  ['points',      ['分值', '权重（%）', '三级指标分值', '基础分值', '赋分', '满分值', '权重/分值', '应得分']],
  ['score',       ['自评得分', '部门自评得分', '预算单位自评得分', '实得分', '得分值', '自评分值', '自评分']],
  ['sign',        ['指标性质', '关系符号', '运算符号', '比较关系']],
  ['unit',        ['计量单位', '指标值单位']],
  ['description', ['指标释义', '指标解释及计算公式']],
  ['basis',       ['指标值设定依据及数据来源', '数据来源']],
  ['remark',      ['上半年完成值', '年度绩效指标完成情况', '年度指标', '评分标准', '责任科室']], // what must pass for nothing else
] as const)('indicators: %s', (key, wordings) => expect(wordings.map(text => [text, wordedAs(text, INDICATORS)])).toEqual(wordings.map(text => [text, key])));

test.each([
  ['initial',   ['年初预算数', '年初批复数']],
  ['planned',   ['全年预算数（A）', '预算批复数', '预算总额', '下达预算数', '项目预算数']],
  ['arrived',   ['到位数', '资金下达数', '到位预算数']],
  ['executed',  ['全年执行数（B）', '累计支出数', '使用数', '支付数', '预算执行数', '决算数']],
  ['rate',      ['执行率（B/A×100%）', '资金使用率', '支出率']],
  [undefined,   ['预算执行情况', '项目支出', '资金下达及时性']],
] as const)('funds: %s', (key, wordings) => expect(wordings.map(text => [text, wordedAs(text, FUNDS)])).toEqual(wordings.map(text => [text, key])));

test.each([
  ['goal',    ['预期目标', '项目绩效目标', '年度总目标', '年初设定的绩效目标', '本年度目标']],
  ['result',  ['实际完成情况', '绩效目标实际完成情况', '年末完成情况', '完成情况说明', '目标实现情况']],
  [undefined, ['项目完成时间', '资金管理情况']],
] as const)('goals: %s', (key, wordings) => expect(wordings.map(text => [text, wordedAs(text, GOALS)])).toEqual(wordings.map(text => [text, key])));

test.each([
  ['total',   ['资金规模', '申请资金总额', '本年度资金总额', '年度金额', '预算安排金额']],
  ['ofYears', ['项目总投资', '实施期资金总额']],
  ['fiscal',  ['其中：本级财政资金', '财政性资金', '一般公共预算财政拨款', '市本级财政资金', '上级财政拨款']],
  ['other',   ['单位资金', '自有资金', '单位其他资金']],
  [undefined, ['资金用途', '其他']],
] as const)('amounts of targets: %s', (key, wordings) => expect(wordings.map(text => [text, wordedAs(text, MONEY)])).toEqual(wordings.map(text => [text, key])));

test.each([
  ['name',             ['政策名称', '资金名称', '二级项目名称', '转移支付（项目）名称：']],
  ['implementingUnit', ['用款单位', '资金使用单位', '项目实施部门', '责任单位（公章）']],
  ['reportingUnit',    ['预算单位', '部门（单位）名称', '填报单位（盖章）']],
  ['code',             ['二级项目编码', '预算项目代码']],
] as const)('labels: %s', (key, wordings) => expect(wordings.filter(text => afterLabel(text, LABELS[key]) === undefined)).toEqual([]));

test('the foot of a form', () => {
  const words = (wording: RegExp, texts: readonly string[]) => texts.filter(text => wording.test(headingWords(text)));
  const [totals, issues] = [['总 分', '自评总分（100分）', '得分合计', '项目自评总分', '综合评分', '最终得分', '总评'], ['说明', '需要说明的问题', '下一步改进措施', '其他说明']];
  expect([words(TOTAL, totals), words(TOTAL, ['得分', '评价', '项目', '部门自评'])]).toEqual([totals, []]);
  expect([words(ISSUES, issues), words(ISSUES, ['说明书印制'])]).toEqual([issues, []]);
});
