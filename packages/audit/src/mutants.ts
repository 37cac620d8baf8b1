import type { Draft, DraftKind, Field, PolicyName } from '@hengji/model';
import { audit } from './audit.ts';
import { batchOf } from './batch.ts';
import { evaluationReport } from './examples/evaluation-report.ts';
import { selfEvaluation } from './examples/self-evaluation.ts';
import { statement } from './examples/budget-statement.ts';
import { targets } from './examples/targets.ts';
import type { AnyRule, Example } from './rule.ts';

/** What one department hands in, without fault: a form of every kind that has one of its own. */
export const CLEAN: readonly Draft[] = [statement({}), targets({}), selfEvaluation({}), evaluationReport({})];

/** A clean draft, and where rules compare the clean drafts beside it, with one fault. `others`: the rules that find something in it too, and nothing in the clean ones. */
export type Mutant = { readonly example: string; readonly drafts: readonly Draft[]; readonly fields: readonly Field[]; readonly others: readonly string[] };

/** Puts the faults of a rule's own examples into clean drafts, each as little as still lets the rule find it; gives the one that disturbs least. */
export function findMutant(rule: AnyRule): Mutant | undefined {
  const mutants = rule.examples.filter(({ found }) => found.length > 0).flatMap(example => mutate(rule, example) ?? []);
  return mutants.sort((one, other) => one.others.length - other.others.length || one.fields.length - other.fields.length)[0];
}

function mutate(rule: AnyRule, { name, draft, beside = [], policy = 'MOF-2020' }: Example<DraftKind>): Mutant | undefined {
  const faulted: readonly Draft[] = [draft, ...beside];
  const clean = faulted.map(({ kind }) => cleanDraft(kind, rule));
  const finds = (drafts: unknown) => { // shrink only mixes drafts of one kind
    const [judged] = reportsOf(drafts as readonly Draft[], policy);
    return judged?.has(rule.id) === true;
  };
  if (finds(clean) || !finds(faulted)) return undefined;
  const drafts = shrink(faulted, clean, finds) as readonly Draft[];
  const known = allIn(clean, policy);
  return { example: name, drafts, fields: fieldsApart(drafts, clean, ''), others: [...allIn(drafts, policy)].filter(id => id !== rule.id && !known.has(id)).sort() };
}

/** Tables of a kind have no common form; what a rule shows as accepted is clean to it. */
function cleanDraft(kind: DraftKind, { examples }: AnyRule): Draft {
  const clean = CLEAN.find(draft => draft.kind === kind) ?? examples.find(({ draft, found }) => draft.kind === kind && found.length === 0)?.draft;
  if (!clean) throw new Error(`no clean draft of kind ${kind}`);
  return clean;
}

/** The rules that find something, draft by draft, in what was handed in together. */
function reportsOf(drafts: readonly Draft[], policy: PolicyName): readonly ReadonlySet<string>[] {
  const batch = batchOf(drafts.map(draft => ({ draft, file: null })));
  return drafts.map(draft => new Set(audit(draft, policy, batch).findings.map(({ rule }) => rule)));
}

function allIn(drafts: readonly Draft[], policy: PolicyName): ReadonlySet<string> {
  return new Set(reportsOf(drafts, policy).flatMap(found => [...found]));
}

/** Gives back to the clean value all that the fault does not need: field by field, row by row. A cell that was taken apart stays whole. */
function shrink(faulted: unknown, clean: unknown, finds: (value: unknown) => boolean): unknown {
  if (isSame(faulted, clean) || finds(clean)) return clean;
  if (Array.isArray(faulted) && Array.isArray(clean)) return shrinkList(faulted, clean, finds);
  if (!isParts(faulted) || !isParts(clean)) return faulted;
  let kept = faulted;
  for (const key of Object.keys(clean)) {
    const others = kept;
    kept = { ...others, [key]: shrink(others[key], clean[key], value => finds({ ...others, [key]: value })) };
  }
  return kept;
}

/** Rows that the example left out come back, rows that it added go, as far as the fault stays. */
function shrinkList(faulted: readonly unknown[], clean: readonly unknown[], finds: (value: unknown) => boolean): readonly unknown[] {
  let kept = faulted;
  for (const row of clean.slice(faulted.length)) {
    const more = [...kept, row];
    if (finds(more)) kept = more;
  }
  for (let index = kept.length - 1; index >= clean.length; index--) {
    const fewer = kept.toSpliced(index, 1);
    if (finds(fewer)) kept = fewer;
  }
  for (let index = 0; index < Math.min(kept.length, clean.length); index++) {
    const others = kept;
    kept = others.with(index, shrink(others[index], clean[index], value => finds(others.with(index, value))));
  }
  return kept;
}

/** The cells in which the two differ. */
function fieldsApart(one: unknown, other: unknown, field: Field): readonly Field[] {
  if (isSame(one, other)) return [];
  if (!isWhole(one) || !isWhole(other) || Array.isArray(one) !== Array.isArray(other)) return [field];
  return Object.keys({ ...one, ...other }).flatMap(key => fieldsApart(one[key], other[key], field === '' ? key : `${field}.${key}`));
}

function isWhole(value: unknown): value is Readonly<Record<string, unknown>> {
  return Array.isArray(value) || isParts(value);
}

/** A target or an actual is one cell, however it is taken apart. */
function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('raw' in value);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
