import type { Severity } from '@hengji/model';

export const SEVERITIES: Readonly<Record<Severity, string>> = { error: '必须改', warning: '应说明', advice: '建议' };

/** The kinds of forms, as officials call them; one that has no name here keeps its own. */
const KINDS: Readonly<Record<string, string>> = {
  targets: '绩效目标表', 'self-evaluation': '绩效自评表', 'budget-statement': '部门预算公开说明', 'evaluation-report': '部门整体支出自评报告',
  monitoring: '绩效运行监控表', 'score-table': '绩效评价计分表', 'final-account': '部门决算公开', 'payment-request': '用款申请单', 'review-opinion': '审核意见书',
};

export function kindOf(kind: string): string {
  return KINDS[kind] ?? kind;
}

/** A number never parts from its unit: the blank between them does not break. */
export function counted(count: number, unit: string): string {
  return `${count.toLocaleString('zh-CN')}\u00a0${unit}`;
}
