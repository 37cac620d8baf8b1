import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writeForms } from '../test-house.ts';
import { readFile } from './read-file.ts';

const form = await writeForms({ name: '翻译费' });
const long = new TextEncoder().encode('甲\t乙\t丙\t丁\n'.repeat(200_000));

const readForm = () => readFile(form, '自评表.docx');

/** A page whose drawing expands to two hundred times its size. */
function pdfOf(drawing: Buffer): Uint8Array {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>', `<</Length ${drawing.length}/Filter/FlateDecode>>stream\n${drawing.toString('latin1')}\nendstream`];
  return Buffer.from(`%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer<</Size 5/Root 1 0 R>>\n%%EOF`, 'latin1');
}

const bomb = pdfOf(deflateSync('q Q '.repeat(40_000_000), { level: 1 }));

describe('a file that spoils its thread is refused in words', () => {
  test.each([
    ['takes too long',      long,                                { seconds: 0.05 },                'file-too-large',  '读取用时超出限度（最多 0.05 秒）'],
    ['takes too much',      long,                                { heapBytes: 24 * 2 ** 20 },      'file-too-large',  '读取所需的内存超出限度（最多 24 MB）'],
    ['swells beside the heap', bomb,                             { bufferBytes: 64 * 2 ** 20 },    'file-too-large',  '读取所需的缓冲超出限度（最多 64 MB）'],
    ['meets a fault of ours', null as unknown as Uint8Array,     {},                               'reader-crashed',  '程序出了错'], // what no caller may hand over
  ])('when it %s', async (_case, bytes, limits, code, words) => {
    const { refusal } = await readFile(bytes, '长.txt', limits);
    expect(refusal).toEqual({ code, message: expect.stringMatching(new RegExp(`^“?.*长.txt”[^\\n]*${words.replace(/[()]/g, '\\$&')}[^\\n]*请[^\\n]*。$`)) });
  });
});

test('and keeps none of the others from being read, before, beside or after it', async () => {
  const readings = await Promise.all([readForm(), readFile(long, '长.txt', { seconds: 0.05 }), readForm(), readFile(null as unknown as Uint8Array, '错.txt'), readForm(), readFile(long, '大.txt', { heapBytes: 24 * 2 ** 20 }), readForm()]);
  expect(readings.map(({ drafts, refusal }) => refusal?.code ?? drafts.length)).toEqual([1, 'file-too-large', 1, 'reader-crashed', 1, 'file-too-large', 1]);
});

test('many small files pay for the start of a thread once', async () => {
  await readForm();
  const start = performance.now();
  for (let round = 0; round < 5; round += 1) await readForm();
  expect((performance.now() - start) / 5).toBeLessThan(100); // a start alone takes about 200 ms
});

test('a thread does not stay behind when time is up', async () => {
  const before = process.cpuUsage();
  await readFile(long, '长.txt', { seconds: 0.02 });
  await sleep(400);
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(400);
});

test.runIf(process.platform === 'linux')('a PDF that no thread could be woken from is ended, and leaves no process behind', async () => {
  const { refusal } = await readFile(bomb, '长.pdf', { seconds: 0.3 });
  expect(refusal).toMatchObject({ code: 'file-too-large', message: expect.stringContaining('0.3 秒') });
  await sleep(200);
  const children = execFileSync('ps', ['--ppid', String(process.pid), '-o', 'args='], { encoding: 'utf8' });
  expect(children).not.toContain('reading-program');
});
