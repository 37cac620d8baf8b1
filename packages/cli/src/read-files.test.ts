import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from './read-files.ts';
import type { Terminal } from './terminal.ts';

const FORM = join(import.meta.dirname, '../../../samples/self-evaluation-translation-fee/original.txt');
const SILENT: Terminal = { print() {}, warn() {}, progress() {}, ink: text => text };

test('every file has its answer, in the order asked, however many are read at a time', async () => {
  const readings = await readFiles([FORM, '没有.txt', FORM, '也没有.txt'], SILENT);
  expect(readings.map(({ file, drafts, refusal }) => [file, drafts.length, refusal?.code ?? null])).toEqual([[FORM, 1, null], ['没有.txt', 0, 'file-unreadable'], [FORM, 1, null], ['也没有.txt', 0, 'file-unreadable']]);
});

test('stopped, it finishes the files in hand and says how far it came', async () => {
  const asked = new AbortController();
  const files = Array.from({ length: 40 }, () => FORM);
  const stopping: Terminal = { ...SILENT, progress(done) { if (done === 3) asked.abort(); } };
  await expect(readFiles(files, stopping, { signal: asked.signal })).rejects.toThrow(/^已停下：40 个文件读完 [2-9] 个。$/);
});

test('a stop that comes after the last file takes nothing away', async () => {
  const asked = new AbortController();
  const stopping: Terminal = { ...SILENT, progress() { asked.abort(); } };
  expect(await readFiles([FORM], stopping, { signal: asked.signal })).toHaveLength(1);
});
