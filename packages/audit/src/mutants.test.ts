import { describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { batchOf } from './batch.ts';
import { BESIDE } from './mutants-beside.ts';
import { CLEAN, findMutant } from './mutants.ts';
import type { AnyRule } from './rule.ts';
import { RULES } from './rules/index.ts';

const LISTED = RULES as readonly unknown[] as readonly AnyRule[]; // each is given drafts of its own kinds alone: its examples
const MUTANTS = new Map(LISTED.map(rule => [rule.id, findMutant(rule)]));

test('what a department hands in without fault is found without fault, alone and together', () => {
  const batch = batchOf(CLEAN.map(draft => ({ draft, file: null })));
  const findings = CLEAN.flatMap(draft => [...audit(draft, 'MOF-2020').findings, ...audit(draft, 'MOF-2020', batch).findings]);
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

describe.each([...MUTANTS])('%s', (id, mutant) => {
  test('finds its fault in a clean draft', () => expect(mutant, 'none of the faulted examples is found where the rest of the draft is clean').toBeDefined());

  test('and what else is found there stands in mutants-beside.ts, with the reason', () => {
    expect(mutant?.others, mutant && `${mutant.example}: ${mutant.fields.join(', ')}`).toEqual(BESIDE.filter(({ of }) => of.includes(id)).map(({ also }) => also).sort());
  });
});

test('mutants-beside.ts names rules that there are, each once, and gives a reason', () => {
  const ids = new Set(LISTED.map(({ id }) => id));
  expect(BESIDE.flatMap(({ also, of }) => [also, ...of]).filter(id => !ids.has(id))).toEqual([]);
  expect(new Set(BESIDE.map(({ also }) => also)).size).toBe(BESIDE.length);
  for (const { because } of BESIDE) expect(because).toMatch(/.{20,}/);
});

test('a rule that never finds anything, and one that always does, are shown by having no mutant', () => {
  const [rule] = LISTED;
  if (!rule) throw new Error('there are no rules');
  expect(findMutant({ ...rule, id: 'blind', check: () => [] })).toBeUndefined();
  expect(findMutant({ ...rule, examples: rule.examples.filter(({ found }) => found.length === 0) })).toBeUndefined();
});
