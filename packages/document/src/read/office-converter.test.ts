import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

const doc = readFileSync(new URL('../../../../samples/published/office/sjz-2020-self-evaluations.doc', import.meta.url));
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const leftovers = () => readdirSync(tmpdir()).filter(name => name.startsWith('hengji-office-'));
const PATH = process.env['PATH'];

afterEach(() => {
  process.env['PATH'] = PATH;
});

test('says that it needs LibreOffice where there is none, and leaves nothing behind', async () => {
  const before = leftovers();
  process.env['PATH'] = mkdtempSync(join(tmpdir(), 'hengji-nothing-'));
  await expect(readDocument(doc, '旧.doc')).rejects.toMatchObject({ code: 'format-needs-office', message: expect.stringContaining('请用 Word 打开，另存为 .docx') });
  expect(leftovers()).toEqual(before);
});

describe.skipIf(!hasOffice)('with LibreOffice', () => {
  test('reads an old document as the docx it becomes', async () => {
    const { value } = await readDocument(doc, '旧.doc');
    expect(value.format).toBe('doc');
    expect(value.blocks.find(block => block.kind === 'grid')?.at).toEqual({ table: 1, row: 1, column: 1 });
  });

  test('ends it with all its helpers when time is up', async () => {
    const before = leftovers();
    await expect(readDocument(doc, '旧.doc', { officeSeconds: 0.3 })).rejects.toMatchObject({ code: 'file-too-large' });
    expect(leftovers()).toEqual(before);
  });

  test('refuses what LibreOffice cannot open', async () => {
    await expect(readDocument(Buffer.from('{\\rtf1'.padEnd(40, '\0')), '坏.rtf')).rejects.toMatchObject({ code: expect.stringMatching(/^file-(?:damaged|empty)$/) });
  });

  test('asks nothing of the net for a picture that stands elsewhere', async () => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end();
    }).listen(0, '127.0.0.1');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { value } = await readDocument(Buffer.from(`{\\rtf1\\ansi text {\\field{\\*\\fldinst { INCLUDEPICTURE "http://127.0.0.1:${port}/a.png" \\\\d}}{\\fldrslt {}}}\\par}`), '图.rtf');
    server.close();
    expect(value.blocks).toMatchObject([{ text: 'text' }]);
    expect(asked).toEqual([]);
  });
});
