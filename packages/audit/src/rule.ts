import type { Article, DraftKind, Field, PolicyName } from '@hengji/model';
import type { BatchEntry } from './batch.ts';
import type { DraftOf, Subject } from './subject.ts';

/** One defect as a rule sees it; the runner adds place, severity and reason. */
export type Fault = {
  readonly field: Field;
  readonly quote: string; // the document's own words, '' for a cell that stands blank
  readonly message: string; // what is so, and what was expected
  readonly remedy: string; // what to do
  readonly related?: readonly Related[]; // where else it stands
};

export type Related = { readonly entry: BatchEntry; readonly field: Field; readonly quote: string };

/** What the rule could not look at, and why. */
export type Unchecked = { readonly unchecked: string };

/** `beside`: drafts that were handed in together with this one, for rules that compare. */
export type Example<K extends DraftKind> = {
  readonly name: string;
  readonly draft: DraftOf<K>;
  readonly beside?: readonly DraftOf<DraftKind>[];
  readonly policy?: PolicyName; // MOF-2020 where none is named
  readonly found: readonly string[]; // the messages, in order
  readonly unchecked?: readonly string[];
};

/** 审核规则: one check with its reason in law or arithmetic. How severe it is, and whether it runs, is the profile's to say. */
export type Rule<K extends DraftKind> = {
  readonly id: string;
  readonly kind: K;
  readonly title: string;
  readonly why: string;
  readonly basis: readonly Article[];
  check(subject: Subject<K>): Iterable<Fault | Unchecked>;
  readonly examples: readonly Example<K>[];
};

/** A rule of whichever kind. */
export type AnyRule = { readonly [K in DraftKind]: Rule<K> }[DraftKind];

export function defineRule<K extends DraftKind, const Id extends string>(kind: K, rule: Omit<Rule<K>, 'kind' | 'id'> & { readonly id: Id }): Rule<K> & { readonly id: Id } {
  return { kind, ...rule };
}
