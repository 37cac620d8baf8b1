import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync } from 'node:fs';

/** As whom PostgreSQL runs: it refuses to run as root, so root lends it `nobody`; anybody else runs it as oneself. */
export type ServerUser = { readonly uid: number; readonly gid: number } | Record<string, never>;

export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const entry = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')); // initdb insists on an entry there
  return { uid: Number(entry?.[1] ?? 65534), gid: Number(entry?.[2] ?? 65534) };
}

export function giveTo(user: ServerUser, path: string): void {
  if ('uid' in user) chownSync(path, user.uid, user.gid);
}

/** Asks by doing: mode bits alone would not know of ACLs, of read-only mounts, or of a folder above that is closed. */
export function mayWriteIn(user: ServerUser, folder: string): boolean {
  if (!('uid' in user)) return true; // one's own folder was just made; what is wrong with it comes to light by itself
  return spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], { ...user, cwd: '/' }).status === 0;
}
