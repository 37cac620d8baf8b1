import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CheckDesk, CheckedFile, CheckStatus } from '@hengji/wire';
import { afterAll, expect, test } from 'vitest';
import { makeHome, startTestServer, type TestServer } from './test-server.ts';

const BAD = join(import.meta.dirname, '../../../samples/bad');

const home = makeHome();
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function json(address: string, path: string, init: RequestInit = {}): Promise<unknown> {
  return (await fetch(`${address}/api/checks${path}`, init)).json();
}

/** Drops a file and waits for its result, as a stranger's page does. */
async function check({ address }: TestServer, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<CheckStatus> {
  const { id } = CheckStatus.parse(await json(address, '', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ files: [{ name, bytes: bytes.length }] }) }));
  let status = CheckStatus.parse(await json(address, `/${id}/files/1`, { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body: bytes }));
  while (!status.isComplete) {
    await sleep(50);
    status = CheckStatus.parse(await json(address, `/${id}`));
  }
  return status;
}

/** The workers of this server: processes that run the program of the check-up below its own. */
function workersOf(server: TestServer): readonly string[] {
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).filter(pid => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('checkup-program') && / (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) \S/, ''))?.[1] === String(server.pid);
    } catch {
      return false; // it has ended meanwhile
    }
  });
}

test('a stranger is served without signing in; a server that was killed leaves no worker, no file, and never wrote a word of them', async () => {
  const first = await startTestServer(home);
  const { id, files: [line] } = await check(first, '密级名称.txt', readFileSync(join(BAD, 'gb18030.txt')));
  expect(line?.state).toBe('done');
  expect(CheckedFile.parse(await json(first.address, `/${id}/files/1`)).findings).not.toEqual([]);
  expect((await check(first, '密级坏.docx', readFileSync(join(BAD, 'truncated.docx')))).files[0]?.refusal?.code).toBe('file-damaged');
  expect(readdirSync(join(home, 'checkups'))).toContain(id);
  const workers = workersOf(first);
  expect(workers).not.toEqual([]);

  await first.kill('SIGKILL');
  while (workers.some(pid => existsSync(`/proc/${pid}`))) await sleep(20);
  const second = await startTestServer(home);
  expect(readdirSync(join(home, 'checkups'))).toEqual([]);
  expect((await fetch(`${second.address}/api/checks/${id}`)).status).toBe(404);
  await second.kill('SIGINT');
  expect(existsSync(join(home, 'checkups'))).toBe(false);
  expect([...first.said, ...second.said].join('')).not.toMatch(/密级|gb18030|truncated|绩效目标/);
}, 120_000);

test('where an administrator has switched it off, the server says so', async () => {
  const server = await startTestServer(home, { HENGJI_CHECKUP: 'off' });
  expect(server.said.join('')).toContain('体检页面没有开放（HENGJI_CHECKUP=off）');
  expect(CheckDesk.parse(await json(server.address, '')).isOpen).toBe(false);
  await server.kill('SIGINT');
}, 120_000);
