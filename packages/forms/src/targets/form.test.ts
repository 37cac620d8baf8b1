import { readDocument, writeDocx, writeXlsx } from '@hengji/document';
import type { TargetsDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { arbitraryTargets } from './arbitrary-targets.ts';
import { paperOfTargets } from './paper.ts';

describe.each(['sjz-2020', 'sjz-2022', 'chengde-2020', 'mof-2020', 'mof-2021'] as const)('%s', edition => {
  test.each([
    ['docx', writeDocx],
    ['xlsx', writeXlsx],
  ] as const)('a draft printed as %s reads back as the same draft', async (format, write) => {
    await fc.assert(fc.asyncProperty(arbitraryTargets(edition), async draft => {
      const { value } = await readDocument(await write(paperOfTargets(draft)), `目标表.${format}`);
      expect(recogniseDrafts(value).value.filter(read => read.kind === 'targets').map(said)).toEqual([said(draft)]);
    }), { numRuns: 40, interruptAfterTimeLimit: 15_000 });
  });
});

/** What a draft says, without where it stood; the parts of a target follow from its print. */
function said(draft: TargetsDraft) {
  return { ...draft, span: null, places: {}, indicators: draft.indicators.map(({ target, ...row }) => ({ ...row, at: null, target: target.raw })) };
}
