import { resolvePolicy, type DraftKind } from '@hengji/model';
import { expect, test } from 'vitest';
import { batchOf } from './batch.ts';
import type { AnyRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { subjectOf } from './subject.ts';
import { thresholdsOf } from './thresholds.ts';

const DOCUMENTS: readonly DraftKind[] = ['budget-statement', 'evaluation-report', 'monitoring', 'score-table', 'final-account'];
const LISTED = (RULES as readonly unknown[] as readonly AnyRule[]).filter(({ kinds }) => kinds.every(kind => DOCUMENTS.includes(kind))); // each is given drafts of its own kinds alone

// Longer text is quoted by its beginning; numbers of persons are not repeated.
test.each(LISTED)('$id: what it quotes stands in the document', ({ check, examples }) => {
  for (const { draft, beside = [], policy = 'MOF-2020' } of examples) {
    const batch = batchOf([draft, ...beside].map(entry => ({ draft: entry, file: null })));
    const print = JSON.stringify(draft);
    for (const answer of check(subjectOf(draft, resolvePolicy(policy), thresholdsOf(policy), batch))) {
      if ('unchecked' in answer || answer.quote.includes('…')) continue;
      for (const part of answer.quote.split('；')) expect(print).toContain(JSON.stringify(part).slice(1, -1));
    }
  }
});
