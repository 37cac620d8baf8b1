import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EvaluationAnswer, ImportAnswer, JournalAnswer } from '@hengji/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from './test-app.ts';

// The stations of the sample that need a record: what the journal says of it, and what the screen is given.

const SAMPLE = join(import.meta.dirname, '../../../samples/self-evaluation-translation-fee');

let house: TestApp;
beforeAll(async () => { house = await startTestApp(); });
afterAll(() => house.stop());

test('the sample becomes a record, its journal entries and the answer a screen shows', async () => {
  const preparer = await house.enter('经办人');
  const handed = await preparer.request({
    method: 'POST', url: '/api/evaluations', query: { name: '翻译费自评表.docx', matches: '{"0":"new"}' },
    headers: { 'content-type': 'application/octet-stream' }, payload: readFileSync(join(SAMPLE, 'original.docx')),
  });
  const [form] = ImportAnswer.parse(handed.json()).forms;
  const id = form?.state === 'imported' ? form.evaluation : '';
  const answer = EvaluationAnswer.parse((await preparer.request({ url: `/api/evaluations/${id}` })).json());
  await expect(print(answer)).toMatchFileSnapshot(join(SAMPLE, 'answer.json'));

  const auditor = await house.enter('审计只读');
  const { entries } = JournalAnswer.parse((await auditor.request({ url: '/api/journal?limit=200' })).json());
  const about = entries.filter(({ subject }) => subject.includes(id));
  expect(about).toHaveLength(1);
  await expect(print(about)).toMatchFileSnapshot(join(SAMPLE, 'journal.json'));
});

/** Ids are made anew in every run; each gets the number of its first appearance. */
function print(value: unknown): string {
  const ids = new Map<string, string>();
  return `${JSON.stringify(value, null, 2).replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, id => {
    const known = ids.get(id) ?? `00000000-0000-7000-8000-${String(ids.size + 1).padStart(12, '0')}`;
    ids.set(id, known);
    return known;
  })}\n`;
}
