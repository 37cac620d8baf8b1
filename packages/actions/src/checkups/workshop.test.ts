import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS } from '@hengji/document';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeForms } from '../test-house.ts';
import { partOf } from './folder.ts';
import { openWorkshop, type Job, type Workshop } from './workshop.ts';

let folder: string;
let workshop: Workshop | undefined;
const mistakes: (readonly string[])[] = [];
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'hengji-workshop-')); });
afterEach(async () => {
  workshop?.stop();
  mistakes.length = 0;
  await rm(folder, { recursive: true, force: true });
});

const onMistake = (places: readonly string[]) => mistakes.push(places);
const one = new AbortController().signal;

function jobOf(position: number, parts: Partial<Job> = {}): Job {
  return { owner: 'one', name: '秘密.docx', task: { kind: 'check', folder, position, name: '秘密.docx' }, signal: one, onStep: () => undefined, ...parts };
}

async function keepForm(position: number): Promise<void> {
  await writeFile(partOf(folder, position, 'file'), await writeForms({ name: '展厅维护费' }));
}

/** A file whose reading never ends. */
function keepEndless(position: number): void {
  execFileSync('mkfifo', [partOf(folder, position, 'file')]);
}

test('a file is read, then judged, and what was found is kept', async () => {
  workshop = openWorkshop({ onMistake });
  await keepForm(1);
  const steps: string[] = [];
  const { told } = await workshop.perform(jobOf(1, { onStep: ({ doing }) => steps.push(doing) }));
  expect(told).toMatchObject([{ position: 1, tally: { drafts: 1 } }]);
  expect(steps).toEqual(['reading', 'judging']);
  expect((await readdir(folder)).sort()).toEqual(['1.check', '1.file', '1.outline.json', '1.result.json']);
});

test('a file that takes too long is ended, and refused in words', async () => {
  workshop = openWorkshop({ onMistake, limits: { ...LIMITS, seconds: 0.5 } });
  keepEndless(1);
  await expect(workshop.perform(jobOf(1))).rejects.toMatchObject({ code: 'file-too-large', message: expect.stringContaining('读取用时超出限度') });
});

test('a mistake of ours is told to the house by its place, to the stranger by what to do', async () => {
  workshop = openWorkshop({ onMistake });
  await writeFile(partOf(folder, 1, 'check'), '秘密的一句话');
  await expect(workshop.perform(jobOf(1, { task: { kind: 'compare', folder, files: [{ position: 1, name: '秘密.docx' }] } }))).rejects.toMatchObject({ code: 'reader-crashed', message: expect.stringContaining('秘密.docx') });
  expect(mistakes).toEqual([expect.arrayContaining([expect.stringMatching(/^folder\.ts:\d+/)])]);
  expect(JSON.stringify(mistakes)).not.toContain('秘密');
});

test('who has gone away is not served: neither while waiting nor at work', async () => {
  workshop = openWorkshop({ onMistake, workers: 1 });
  keepEndless(1);
  await keepForm(2);
  const [first, second] = [new AbortController(), new AbortController()];
  const working = workshop.perform(jobOf(1, { signal: first.signal }));
  const waiting = workshop.perform(jobOf(2, { signal: second.signal }));
  const last = workshop.perform(jobOf(2));
  expect(workshop.waiting).toBe(2);
  second.abort(new Error('second gone'));
  await expect(waiting).rejects.toThrow('second gone');
  expect(workshop.waiting).toBe(1);
  first.abort(new Error('first gone'));
  await expect(working).rejects.toThrow('first gone');
  expect((await last).told).toHaveLength(1);
});
