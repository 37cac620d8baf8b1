import type { Figures } from '../law/figures.ts';
import { resolvePolicy } from '../law/resolve-policy.ts';
import { type ScoringRules, scoringRules } from './scoring-rules.ts';

/** The ministry's rules with some figures set otherwise, as a place might. */
export function rulesWith(values: { readonly [F in keyof ScoringRules]?: Figures[F] } = {}): ScoringRules {
  const rules = scoringRules(resolvePolicy('MOF-2020'));
  const changed = Object.entries(values).map(([figure, value]) => [figure, { ...rules[figure as keyof ScoringRules], value }]); // the keys of `values` are figures
  return { ...rules, ...Object.fromEntries(changed) };
}
