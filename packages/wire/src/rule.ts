import { z } from 'zod';

/** A rule as anyone may know it. `severity` is that of each policy; `found`: what the rule says of the example, nothing when it lets it pass. */
export const Rule = z.object({
  id: z.string(),
  title: z.string(),
  why: z.string(),
  basis: z.array(z.object({ said: z.string(), verified: z.boolean() })),
  severity: z.record(z.string(), z.enum(['error', 'warning', 'advice', 'off'])),
  scope: z.array(z.string()),
  since: z.string(),
  examples: z.array(z.object({ name: z.string(), found: z.array(z.string()) })),
});
export type Rule = z.infer<typeof Rule>;

export const RuleList = z.object({ rules: z.array(Rule) });
export type RuleList = z.infer<typeof RuleList>;
