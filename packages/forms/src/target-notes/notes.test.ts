import { readDocument, writeDocx, writeXlsx, type Paper } from '@hengji/document';
import type { TargetsDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { arbitraryTargets } from '../targets/arbitrary-targets.ts';
import { said } from '../targets/said.ts';
import { arbitraryTold } from './arbitrary-told.ts';
import { paperOfTargetNotes } from './paper.ts';

const chengde = arbitraryTargets('chengde-2020').map((draft): TargetsDraft => ({ ...draft, department: '某某市商务局', year: 2026 }));

describe.each([['docx', writeDocx], ['xlsx', writeXlsx]] as const)('printed as %s', (format, write) => {
  test('prose that was read stands as it was written, and reads back with its table', async () => {
    await fc.assert(fc.asyncProperty(chengde, arbitraryTold(), async (draft, told) => {
      const before: TargetsDraft = { ...draft, told, amounts: { ...draft.amounts, total: told.amount.total, unit: told.amount.unit } };
      expect((await readBack(before, format, write)).map(said)).toEqual([said(before)]);
    }), { numRuns: 25, interruptAfterTimeLimit: 15_000 });
  });

  test('without prose the table tells it, and both read back as one draft', async () => {
    await fc.assert(fc.asyncProperty(chengde, fc.constantFrom('0', '7.96', '4,000'), async (draft, total) => {
      const before: TargetsDraft = { ...draft, amounts: { total, fiscal: null, other: null, unit: '万元' } };
      const read = await readBack(before, format, write);
      expect(read.map(one => said({ ...one, told: null }))).toEqual([said(before)]);
      expect(read[0]?.told).toMatchObject({ amount: { total, unit: '万元' }, goalCount: before.goals.length > 0 ? String(before.goals.length) : null, indicatorCount: before.indicators.length > 0 ? String(before.indicators.length) : null });
    }), { numRuns: 25, interruptAfterTimeLimit: 15_000 });
  });
});

test.each(['sjz-2020', 'sjz-2022', 'mof-2020', 'mof-2021'] as const)('what is told of a table of %s changes nothing in it', async edition => {
  await fc.assert(fc.asyncProperty(fc.constantFrom<TargetsDraft['scope']>('project', 'special-fund').chain(scope => arbitraryTargets(edition, scope)), async draft => {
    expect((await readBack(draft, 'docx', writeDocx)).map(one => said({ ...one, told: null }))).toEqual([said(draft)]);
  }), { numRuns: 25, interruptAfterTimeLimit: 15_000 });
});

async function readBack(draft: TargetsDraft, format: string, write: (paper: Paper) => Uint8Array | Promise<Uint8Array>): Promise<readonly TargetsDraft[]> {
  const { value } = await readDocument(await write(paperOfTargetNotes(draft)), `说明.${format}`);
  return recogniseDrafts(value).value.filter(one => one.kind === 'targets');
}
