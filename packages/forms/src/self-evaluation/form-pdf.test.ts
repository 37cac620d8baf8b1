import { readDocument, writePdf, type Paper } from '@hengji/document';
import type { Field, SelfEvaluationDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { selfEvaluationsOf } from '../test-outline.ts';
import { arbitrarySelfEvaluation, EVALUATED } from './arbitrary-self-evaluation.ts';
import { paperOfSelfEvaluation } from './paper.ts';

test.each(EVALUATED)('of the cells of drafts of %s printed as pdf no more than five in a thousand read back otherwise', async edition => {
  let [cells, wrong] = [0, 0];
  for (const draft of fc.sample(arbitrarySelfEvaluation(edition).map(asPrinted), { numRuns: 15, seed: 2020 })) {
    const [asked, got] = [fieldsOf(draft), new Map((await readBack(draft)).flatMap(read => [...fieldsOf(read)]))];
    cells += asked.size;
    wrong += [...asked].filter(([field, text]) => got.get(field) !== text).length;
  }
  expect(cells).toBeGreaterThan(1000);
  expect(wrong / cells).toBeLessThanOrEqual(0.005);
}, 60_000);

test('a form of many rows and long texts reads back from its pages as one draft', async () => {
  const [draft] = fc.sample(arbitrarySelfEvaluation().map(asPrinted).filter(({ goal, indicators }) => (goal ?? '').length > 600 && indicators.length > 30), { numRuns: 1, seed: 7 });
  if (draft === undefined) throw new Error('no such draft');
  const read = await readBack(draft);
  expect(read.map(fieldsOf)).toEqual([fieldsOf(draft)]);
});

/** With characters beyond the BMP that the packaged fonts hold, in place of two that they do not. */
function asPrinted<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('𠮷', '𠳐').replaceAll('😀', '𡎚')); // the same shape
}

async function readBack(draft: SelfEvaluationDraft): Promise<readonly SelfEvaluationDraft[]> {
  const { value } = await readDocument(await writePdf(paperOfSelfEvaluation(draft)), '自评表.pdf');
  return selfEvaluationsOf(recogniseDrafts(value).value);
}

/** What the form shows of a draft, field by field. */
function fieldsOf(draft: SelfEvaluationDraft): ReadonlyMap<Field, string> {
  return new Map(runsOf(paperOfSelfEvaluation(draft)).flatMap(({ text, source }) => (source === undefined ? [] : [[source, text.trim()]])));
}

function runsOf({ blocks }: Paper) {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'heading': case 'paragraph': return block.runs;
      case 'ends': return [...block.left, ...block.right];
      case 'table': return block.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs));
      case 'page': return [];
    }
  });
}
