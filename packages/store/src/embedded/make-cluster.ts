import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Refusal } from '@hengji/model';
import { refusalFromPrint, withFileRefusals } from './file-refusal.ts';
import type { Premises } from './premises.ts';
import { ENVIRONMENT, type Programs } from './programs.ts';
import { giveTo, type ServerUser } from './server-user.ts';

export const SUPERUSER = 'hengji';

/** The character types must be those of UTF-8: with `C` every Chinese word has no trigrams. */
const LOCALE = process.platform === 'win32'
  ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] // untried; Windows has no C.UTF-8 of its own
  : ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--lc-ctype=C.UTF-8'];

/** Makes the cluster on the first start, beside its place and then renamed, so that a kill in the middle leaves no half of one. */
export async function makeCluster(premises: Premises, programs: Programs, user: ServerUser, onProgress: (message: string) => void): Promise<void> {
  if (existsSync(premises.data)) return refuseOtherMajor(premises, programs);
  onProgress('第一次启动：建立数据库');
  withFileRefusals(premises.folder, () => {
    sweepUnfinished(premises);
    writePassword(premises, user);
  });
  const beside = `${premises.data}.init-${process.pid}`;
  const initdb = spawn(programs.initdb, [
    '-D', beside, '-U', SUPERUSER, '--pwfile', premises.passwordFile, '--auth=scram-sha-256', '--encoding=UTF8', ...LOCALE, '--no-instructions',
  ], { ...user, cwd: '/', env: ENVIRONMENT, stdio: ['ignore', 'ignore', 'pipe'] });
  const [print, [status]] = await Promise.all([text(initdb.stderr), once(initdb, 'close') as Promise<[number | null]>]); // the event's first argument
  if (status !== 0) throw refusalFromPrint(premises.folder, print);
  withFileRefusals(premises.data, () => renameSync(beside, premises.data));
}

export function readPassword({ passwordFile, data }: Premises): string {
  if (!existsSync(passwordFile)) throw new Refusal('database-unreachable', `数据库的密码文件不见了：${passwordFile}。请把它从备份里放回来；数据在 ${data}，没有动过。`);
  return withFileRefusals(passwordFile, () => readFileSync(passwordFile, 'utf8').trim());
}

/** Of starts that were killed. Their initdb may still be writing: it fails for lack of its files, so we try again. */
function sweepUnfinished({ folder }: Premises): void {
  for (const name of readdirSync(folder).filter(name => name.startsWith('data.init-'))) {
    rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

function writePassword({ passwordFile }: Premises, user: ServerUser): void {
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  giveTo(user, passwordFile);
}

function refuseOtherMajor({ data }: Premises, { major }: Programs): void {
  const found = Number(withFileRefusals(data, () => readFileSync(join(data, 'PG_VERSION'), 'utf8')));
  if (found > major) throw new Refusal('database-newer', `${data} 由 PostgreSQL ${found} 建立，本程序自带的是 ${major}。请改用更新的程序打开它。`);
  if (found < major) throw new Refusal('database-too-old', `${data} 由 PostgreSQL ${found} 建立，本程序自带的是 ${major}，不能直接打开。请用原来的程序导出，再导入到新的数据文件夹。`);
}
