import type { Severities } from '@hengji/audit';
import { POLICIES, type PolicyName, Refusal, type Severity } from '@hengji/model';
import type { KnownFault } from './baseline.ts';
import { getRule } from './rule-cards.ts';
import type { Suppression } from './suppression.ts';

export type CheckOptions = {
  readonly policy?: PolicyName | undefined; // judge every draft by this one instead of the one of its own place and year
  readonly severities?: Severities; // instead of those of the policy
  readonly together?: boolean; // all files against each other; else those that name one department
  readonly suppressions?: readonly Suppression[];
  readonly baseline?: readonly KnownFault[]; // old faults, not shown again
};

export function parsePolicyName(text: string): PolicyName {
  const policy = Object.values(POLICIES).find(({ name }) => name === text);
  if (!policy) throw new Refusal('usage', `没有“${text}”这个口径。能用的有：${Object.keys(POLICIES).join('、')}。`);
  return policy.name;
}

const SEVERITIES: readonly (Severity | 'off')[] = ['off', 'advice', 'warning', 'error'];

/** `scores-against-total=off`, one a rule. */
export function parseSeverities(texts: readonly string[]): Severities {
  return Object.fromEntries(texts.map(text => {
    const [id = '', level] = text.split('=');
    const severity = SEVERITIES.find(name => name === level);
    if (!severity) throw new Refusal('usage', `“${text}”看不懂。写成“规则=off”，或 advice、warning、error。`);
    return [getRule(id).id, severity];
  }));
}
