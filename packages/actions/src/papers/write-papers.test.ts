import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFile } from '../files/read-file.ts';
import { draftsFor, paperOfDrafts } from './write-papers.ts';

const FILE = 'chengde-hightech-2020-targets.txt';
const read = () => readFile(readFileSync(new URL(`../../../../samples/published/documents/${FILE}`, import.meta.url)), FILE);

test.each([undefined, 'mof-2020'])('what a department says of its goals goes into its text, whatever its edition (%s)', async edition => {
  const { drafts, notes } = draftsFor('performance-text', (await read()).drafts, edition);
  expect(drafts.map(draft => ('edition' in draft ? draft.edition : draft.kind))).toEqual(['budget-statement', ...Array.from({ length: 7 }, () => edition ?? 'chengde-2020')]);
  expect(notes.length > 0).toBe(edition !== undefined);
  expect(JSON.stringify(paperOfDrafts('performance-text', drafts))).toContain('总体绩效目标');
});

test('a paper that none of the drafts gives is refused by its name', async () => {
  const { drafts } = await read();
  expect(() => paperOfDrafts('self-evaluation', draftsFor('self-evaluation', drafts, undefined).drafts)).toThrow('没有可以写成项目支出绩效自评表的');
});
