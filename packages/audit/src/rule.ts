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
  readonly kinds: readonly K[];
  readonly title: string;
  readonly why: string;
  readonly basis: readonly Article[];
  check(subject: Subject<K>): Iterable<Fault | Unchecked>;
  readonly examples: readonly Example<K>[];
};

/** A rule of whichever kinds. */
export type AnyRule = Rule<DraftKind>;

/** Rules of one kind of draft stand in its folder; those that look alike at the indicators of several kinds stand in `rules/indicators/`. */
export function defineRule<K extends DraftKind, const Id extends string>(kinds: K | readonly K[], rule: Omit<Rule<K>, 'kinds' | 'id'> & { readonly id: Id }): Rule<K> & { readonly id: Id } {
  return { kinds: typeof kinds === 'string' ? [kinds] : kinds, ...rule };
}

/** The kinds whose indicator rows promise or report alike. */
export const INDICATOR_KINDS = ['targets', 'self-evaluation'] as const;
