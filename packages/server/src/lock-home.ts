import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@hengji/model';

/** One server a data folder. The file names the process; a file whose process is gone is no lock. Answers how to let go. */
export function lockHome(home: string): () => void {
  const file = join(home, 'server.pid');
  try {
    mkdirSync(home, { recursive: true });
    const holder = readHolder(file);
    if (holder !== undefined) throw new Refusal('port-taken', `数据文件夹 ${home} 正由另一个衡绩（进程 ${holder}）使用。先停掉它，或用 HENGJI_HOME 指定别的文件夹。`);
    writeFileSync(file, `${process.pid}\n`);
  } catch (error) {
    throw error instanceof Refusal ? error : refusalFor(home, error);
  }
  return () => rmSync(file, { force: true });
}

function readHolder(file: string): number | undefined {
  let pid: number;
  try {
    pid = Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  return pid > 1 && pid !== process.pid && isOurs(pid) ? pid : undefined;
}

/** Process numbers are used again, so where the machine tells what a process runs, it must be this program. */
function isOurs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  try {
    return /server\/src\/main\.ts|hengji/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

function refusalFor(home: string, error: unknown): Error {
  switch (codeOf(error)) {
    case 'ENOSPC': return new Refusal('disk-full', `磁盘已满，数据文件夹 ${home} 写不下。清理后再启动；已有的数据没有改动。`);
    case 'EACCES': case 'EPERM': case 'EROFS': case 'ENOTDIR': case 'EEXIST':
      return new Refusal('home-not-writable', `数据文件夹 ${home} 不能写。改它的权限，或用 HENGJI_HOME 指定别的文件夹。`);
    default: return error instanceof Error ? error : new Error(String(error));
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
