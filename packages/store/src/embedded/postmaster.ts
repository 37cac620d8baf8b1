import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { refusalFromPrint, withFileRefusals } from './file-refusal.ts';
import { findPostmasterFile, findRunningPostmaster, isPostmasterOf, removeForeignLocks, type PostmasterFile } from './postmaster-file.ts';
import type { Premises } from './premises.ts';
import { ENVIRONMENT, type Programs } from './programs.ts';
import type { ServerUser } from './server-user.ts';

const LARGEST_LOG = 16_000_000; // bytes
const LOOK_AGAIN = 20; // ms

/** A running server; `gone` resolves when it has ended, of itself or not. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly socketFolder: string; readonly gone: Promise<void> };

export async function launchPostmaster(premises: Premises, programs: Programs, user: ServerUser, port: number): Promise<Postmaster> {
  removeForeignLocks(premises.data, premises.socketFolder);
  const log = withFileRefusals(premises.log, () => openLog(premises.log));
  const from = fstatSync(log).size;
  const settings = settingsOf(premises, port);
  const child = spawn(programs.postgres, ['-D', premises.data, ...settings.flatMap(setting => ['-c', setting])], {
    ...user, cwd: '/', env: ENVIRONMENT, stdio: ['ignore', log, log], detached: true, // a session of its own: Ctrl-C is for us alone
  });
  closeSync(log);
  child.unref(); // it may outlive us, and is adopted then
  let hasEnded = false;
  const gone = once(child, 'exit').then(() => {}, () => {}).finally(() => { hasEnded = true; });

  // recovery after a crash takes as long as it takes
  for (;;) {
    const file = findPostmasterFile(premises.data);
    if (file !== undefined && file.pid === child.pid && isReady(file)) return { ...file, gone };
    if (hasEnded) throw refusalFromPrint(premises.folder, readFileSync(premises.log).subarray(from).toString('utf8'));
    await sleep(LOOK_AGAIN);
  }
}

/** A server that outlived the node that started it, once it is ready. `undefined`: none, or it was just stopping. */
export async function adoptPostmaster({ data }: Premises): Promise<Postmaster | undefined> {
  for (;;) {
    const file = findRunningPostmaster(data);
    if (file === undefined) return undefined;
    if (isReady(file)) return { ...file, gone: untilGone(data, file.pid) };
    await sleep(LOOK_AGAIN);
  }
}

/** Fast shutdown: open transactions are rolled back, committed ones are safe. After a minute, without a checkpoint. */
export async function stopPostmaster({ pid, gone }: Postmaster, { data }: Premises, { pgCtl }: Programs): Promise<void> {
  if (process.platform === 'win32') spawnSync(pgCtl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '60']); // has no signals; untried
  else signal(pid, 'SIGINT');
  const patience = setInterval(() => signal(pid, 'SIGQUIT'), 60_000); // keeps us running too: the server itself does not
  await gone;
  clearInterval(patience);
}

/** A socket's name holds a port too, and no other server uses its folder; over TCP (untried) one that is free. */
export async function choosePort(): Promise<number> {
  if (process.platform === 'linux') return 5432;
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  server.close();
  await once(server, 'close');
  return port;
}

function isReady({ state }: PostmasterFile): boolean {
  return state === 'ready';
}

async function untilGone(data: string, pid: number): Promise<void> {
  while (isPostmasterOf(data, pid)) await sleep(LOOK_AGAIN * 5, undefined, { ref: false });
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name);
  } catch {
    // gone already
  }
}

function openLog(path: string): number {
  if (existsSync(path) && statSync(path).size > LARGEST_LOG) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

function settingsOf({ socketFolder }: Premises, port: number): readonly string[] {
  const reached = process.platform === 'linux'
    ? ['listen_addresses=', `unix_socket_directories="${socketFolder.replaceAll('"', '""')}"`, 'unix_socket_permissions=0700']
    : ['listen_addresses=127.0.0.1', 'unix_socket_directories=']; // untried
  return [
    ...reached, `port=${port}`,
    'fsync=on', 'full_page_writes=on', 'synchronous_commit=on', // what was acknowledged is on the disk
    'shared_buffers=256MB', 'max_connections=60', 'jit=off', 'timezone=UTC', 'log_timezone=UTC', 'log_min_messages=warning', 'log_line_prefix=%m [%p] ',
  ];
}
