import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** `postmaster.pid` of a running server, line by line as PostgreSQL writes it (pidfile.h). */
export type PostmasterFile = { readonly pid: number; readonly port: number; readonly socketFolder: string; readonly state: string };

export function findPostmasterFile(data: string): PostmasterFile | undefined {
  try {
    const [pid, , , port, socketFolder = '', , , state = ''] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Math.abs(Number(pid)), port: Number(port), socketFolder, state: state.trim() };
  } catch {
    return undefined; // no server, or it is just writing or removing the file
  }
}

/** The server that runs over this cluster, if one does. After a crash the pid in the file may be nobody's, or somebody else's. */
export function findRunningPostmaster(data: string): PostmasterFile | undefined {
  const file = findPostmasterFile(data);
  return file !== undefined && isPostmasterOf(data, file.pid) ? file : undefined;
}

/** A postmaster works in its data folder, under whatever name that folder has by now. One that ended and was not yet buried does not. */
export function isPostmasterOf(data: string, pid: number): boolean {
  if (process.platform !== 'linux') return isAlive(pid) && nameOf(pid).includes('postgres'); // untried
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data) && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}

/**
 * Removes a lock whose pid now is another program's: PostgreSQL would take that for a server. One whose pid is nobody's stays,
 * because PostgreSQL looks in it whether backends of the dead server still use its memory.
 */
export function removeForeignLocks(data: string, socketFolder: string): void {
  const file = findPostmasterFile(data);
  if (file !== undefined && isAlive(file.pid)) rmSync(join(data, 'postmaster.pid'), { force: true });
  rmSync(join(socketFolder, `.s.PGSQL.${file?.port ?? 5432}.lock`), { force: true }); // the folder is this cluster's alone
}

export function isAlive(pid: number): boolean {
  if (!(pid > 1)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function nameOf(pid: number): string {
  const [command, given] = process.platform === 'win32' ? ['tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']] as const : ['ps', ['-o', 'comm=', '-p', String(pid)]] as const;
  return spawnSync(command, given, { encoding: 'utf8' }).stdout ?? '';
}
