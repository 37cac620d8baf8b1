import { POLICIES } from './policies.ts';
import type { Policy, PolicyName, PolicyText } from './policy.ts';

const RESOLVED = new Map<PolicyName, Policy>();

/** The whole of a policy: what it says itself, and for the rest what it inherits. The same object each time it is asked for. */
export function resolvePolicy(name: PolicyName): Policy {
  const known = RESOLVED.get(name);
  if (known) return known;
  const policy = resolveIn(POLICIES, name);
  RESOLVED.set(name, policy);
  return policy;
}

/** `resolvePolicy` among any set of policies. A chain that turns back on itself is a mistake of ours. */
export function resolveIn<Name extends string>(policies: Readonly<Record<Name, PolicyText<Name>>>, name: Name): Policy<Name> {
  const chain: PolicyText<Name>[] = [];
  for (let next: Name | null = name; next !== null; next = policies[next].inherits) {
    if (chain.includes(policies[next])) throw new Error(`policy ${name} inherits itself through ${next}`);
    chain.push(policies[next]);
  }
  const { title, since } = policies[name];
  return { name, title, since, chain: chain.map(text => text.name), figures: merge(chain) };
}

/** The ministry's figures, each in turn replaced by those of a nearer policy. */
function merge<Name extends string>(chain: readonly PolicyText<Name>[]): Policy<Name>['figures'] {
  const figures = chain.toReversed().flatMap(({ name: from, figures }) => Object.entries(figures).map(([figure, said]) => [figure, { ...said, from }]));
  return Object.fromEntries(figures) as Policy<Name>['figures']; // the chain ends in a RootText, which says every figure
}
