import type { Article, Draft, DraftKind, Field } from '@hengji/model';

/** One defect as a rule sees it; the runner adds place, severity and reason. */
export type Fault = {
  readonly field: Field;
  readonly quote: string; // the document's own words, '' for a cell that stands blank
  readonly message: string; // what is so, and what was expected
  readonly remedy: string; // what to do
};

/** What the rule could not look at, and why. */
export type Unchecked = { readonly unchecked: string };

export type DraftOf<K extends DraftKind> = Extract<Draft, { readonly kind: K }>;

export type Example<K extends DraftKind> = {
  readonly name: string;
  readonly draft: DraftOf<K>;
  readonly found: readonly string[]; // the messages, in order
  readonly unchecked?: readonly string[];
};

/** 审核规则: one check with its reason in law or arithmetic. How severe it is, and whether it runs, is the policy's to say. */
export type Rule<K extends DraftKind> = {
  readonly id: string;
  readonly kind: K;
  readonly title: string;
  readonly why: string;
  readonly basis: readonly Article[];
  check(draft: DraftOf<K>): Iterable<Fault | Unchecked>;
  readonly examples: readonly Example<K>[];
};

/** A rule of whichever kind. */
export type AnyRule = { readonly [K in DraftKind]: Rule<K> }[DraftKind];

export function defineRule<K extends DraftKind, const Id extends string>(kind: K, rule: Omit<Rule<K>, 'kind' | 'id'> & { readonly id: Id }): Rule<K> & { readonly id: Id } {
  return { kind, ...rule };
}
