import type { FormLayout, TargetsDraft } from '@hengji/model';
import { fitColumns, fitFields } from '../layout/fit-fields.ts';
import { fitTarget } from '../layout/fit-target.ts';
import type { Fitted } from '../layout/fitted.ts';
import { isUnitAbove, prescribes } from './lay-head.ts';
import { LONE } from './lay-rows.ts';
import { layoutOfTargets } from './layout-of.ts';

/** A target table set in another edition: in its columns, with its plan, its values in one cell or in three. */
export function fitTargets(draft: TargetsDraft, edition: string): Fitted<TargetsDraft> {
  const layout = layoutOfTargets({ edition, scope: draft.scope });
  const { printed, homeless } = fitFields(toldBy(draft), field => hasPlace(field, layout, draft));
  const columns = fitColumns(draft.indicators, ['description', 'basis', 'points'], field => layout.columns.some(column => column.field === field));
  const { plan, isHomeless } = fitPlan(draft.plan, layout);
  const hasLone = layout.columns.some(({ field }) => LONE.includes(field));
  return {
    draft: {
      ...draft, edition, plan, unlabelled: [],
      project: { code: printed.code, name: printed.name },
      department: printed.department,
      unit: { code: printed.unitCode, name: printed.unit },
      amounts: { total: printed.total, fiscal: printed.fiscal, other: printed.other, unit: printed.total === null && printed.fiscal === null && printed.other === null ? null : draft.amounts.unit },
      purpose: printed.purpose,
      indicators: columns.rows.map(row => ({ ...row, target: fitTarget(row.target, layout.columns) })),
      orphans: hasLone ? draft.orphans : [],
    },
    notes: [
      ...[...homeless, ...(isHomeless ? ['plan' as const] : []), ...columns.homeless].map(field => `“${WORDS[field]}”在 ${edition} 版式里没有位置，照印在表上。`),
      ...(hasLone ? [] : draft.orphans.map(text => `空行里单独留下的“${text}”在 ${edition} 版式里没有位置，没有印。`)),
    ],
  };
}

const WORDS = {
  code: '项目编码', name: '项目名称', department: '主管部门', unit: '预算单位', unitCode: '单位编码', total: '预算数', fiscal: '财政资金', other: '其他资金', purpose: '资金用途',
  plan: '资金支出计划', description: '绩效指标描述', basis: '指标值确定依据', points: '分值',
} as const;

type ToldField = Exclude<keyof typeof WORDS, 'plan' | 'description' | 'basis' | 'points'>;

function toldBy({ project, department, unit, amounts, purpose }: TargetsDraft): Readonly<Record<ToldField, TargetsDraft['purpose']>> {
  const { total, fiscal, other } = amounts;
  return { code: project.code, name: project.name, department, unit: unit.name, unitCode: unit.code, total, fiscal, other, purpose };
}

/** A whole department has no project; a name that only the title says is none that could stand blank. */
function hasPlace(field: ToldField, layout: FormLayout, draft: TargetsDraft): boolean {
  const { head, money, goals, titleNames } = layout;
  const { scope, project } = draft;
  switch (field) {
    case 'code': return scope !== 'department' && prescribes(head, 'project.code');
    case 'name': return scope !== 'department' && (prescribes(head, 'project.name') || (titleNames && project.name !== null && project.name !== ''));
    case 'department': return prescribes(head, 'department');
    case 'unit': return prescribes(head, 'implementingUnit') || isUnitAbove(draft, layout);
    case 'unitCode': return isUnitAbove(draft, layout);
    case 'total': case 'fiscal': case 'other': return money?.rows.some(row => row.field === field) ?? false;
    case 'purpose': return goals.some(goal => goal.field === field);
  }
}

/** The months of the form, and others that the draft plans for. A plan that nobody filled in goes with its place. */
function fitPlan(plan: TargetsDraft['plan'], layout: FormLayout): { readonly plan: TargetsDraft['plan']; readonly isHomeless: boolean } {
  const isFilled = Object.values(plan).some(share => share !== null && share !== '');
  if (layout.plan === null) return { plan: isFilled ? plan : {}, isHomeless: isFilled };
  return { plan: { ...Object.fromEntries(layout.plan.checkpoints.map(({ month }) => [String(month), ''])), ...plan }, isHomeless: false };
}
