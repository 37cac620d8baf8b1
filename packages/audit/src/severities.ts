import type { PolicyName, Severity } from '@hengji/model';
import type { RuleId } from './rules/index.ts';

/** How severe each rule is where a policy says nothing else. */
const COMMON: Readonly<Record<RuleId, Severity>> = {
  'completion-not-a-rate': 'warning',
  'execution-progress-blank': 'warning',
  'quality-rate-under-benefit': 'warning',
};

/** What the profile of a finance bureau changes. */
const BY_POLICY: { readonly [policy in PolicyName]?: { readonly [rule in RuleId]?: Severity | 'off' } } = {};

export function severityOf(rule: RuleId, policy: PolicyName): Severity | 'off' {
  return BY_POLICY[policy]?.[rule] ?? COMMON[rule];
}
