import { readdirSync, readFileSync } from 'node:fs';
import { readDocument, writeDocx, writePdf, writeXlsx } from '@hengji/document';
import type { TargetsDraft } from '@hengji/model';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { paperOfTargets } from './paper.ts';
import { said } from './said.ts';

const PUBLISHED = new URL('../../../../samples/published/', import.meta.url);

/** Every target table that was published, as its document is read, without the prose before it. */
async function tablesOf(folder: string): Promise<readonly TargetsDraft[]> {
  const files = readdirSync(new URL(folder, PUBLISHED), { withFileTypes: true }).filter(entry => entry.isFile() && /\.(?:txt|docx|xlsx)$/.test(entry.name));
  const drafts = await Promise.all(files.map(async ({ name }) => recogniseDrafts((await readDocument(readFileSync(new URL(`${folder}/${name}`, PUBLISHED)), name)).value).value));
  return drafts.flat().flatMap(draft => (draft.kind === 'targets' ? [{ ...draft, told: null }] : []));
}

test.each([
  ['documents', 31],
  ['office', 22],
] as const)('the %s that were published, printed in their own edition, read back as they were', async (folder, count) => {
  const drafts = await tablesOf(folder);
  expect(drafts).toHaveLength(count);
  const differences: string[] = [];
  for (const draft of drafts) {
    for (const [format, write] of [['docx', writeDocx], ['xlsx', writeXlsx], ['pdf', writePdf]] as const) {
      const { value } = await readDocument(await write(paperOfTargets(draft)), `目标表.${format}`);
      const [read, ...others] = recogniseDrafts(value).value.filter(one => one.kind === 'targets');
      expect(others).toEqual([]);
      const { unlabelled, ...own } = said(draft);
      expect(read && said(read)).toEqual({ ...own, unlabelled: [] });
      differences.push(...unlabelled.map(field => `${format}: ${draft.project.name ?? ''} ${field}`));
    }
  }
  expect(differences).toEqual(folder === 'documents' ? ['docx', 'xlsx', 'pdf'].map(format => `${format}: 招商引资工作 project.name`) : []); // its label dropped out of the original; the paper prints it, as the form prescribes
}, 60_000);
