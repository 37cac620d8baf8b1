import { readDocument, writePdf, type Paper } from '@hengji/document';
import type { EditionName, Field, TargetsDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { arbitraryTargets } from './arbitrary-targets.ts';
import { paperOfTargets } from './paper.ts';
import { inPackagedFonts } from './said.ts';

test.each<EditionName>(['sjz-2020', 'sjz-2022', 'chengde-2020', 'mof-2020', 'mof-2021'])('of the cells of %s printed as pdf no more than five in a thousand read back otherwise', async edition => {
  let [cells, wrong] = [0, 0];
  for (const scope of ['project', 'special-fund', 'department'] as const) {
    for (const draft of fc.sample(arbitraryTargets(edition, scope).map(inPackagedFonts), { numRuns: 10, seed: 2020 })) {
      const [asked, got] = [fieldsOf(draft), new Map((await readBack(draft)).flatMap(read => [...fieldsOf({ ...read, edition })]))];
      cells += asked.size;
      wrong += [...asked].filter(([field, text]) => got.get(field) !== text).length;
    }
  }
  expect(cells).toBeGreaterThan(400);
  expect(wrong / cells).toBeLessThanOrEqual(0.005);
}, 60_000);

async function readBack(draft: TargetsDraft): Promise<readonly TargetsDraft[]> {
  const { value } = await readDocument(await writePdf(paperOfTargets(draft)), '目标表.pdf');
  return recogniseDrafts(value).value.filter(read => read.kind === 'targets');
}

/** What the form shows of a draft, field by field. */
function fieldsOf(draft: TargetsDraft): ReadonlyMap<Field, string> {
  return new Map(runsOf(paperOfTargets(draft)).flatMap(({ text, source }) => (source === undefined ? [] : [[source, text.trim()]])));
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
