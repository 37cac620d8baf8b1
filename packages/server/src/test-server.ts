import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The whole system as a process of its own, as `npm start` runs it. */
export type TestServer = {
  readonly pid: number | undefined;
  readonly address: string; // '' when it ended before it could be used
  readonly said: readonly string[];
  readonly ended: Promise<number | null>;
  kill(signal: 'SIGKILL' | 'SIGINT'): Promise<number | null>;
};

/** Starts it on any free port and waits until it can be used, or has ended. */
export async function startTestServer(home: string, env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], { env: { ...process.env, HENGJI_HOME: home, HENGJI_PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const said: string[] = [];
  const address = await new Promise<string>(resolve => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        said.push(String(chunk));
        const [, found] = /可以用了：(\S+)/.exec(said.join('')) ?? [];
        if (found !== undefined) resolve(found);
      });
    }
    child.on('exit', () => resolve(''));
  });
  return { pid: child.pid, address, said, ended, kill: signal => { child.kill(signal); return ended; } };
}

export function makeHome(): string {
  return mkdtempSync(join(tmpdir(), '衡绩 测试-'));
}

/** The first passwords, from the file that the first start wrote. */
export function passwordOf(home: string, login: string): string {
  const line = readFileSync(join(home, 'accounts.txt'), 'utf8').split('\n').find(row => row.startsWith(`${login}\t`));
  return line?.split('\t')[1] ?? '';
}

/** A person at a browser, as far as HTTP goes: keeps the cookie and sends the token. */
export async function signIn(address: string, login: string, password: string) {
  const answer = await fetch(`${address}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login, password }) });
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  const { forgeryToken } = await answer.json() as { forgeryToken: string }; // the wire schemas are the api's to test
  const headers = { cookie, 'x-hengji-token': forgeryToken };
  return { headers, ask: (path: string, init: RequestInit = {}) => fetch(address + path, { ...init, headers: { ...headers, ...init.headers } }) };
}

/** The first line of postmaster.pid, wherever the cluster had to go. */
export function postmasterOf(home: string): number {
  return Number(readFileSync(join(clusterOf(home), 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function clusterOf(home: string): string {
  const where = join(home, 'where');
  return existsSync(where) ? JSON.parse(readFileSync(where, 'utf8')).folder : join(home, 'postgres');
}
