import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, startTestDatabase, type TestDatabase } from '@hengji/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeHome, passwordOf, postmasterOf, signIn, startTestServer, type TestServer } from './test-server.ts';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../../samples/self-evaluation-translation-fee/original.xlsx'));
const NEXT_PASSWORD = '每天都要核一遍的数字';

describe('a server that is killed', () => {
  const home = makeHome();
  let server: TestServer;
  let clerk: Awaited<ReturnType<typeof signIn>>;

  beforeAll(async () => {
    server = await startTestServer(home);
    const first = passwordOf(home, '经办人');
    const newcomer = await signIn(server.address, '经办人', first);
    await newcomer.ask('/api/password', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ current: first, next: NEXT_PASSWORD }) });
    clerk = await signIn(server.address, '经办人', NEXT_PASSWORD);
  });
  afterAll(async () => {
    await server.kill('SIGINT');
    rmSync(home, { recursive: true, force: true });
  });

  test('loses nothing that it acknowledged, and starts again without repair', async () => {
    const imported = await clerk.ask(`/api/evaluations?name=${encodeURIComponent('翻译费.xlsx')}&matches=${encodeURIComponent('{"0":"new"}')}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: SAMPLE });
    expect(imported.status).toBe(200);
    const { forms } = await imported.json() as { forms: { evaluation: string }[] };
    expect(await server.kill('SIGKILL')).toBeNull();

    server = await startTestServer(home);
    clerk = await signIn(server.address, '经办人', NEXT_PASSWORD);
    const found = await clerk.ask(`/api/evaluations/${forms[0]?.evaluation}`);
    expect(found.status).toBe(200);
  });

  test('outlives its database: the next question is answered again', async () => {
    process.kill(postmasterOf(home), 'SIGKILL');
    const answers: number[] = [];
    for (let tries = 0; tries < 40 && answers.at(-1) !== 200; tries += 1) {
      answers.push(await clerk.ask('/api/evaluations').then(answer => answer.status, () => 0));
      await sleep(250);
    }
    expect(answers.at(-1)).toBe(200);
    expect(answers.every(status => status === 200 || status === 503), `only answers or refusals: ${answers}`).toBe(true);
  });

  test('stops on Ctrl-C with both processes', async () => {
    const postmaster = postmasterOf(home);
    expect(await server.kill('SIGINT')).toBe(0);
    expect(() => process.kill(postmaster, 0)).toThrow();
    server = await startTestServer(home);
    expect(server.address).not.toBe('');
  });

  test('gives every answer its headers: pages, their files, and what is not there', async () => {
    const page = await fetch(server.address);
    const [script = ''] = /\/assets\/[^"]+\.js/.exec(await page.text()) ?? [];
    const found = await fetch(server.address + script);
    expect([page.status, found.status]).toEqual([200, 200]);
    expect(found.headers.get('cache-control')).toContain('immutable');
    const refused = await Promise.all(['/assets/none.js', '/assets/..%5c..%5cpackage.json', '/%'].map(path => fetch(server.address + path)));
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 400]);
    for (const { headers } of [page, found, ...refused]) {
      for (const name of ['x-content-type-options', 'referrer-policy', 'content-security-policy', 'cross-origin-opener-policy']) expect(headers.get(name), name).not.toBeNull();
    }
  });

  test('a second one on the same folder is refused in one line, and the first goes on', async () => {
    const second = await startTestServer(home);
    expect(await second.ended).toBe(2);
    expect(second.said.join('').trim().split('\n').at(-1)).toMatch(/另一个衡绩正在使用/);
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
  });
});

describe('a start that cannot be', () => {
  test('a taken port: one clear line, exit code 2', async () => {
    const home = makeHome();
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => { other.once('listening', resolve); });
    const taken = other.address();
    const port = typeof taken === 'object' && taken !== null ? taken.port : 0;
    const server = await startTestServer(home, { HENGJI_PORT: String(port) });
    expect(await server.ended).toBe(2);
    expect(server.said.join('')).toContain(`端口 ${port} 已被别的程序占用`);
    other.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('a port that is no number', async () => {
    const server = await startTestServer(makeHome(), { HENGJI_PORT: '七千四' });
    expect(await server.ended).toBe(2);
    expect(server.said.join('')).toContain('HENGJI_PORT');
  });

  test('a data folder that is a file', async () => {
    const home = makeHome();
    const file = join(home, 'file');
    writeFileSync(file, '');
    const server = await startTestServer(file);
    expect(await server.ended).toBe(2);
    expect(server.said.join('')).toContain('不是文件夹');
    rmSync(home, { recursive: true, force: true });
  });

  test.skipIf(process.getuid?.() === 0)('a data folder without permission', async () => {
    const home = makeHome();
    mkdirSync(join(home, 'closed'));
    chmodSync(join(home, 'closed'), 0o500);
    const server = await startTestServer(join(home, 'closed'));
    expect(await server.ended).toBe(2);
    expect(server.said.join('')).toMatch(/不能写|没有权限/);
  });

  test('a PostgreSQL of one’s own that does not answer', async () => {
    const server = await startTestServer(makeHome(), { HENGJI_DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:9/none' });
    expect(await server.ended).toBe(2);
    expect(server.said.join('')).toMatch(/数据库/);
  });
});

describe('a PostgreSQL of one’s own', () => {
  const home = makeHome();
  let own: TestDatabase;
  beforeAll(async () => { own = await startTestDatabase(); });
  afterAll(async () => {
    await own.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test('serves in the place of ours, which is then not started', async () => {
    const server = await startTestServer(home, { HENGJI_DATABASE_URL: urlOf(own.connection) });
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
    expect(existsSync(join(home, 'postgres'))).toBe(false);
    expect(await server.kill('SIGINT')).toBe(0);
  });
});

function urlOf({ host, port, user, password, database }: Connection): string {
  return `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}
