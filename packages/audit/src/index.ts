export { audit } from './audit.ts';
export { batchOf, type Batch, type BatchEntry } from './batch.ts';
export type { AnyRule, Example, Fault, Rule, Unchecked } from './rule.ts';
export { RULES, type RuleId } from './rules/index.ts';
export { severityOf, type Severities } from './severities.ts';
