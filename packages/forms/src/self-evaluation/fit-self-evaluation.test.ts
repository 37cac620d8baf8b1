import { readDocument, writeDocx } from '@hengji/document';
import { parseTarget, printedTarget, printTarget, type SelfEvaluationDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitToEdition } from '../fit-edition.ts';
import { recogniseDrafts } from '../recognise.ts';
import { selfEvaluationsOf } from '../test-outline.ts';
import { arbitrarySelfEvaluation, EVALUATED } from './arbitrary-self-evaluation.ts';
import { fitSelfEvaluation } from './fit-self-evaluation.ts';
import { paperOfSelfEvaluation } from './paper.ts';

const drafts = fc.constantFrom(...EVALUATED).chain(edition => arbitrarySelfEvaluation(edition));
const editions = fc.constantFrom(...EVALUATED);

describe('a self-evaluation set in another edition', () => {
  test('is printed there with every indicator, its target by its meaning, its results as they stood', async () => {
    await fc.assert(fc.asyncProperty(drafts, editions, async (draft, edition) => {
      const { draft: fitted } = fitSelfEvaluation(draft, edition);
      const { value } = await readDocument(await writeDocx(paperOfSelfEvaluation(fitted)), '自评表.docx');
      expect(selfEvaluationsOf(recogniseDrafts(value).value).map(rowsOf)).toEqual([rowsOf(draft)]);
    }), { numRuns: 60, interruptAfterTimeLimit: 20_000 });
  });

  test('has every field its form prescribes, and keeps what it said', () => {
    fc.assert(fc.property(drafts, editions, (draft, edition) => {
      const { draft: fitted } = fitSelfEvaluation(draft, edition);
      for (const field of ['goal', 'result', 'issues', 'total', 'completion', 'progress'] as const) if (draft[field]) expect(fitted[field]).toBe(draft[field]);
      expect(fitted.project.name).not.toBeNull();
      expect(fitted.total).not.toBeNull();
    }));
  });

  test('and set so once more stays as it is', () => {
    fc.assert(fc.property(drafts, editions, (draft, edition) => {
      const once = fitSelfEvaluation(draft, edition).draft;
      expect(fitSelfEvaluation(once, edition).draft).toEqual(once);
    }));
  });
});

test('an edition that has no such form is refused', () => {
  const [draft] = fc.sample(arbitrarySelfEvaluation('sjz-2020'), 1);
  if (draft === undefined) throw new Error('no draft');
  expect(() => fitToEdition(draft, 'chengde-2020')).toThrow('没有“chengde-2020”版式的项目绩效自评表');
});

function rowsOf({ indicators }: SelfEvaluationDraft): readonly string[][] {
  return indicators.map(({ level1, level2, level3, target, actual }) => [level1, level2, level3, meaningOf(target.raw), actual.raw]);
}

/** What means nothing we know means its words, in one cell or in three. */
function meaningOf(raw: string): string {
  const target = parseTarget(raw);
  return target.kind === 'unclear' || target.kind === 'unfilled' ? printedTarget(target).text ?? '' : printTarget(target);
}
