import { resolvePolicy } from '@hengji/model';
import { expect, test } from 'vitest';
import { batchOf } from './batch.ts';
import type { AnyRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { subjectOf } from './subject.ts';
import { thresholdsOf } from './thresholds.ts';

const LISTED = (RULES as readonly unknown[] as readonly AnyRule[]).filter(({ kinds }) => kinds.every(kind => kind === 'self-evaluation')); // each is given drafts of its own kind alone

test.each(LISTED)('$id: each fault stands at a cell of its form and quotes what a form prints', ({ check, examples }) => {
  for (const { draft, beside = [], policy = 'MOF-2020' } of examples) {
    const batch = batchOf([draft, ...beside].map(entry => ({ draft: entry, file: null })));
    const print = JSON.stringify([draft, ...beside]); // what is missing here may be quoted from there
    for (const answer of check(subjectOf(draft, resolvePolicy(policy), thresholdsOf(policy), batch))) {
      if ('unchecked' in answer) continue;
      expect(cellAt(draft, answer.field), answer.field).toBeDefined();
      if (!answer.quote.includes('****')) expect(print).toContain(JSON.stringify(answer.quote).slice(1, -1)); // a number of a person is not repeated
    }
  }
});

function cellAt(draft: unknown, field: string): unknown {
  return field.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined), draft);
}
