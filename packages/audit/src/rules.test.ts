import { readdirSync } from 'node:fs';
import { resolvePolicy } from '@hengji/model';
import { describe, expect, test } from 'vitest';
import { batchOf } from './batch.ts';
import type { AnyRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { subjectOf } from './subject.ts';
import { thresholdsOf } from './thresholds.ts';

const LISTED = RULES as readonly unknown[] as readonly AnyRule[]; // each is given drafts of its own kinds alone: its examples

describe.each(LISTED)('$id', rule => {
  test.each(rule.examples)('$name', ({ draft, beside = [], policy = 'MOF-2020', found, unchecked = [] }) => {
    const batch = batchOf([draft, ...beside].map(entry => ({ draft: entry, file: null })));
    const answers = [...rule.check(subjectOf(draft, resolvePolicy(policy), thresholdsOf(policy), batch))];
    expect(answers.flatMap(answer => ('message' in answer ? [answer.message] : []))).toEqual(found);
    expect(answers.flatMap(answer => ('unchecked' in answer ? [answer.unchecked] : []))).toEqual(unchecked);
  });

  test('shows a document it accepts, one it faults and a near miss', () => {
    const accepted = rule.examples.filter(({ found }) => found.length === 0);
    expect(accepted.length, 'accepted examples: one clean, one near miss').toBeGreaterThanOrEqual(2);
    expect(rule.examples.length).toBeGreaterThan(accepted.length);
    expect(new Set(rule.examples.map(({ draft, beside, policy }) => JSON.stringify([draft, beside, policy]))).size, 'no example repeats another').toBe(rule.examples.length);
  });

  test('cites its basis', () => expect(rule.basis).not.toHaveLength(0));
});

test('each rule stands under its own id in the folder of its kind, those of several kinds in `indicators`', () => {
  const root = new URL('./rules/', import.meta.url);
  const files = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory())
    .flatMap(kind => readdirSync(new URL(`${kind.name}/`, root)).map(file => `${kind.name}/${file}`));
  const homes = LISTED.map(({ kinds, id }) => `${kinds.length === 1 ? kinds[0] : 'indicators'}/${id}.ts`);
  expect(homes).toEqual(files.sort());
});

test('no example repeats a draft of another rule', () => {
  const seen = new Map<string, string>();
  const repeated = LISTED.flatMap(({ id, examples }) => examples.filter(({ found }) => found.length > 0).flatMap(({ draft, beside, policy }) => {
    const key = JSON.stringify([draft, beside, policy]);
    const other = seen.get(key);
    seen.set(key, id);
    return other === undefined || other === id ? [] : [`${id} repeats ${other}`];
  }));
  expect(repeated).toEqual([]);
});
