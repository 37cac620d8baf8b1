import type { PolicyName, Severity } from '@hengji/model';
import type { RuleId } from './rules/index.ts';
import { INDICATOR_SEVERITIES } from './severities/indicators.ts';
import { REPORT_SEVERITIES } from './severities/evaluation-report.ts';
import { SELF_EVALUATION_SEVERITIES } from './severities/self-evaluation.ts';
import { STATEMENT_SEVERITIES } from './severities/budget-statement.ts';
import { TABLE_SEVERITIES } from './severities/tables.ts';
import { TARGET_SEVERITIES } from './severities/targets.ts';

export type Severities = { readonly [rule in RuleId]?: Severity | 'off' };

/** How severe each rule is where a profile says nothing else. */
const COMMON: Readonly<Record<RuleId, Severity>> = {
  ...INDICATOR_SEVERITIES, ...SELF_EVALUATION_SEVERITIES, ...TARGET_SEVERITIES, ...STATEMENT_SEVERITIES, ...REPORT_SEVERITIES, ...TABLE_SEVERITIES,
};

/** What the profile of a finance bureau changes. */
const BY_POLICY: { readonly [policy in PolicyName]?: Severities } = {};

export function severityOf(rule: RuleId, policy: PolicyName): Severity | 'off' {
  return BY_POLICY[policy]?.[rule] ?? COMMON[rule];
}
