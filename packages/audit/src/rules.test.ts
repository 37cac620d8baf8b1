import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AnyRule, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

describe.each(RULES as readonly AnyRule[])('$id', each => {
  const rule = each as Rule<AnyRule['kind']>; // its examples are of its own kind
  test.each(rule.examples)('$name', ({ draft, found, unchecked = [] }) => {
    const answers = [...rule.check(draft)];
    expect(answers.flatMap(answer => ('message' in answer ? [answer.message] : []))).toEqual(found);
    expect(answers.flatMap(answer => ('unchecked' in answer ? [answer.unchecked] : []))).toEqual(unchecked);
  });

  test('shows a document it accepts, one it faults and a near miss', () => {
    const accepted = rule.examples.filter(({ found }) => found.length === 0);
    expect(accepted.length, 'accepted examples: one clean, one near miss').toBeGreaterThanOrEqual(2);
    expect(rule.examples.length).toBeGreaterThan(accepted.length);
    expect(new Set(rule.examples.map(({ draft }) => JSON.stringify(draft))).size, 'no example repeats another').toBe(rule.examples.length);
  });

  test('cites its basis', () => expect(rule.basis).not.toHaveLength(0));
});

test('the index lists every rule file, each under its own id and in the folder of its kind', () => {
  const root = new URL('./rules/', import.meta.url);
  const files = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory())
    .flatMap(kind => readdirSync(new URL(`${kind.name}/`, root)).map(file => `${kind.name}/${file}`));
  expect(RULES.map(({ kind, id }) => `${kind}/${id}.ts`)).toEqual(files.sort());
});
