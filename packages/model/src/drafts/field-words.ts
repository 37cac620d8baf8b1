import type { Field } from '../place.ts';
import type { DraftKind } from './draft.ts';

/** What officials call the cells of a draft, by their paths without the numbers of rows. Templates and comparisons speak so. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  reportingUnit: '填报单位', implementingUnit: '实施单位', department: '部门', 'department.code': '部门编码', 'department.name': '部门名称',
  'unit.code': '单位编码', 'unit.name': '单位名称', 'project.code': '项目编码', 'project.name': '项目名称',
  'budget.planned': '预算数', 'budget.arrived': '到位数', 'budget.executed': '执行数', 'budget.unit': '金额单位',
  'budget.fiscal.planned': '财政资金预算数', 'budget.fiscal.arrived': '财政资金到位数', 'budget.fiscal.executed': '财政资金执行数',
  'budget.other.planned': '其他资金预算数', 'budget.other.arrived': '其他资金到位数', 'budget.other.executed': '其他资金执行数',
  progress: '预算执行进度', goal: '年度预期目标', result: '具体完成情况', completion: '总体完成率', total: '总分', issues: '问题与措施', preparer: '填报人', phone: '联系电话',
  'groups.level1': '一级指标', 'groups.points': '分值', 'indicators.level1': '一级指标', 'indicators.level2': '二级指标', 'indicators.level3': '三级指标', 'indicators.description': '指标描述',
  'indicators.target': '指标值', 'indicators.actual': '完成值', 'indicators.basis': '确定依据', 'indicators.points': '分值', 'indicators.score': '得分', 'indicators.deviation': '偏差原因',
  'executionRate.target': '执行率目标', 'executionRate.actual': '执行率', 'executionRate.points': '执行率分值', 'executionRate.score': '执行率得分',
  scope: '表的范围', 'amounts.total': '预算数', 'amounts.fiscal': '财政资金', 'amounts.other': '其他资金', 'amounts.unit': '金额单位', purpose: '资金用途', goals: '绩效目标',
  'plan.3': '3月底支出', 'plan.6': '6月底支出', 'plan.10': '10月底支出', 'plan.12': '12月底支出',
  'institutions.name': '机构名称', 'institutions.nature': '机构性质', 'institutions.rank': '机构规格', 'institutions.funding': '经费保障形式',
  'subGoals.title': '分项目标', 'subGoals.goal': '分项绩效目标', 'subGoals.indicators': '分项绩效指标', 'sections.title': '章节', 'sections.number': '章节序号', 'paragraphs.text': '正文',
  year: '年度', conclusion: '评价结论', grade: '等级', problems: '问题', measures: '措施', safeguards: '保障措施', overallGoal: '总体目标', runningCost: '机关运行经费', signatures: '签名',
};

/** A field in the words of its form, with the number of its row; what has no word keeps its path. */
export function sayField(kind: DraftKind, field: Field): string {
  const steps = field.split('.');
  const numbers = steps.filter(step => /^\d+$/.test(step) && !(kind === 'targets' && field.startsWith('plan.'))).map(step => Number(step) + 1);
  const name = FIELD_WORDS[field] ?? FIELD_WORDS[steps.filter(step => !/^\d+$/.test(step)).join('.')];
  return name === undefined ? field : [name, ...numbers].join(' ');
}
