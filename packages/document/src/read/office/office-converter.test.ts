import { strToU8, zipSync } from 'fflate';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readDocument } from '../read-document.ts';

const doc = readFileSync(new URL('../../../../../samples/published/office/sjz-2020-self-evaluations.doc', import.meta.url));
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const leftovers = () => readdirSync(tmpdir()).filter(name => name.startsWith('hengji-office-'));
const PATH = process.env['PATH'];

function odtWith(picture: string): Uint8Array {
  const names = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3"';
  const frame = `<draw:frame text:anchor-type="as-char" svg:width="3cm" svg:height="3cm"><draw:image xlink:href="${picture}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame>`;
  const manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>';
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(`<office:document-content ${names}><office:body><office:text><text:p>文${frame}</text:p></office:text></office:body></office:document-content>`),
    'META-INF/manifest.xml': strToU8(manifest),
  });
}

afterEach(() => {
  process.env['PATH'] = PATH;
});

test('says that it needs LibreOffice where there is none, and leaves nothing behind', async () => {
  const before = leftovers();
  process.env['PATH'] = mkdtempSync(join(tmpdir(), 'hengji-nothing-'));
  await expect(readDocument(doc, '旧.doc')).rejects.toMatchObject({ code: 'format-needs-office', message: expect.stringContaining('请用 Word 打开，另存为 .docx') });
  expect(leftovers()).toEqual(before);
});

describe.skipIf(process.platform === 'win32')('when the reader is ended before LibreOffice is done', () => {
  const reader = new URL('../read-document.ts', import.meta.url).href;
  const READ = `import(${JSON.stringify(reader)}).then(({ readDocument }) => readDocument(Buffer.from('{\\\\rtf1}'), '旧.rtf'))`;
  const inProcess = (signal: NodeJS.Signals) => (env: NodeJS.ProcessEnv) => {
    const reader = spawn(process.execPath, ['-e', READ], { env });
    return () => reader.kill(signal);
  };
  const inThread = (env: NodeJS.ProcessEnv) => {
    const reader = new Worker(READ, { eval: true, env });
    return () => reader.terminate();
  };

  test.each([
    ['by Ctrl-C',   inProcess('SIGINT')],
    ['by force',    inProcess('SIGKILL')],
    ['as a thread', inThread],
  ])('leaves no process and no folder behind: %s', async (_case, begin) => {
    const [bin, temporary] = [mkdtempSync(join(tmpdir(), 'hengji-bin-')), mkdtempSync(join(tmpdir(), 'hengji-temporary-'))];
    writeFileSync(join(bin, 'soffice'), '#!/bin/sh\nsleep 60 &\necho "$$ $!" > pids\nwait\n', { mode: 0o755 }); // never done, with a helper
    const end = begin({ ...process.env, PATH: `${bin}:${PATH}`, TMPDIR: temporary });
    const pids = await vi.waitFor(() => {
      const [folder = ''] = readdirSync(temporary);
      const printed = readFileSync(join(temporary, folder, 'pids'), 'utf8').trim();
      expect(printed).not.toBe('');
      return printed.split(' ').map(Number);
    }, 10_000);
    expect(pids.filter(isRunning)).toHaveLength(2);

    await end();
    await vi.waitFor(() => expect([pids.filter(isRunning), readdirSync(temporary)]).toEqual([[], []]), 10_000);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

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
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { value } = await readDocument(odtWith(`http://127.0.0.1:${port}/a.png`), '图.odt');
    server.close();
    expect(value.blocks).toMatchObject([{ text: '文' }]);
    expect(asked).toEqual([]);
  });
});
