import { RULES, severityOf, type AnyRule, type RuleId } from '@hengji/audit';
import { type Article, type DraftKind, POLICIES, type PolicyName, Refusal, type Severity } from '@hengji/model';

/** What a person may know of a rule: contract `hengji rules`. */
export type RuleCard = {
  readonly id: RuleId;
  readonly title: string;
  readonly why: string;
  readonly basis: readonly Article[];
  readonly severity: Readonly<Record<PolicyName, Severity | 'off'>>;
  readonly scope: readonly DraftKind[];
  readonly since: string;
  readonly examples: readonly { readonly name: string; readonly found: readonly string[] }[];
};

const FIRST_VERSION = '0.1.0'; // of the program; no rule is younger yet

export const RULE_CARDS: readonly RuleCard[] = (RULES as readonly unknown[] as readonly (AnyRule & { readonly id: RuleId })[]).map(({ id, title, why, basis, kinds, examples }) => ({ // only what all rules have is read
  id, title, why, basis, scope: kinds, since: FIRST_VERSION, severity: severitiesOf(id), examples: examples.map(({ name, found }) => ({ name, found })),
}));

const BY_ID: ReadonlyMap<string, RuleCard> = new Map(RULE_CARDS.map(card => [card.id, card]));

export function findRule(id: string): RuleCard | undefined {
  return BY_ID.get(id);
}

export function getRule(id: string): RuleCard {
  const card = findRule(id);
  if (!card) throw new Refusal('usage', `没有“${id}”这条规则。用 hengji rules 查看全部。`);
  return card;
}

function severitiesOf(id: RuleId): RuleCard['severity'] {
  return Object.fromEntries(Object.values(POLICIES).map(({ name }) => [name, severityOf(id, name)])) as RuleCard['severity']; // POLICIES holds every name
}
