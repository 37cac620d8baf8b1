import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, type SelfEvaluationDraft } from '@hengji/model';
import { expect, test } from 'vitest';
import { recogniseFile } from '../files/read-file.ts';
import { batchPapers } from './batch-papers.ts';

const FORMS = join(import.meta.dirname, '../../../../samples/published/documents/sjz-investment-bureau-2020-self-evaluations.txt');
const { drafts } = await recogniseFile(readFileSync(FORMS), '自评.txt');
const [first, second] = drafts.filter((draft): draft is SelfEvaluationDraft => draft.kind === 'self-evaluation');
if (!first || !second) throw new Error('no forms');

async function contentsOf(given: readonly SelfEvaluationDraft[]): Promise<{ readonly names: readonly string[]; readonly contents: string }> {
  const files = await Array.fromAsync(batchPapers(given, { format: 'html' }));
  return { names: files.map(({ name }) => name), contents: new TextDecoder().decode(files.at(-1)?.bytes) };
}

test('each paper is numbered, and the contents name them all', async () => {
  const { names, contents } = await contentsOf([first, second]);
  expect(names).toEqual([`0001 自评表 ${first.project.name}.html`, `0002 自评表 ${second.project.name}.html`, '目录.html']);
  for (const name of names.slice(0, 2)) expect(contents).toContain(name);
});

test('one that cannot be made keeps none of the others back, and the contents say why', async () => {
  const { names, contents } = await contentsOf([{ ...first, edition: 'unknown' }, second]);
  expect(names).toEqual([`0002 自评表 ${second.project.name}.html`, '目录.html']);
  expect(contents).toContain('没有写。没有“unknown”版式');
});

test('whoever cancels gets no further paper', async () => {
  const cancelled = new AbortController();
  const files = batchPapers([first, second], { format: 'html', signal: cancelled.signal });
  await files.next();
  cancelled.abort(new Refusal('usage', '已停下'));
  await expect(files.next()).rejects.toThrow('已停下');
});
