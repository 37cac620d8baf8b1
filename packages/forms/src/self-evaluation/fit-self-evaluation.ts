import type { FormLayout, Printed, PrintedFunds, SelfEvaluationDraft } from '@hengji/model';
import { fitColumns, fitFields } from '../layout/fit-fields.ts';
import { fitTarget } from '../layout/fit-target.ts';
import type { Fitted } from '../layout/fitted.ts';
import { layoutOfSelfEvaluation } from './layout-of.ts';

/** A self-evaluation set in another edition: in its columns, its values in one cell or in three, what it asks for standing blank. */
export function fitSelfEvaluation(draft: SelfEvaluationDraft, edition: string): Fitted<SelfEvaluationDraft> {
  const layout = layoutOfSelfEvaluation(edition);
  const { printed, homeless } = fitFields(toldBy(draft), field => hasPlace(field, layout));
  const columns = fitColumns(draft.indicators, ['points', 'score', 'deviation'], field => layout.columns.some(column => column.field === field));
  const funds = (row: 'total' | 'fiscal' | 'other'): PrintedFunds => ({ planned: printed[`${row}.planned`], arrived: printed[`${row}.arrived`], executed: printed[`${row}.executed`] });
  return {
    draft: {
      ...draft, edition,
      reportingUnit: printed.reportingUnit, implementingUnit: printed.implementingUnit,
      project: { code: printed['project.code'], name: printed['project.name'] },
      budget: { ...funds('total'), unit: draft.budget.unit, fiscal: funds('fiscal'), other: funds('other') },
      progress: printed.progress, goal: printed.goal, result: printed.result, completion: printed.completion, total: printed.total, issues: printed.issues,
      indicators: columns.rows.map(row => ({ ...row, target: fitTarget(row.target, layout.columns) })),
    },
    notes: [...homeless, ...columns.homeless].map(field => `“${WORDS[field]}”在 ${edition} 版式里没有位置，照印在表上。`),
  };
}

const WORDS = {
  'reportingUnit': '填报单位', 'implementingUnit': '实施单位', 'project.code': '项目编码', 'project.name': '项目名称',
  'total.planned': '预算数', 'total.arrived': '到位数', 'total.executed': '执行数',
  'fiscal.planned': '财政资金预算数', 'fiscal.arrived': '财政资金到位数', 'fiscal.executed': '财政资金执行数',
  'other.planned': '其他资金预算数', 'other.arrived': '其他资金到位数', 'other.executed': '其他资金执行数',
  'progress': '预算执行进度', 'goal': '年度预期目标', 'result': '具体完成情况', 'completion': '总体完成率', 'total': '总分', 'issues': '存在问题和措施',
  'points': '分值', 'score': '得分', 'deviation': '偏差原因',
} as const;

type ToldField = Exclude<keyof typeof WORDS, 'points' | 'score' | 'deviation'>;

function toldBy({ reportingUnit, implementingUnit, project, budget, progress, goal, result, completion, total, issues }: SelfEvaluationDraft): Readonly<Record<ToldField, Printed>> {
  return {
    reportingUnit, implementingUnit, 'project.code': project.code, 'project.name': project.name,
    'total.planned': budget.planned, 'total.arrived': budget.arrived, 'total.executed': budget.executed,
    'fiscal.planned': budget.fiscal.planned, 'fiscal.arrived': budget.fiscal.arrived, 'fiscal.executed': budget.fiscal.executed,
    'other.planned': budget.other.planned, 'other.arrived': budget.other.arrived, 'other.executed': budget.other.executed,
    progress, goal, result, completion, total, issues,
  };
}

function hasPlace(field: ToldField, { head, money, goals, total, closing }: FormLayout): boolean {
  switch (field) {
    case 'reportingUnit': case 'implementingUnit': case 'project.code': case 'project.name': return head.some(label => label.field === field);
    case 'goal': return goals.some(label => label.field === 'goal' || label.field === 'goals');
    case 'result': case 'completion': return goals.some(label => label.field === field);
    case 'progress': return money?.figures.some(figure => figure.field === 'rate') ?? false;
    case 'total': return total !== null;
    case 'issues': return closing.some(label => label.field === field);
    default: return money !== null && isMoney(field, money);
  }
}

function isMoney(field: ToldField, { rows, figures }: NonNullable<FormLayout['money']>): boolean {
  const [row, figure] = field.split('.');
  return rows.some(label => label.field === row) && figures.some(label => label.field === figure);
}
