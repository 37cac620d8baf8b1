import { readDocument, writeDocx, writePdf, writeXlsx } from '@hengji/document';
import type { BudgetStatementDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperOfAssets } from '../assets/paper.ts';
import { arbitraryStatement } from '../budget-statement/arbitrary-statement.ts';
import { recogniseDrafts } from '../recognise.ts';
import { paperOfProcurement } from './paper.ts';

const PAPERS = {
  政府采购预算表: { paperOf: paperOfProcurement, saidOf: ({ year, department, procurement: { rows } }: BudgetStatementDraft) => ({ year, department, rows }) },
  固定资产占用情况表: { paperOf: paperOfAssets, saidOf: ({ year, department, assets: { asOf, rows } }: BudgetStatementDraft) => ({ year, department, asOf, rows }) },
} as const;

test.each([
  ['政府采购预算表', 'docx', writeDocx],
  ['政府采购预算表', 'xlsx', writeXlsx],
  ['固定资产占用情况表', 'docx', writeDocx],
  ['固定资产占用情况表', 'xlsx', writeXlsx],
] as const)('%s printed by itself as %s reads back', async (title, format, write) => {
  const { paperOf, saidOf } = PAPERS[title];
  await fc.assert(fc.asyncProperty(arbitraryStatement(), async draft => {
    const { value } = await readDocument(await write(paperOf(draft)), `表.${format}`);
    const read = recogniseDrafts(value).value.flatMap(own => (own.kind === 'budget-statement' ? [saidOf(own)] : []));
    expect(read).toEqual(saidOf(draft).rows.length === 0 ? [] : [saidOf(draft)]); // an empty table holds no draft
  }), { numRuns: 40, interruptAfterTimeLimit: 15_000 });
});

test.each(Object.entries(PAPERS))('%s without rows is an empty table that says so', async (_title, { paperOf }) => {
  const [draft] = fc.sample(arbitraryStatement(), 1);
  if (draft === undefined) throw new Error('no draft');
  const { blocks } = paperOf({ ...draft, procurement: { total: null, rows: [] }, assets: { ...draft.assets, total: '0.00', rows: [] } });
  expect(blocks.at(-2)?.kind).toBe('table');
  expect(blocks.at(-1)).toMatchObject({ runs: [{ text: expect.stringMatching(/^本部门无.*，以空表列示。$/) }] });
  expect(JSON.stringify(paperOf({ ...draft, procurement: { total: '5', rows: [] }, assets: { ...draft.assets, total: '5', rows: [] } }).blocks)).not.toContain('以空表列示');
  await expect(writePdf({ name: '空表', orientation: 'landscape', blocks })).resolves.toBeInstanceOf(Uint8Array);
});
