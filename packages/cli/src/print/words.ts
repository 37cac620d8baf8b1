import type { RuleCard } from '@hengji/actions/files';
import type { DraftKind, Severity } from '@hengji/model';

/** Shape and word of each state: the shape alone must suffice in black and white. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: '■ 必须改', warning: '▲ 应说明', advice: '○ 建议' };

export const KIND_WORDS: Readonly<Record<DraftKind, string>> = {
  targets: '绩效目标表', 'self-evaluation': '绩效自评表', 'budget-statement': '部门预算公开说明', 'evaluation-report': '部门整体支出自评报告',
  monitoring: '绩效运行监控表', 'score-table': '绩效评价计分表', 'final-account': '部门决算公开', 'core-tables': '部门预算公开表', 'review-opinion': '审核意见书',
  'payment-request': '用款申请单', 'expert-review': '专家评审表', 'expert-review-summary': '专家评审意见汇总表', rectification: '整改台账', 'ex-ante-evaluation': '事前绩效评估报告',
};

/** How many of each; what does not occur is left out. */
export function tally(findings: readonly { readonly severity: Severity }[]): string {
  const counts = (['error', 'warning', 'advice'] as const).map(severity => [severity, findings.filter(finding => finding.severity === severity).length] as const);
  return findings.length === 0 ? '没有发现问题' : counts.flatMap(([severity, count]) => (count === 0 ? [] : [`${SEVERITY_WORDS[severity]} ${count}`])).join('　');
}

export function saySeverity(severity: Severity | 'off'): string {
  return severity === 'off' ? '－ 不查' : SEVERITY_WORDS[severity];
}

/** What a rule weighs where a policy says nothing else. */
export function sayUsualSeverity(severity: RuleCard['severity']): string {
  return saySeverity(severity['MOF-2020']);
}
