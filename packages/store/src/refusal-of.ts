import { Refusal } from '@hengji/model';

/** What PostgreSQL or the way to it reports, as a refusal when the cause lies outside of us. `undefined`: some other error. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || error instanceof Refusal) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (DISK_FULL.has(code)) return new Refusal('disk-full', '磁盘已满，这次没有保存。请腾出空间后再试。', { cause: error });
  if (UNREACHABLE.has(code) || code.startsWith('08') || BROKEN_CONNECTION.test(error.message)) {
    return new Refusal('database-unreachable', '数据库连不上，这次没有保存。请稍后再试；若一直如此，请看数据文件夹里的 postgres.log。', { cause: error });
  }
  return undefined;
}

const DISK_FULL: ReadonlySet<string> = new Set(['53100', 'ENOSPC', 'EDQUOT']);

// SQLSTATE class 57: the server is stopping or starting; class 08: connection exception; 53300: too many connections
const UNREACHABLE: ReadonlySet<string> = new Set([
  '57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN',
]);

// pg reports a connection that ended in mid-query, and a pool that found none in time, by words alone
const BROKEN_CONNECTION = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
