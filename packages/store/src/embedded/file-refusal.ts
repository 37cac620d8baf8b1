import { Refusal } from '@hengji/model';

/** Does something with files of the data folder; what the disk or its rights forbid becomes a refusal that names the place. */
export function withFileRefusals<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileRefusal(place, error instanceof Error && 'code' in error ? String(error.code) : '', error) ?? error;
  }
}

/** The same for what a program of PostgreSQL printed before it gave up. */
export function refusalFromPrint(place: string, print: string): Refusal {
  const code = /No space left on device|Disk quota exceeded|Check free disk space/.test(print) ? 'ENOSPC' : /Permission denied|Read-only file system|Operation not permitted/.test(print) ? 'EACCES' : '';
  const lastWords = print.trim().split('\n').findLast(line => /FATAL|PANIC|error/.test(line)) ?? print.trim().split('\n').at(-1) ?? '';
  return fileRefusal(place, code, print)
    ?? new Refusal('database-unreachable', `PostgreSQL 没有启动成功：${lastWords.trim()}。数据在 ${place}，没有动过；请按这句话处理后再启动。`, { cause: print });
}

function fileRefusal(place: string, code: string, cause: unknown): Refusal | undefined {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refusal('disk-full', `磁盘已满，写不进 ${place}。请腾出空间后再启动。`, { cause });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT': // what Node's recursive mkdir makes of a read-only file system
      return new Refusal('home-not-writable', `没有权限写 ${place}。请改它的权限，或用 HENGJI_HOME 换一个文件夹。`, { cause });
    case 'EEXIST':
    case 'ENOTDIR':
      return new Refusal('home-not-writable', `${place} 不是文件夹，或在某个文件之下。请移开那个文件，或用 HENGJI_HOME 换一个文件夹。`, { cause });
    default:
      return undefined; // some other code of the operating system
  }
}
