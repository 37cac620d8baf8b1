import { Refusal } from '@hengji/model';

/** What PostgreSQL or the way to it reports, as a refusal when the cause lies outside of us. `undefined`: some other error. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || error instanceof Refusal) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const syscall = 'syscall' in error ? error.syscall : undefined;
  if (DISK_FULL.has(code)) return new Refusal('disk-full', '磁盘已满，这次没有保存。请腾出空间后再试。', { cause: error });
  if (code.startsWith('28') || code === '3D000') { // invalid authorization, no such database
    return new Refusal('database-unreachable', `数据库不接受这个连接（${error.message}）。请核对 HENGJI_DATABASE_URL 里的账号、密码和数据库名。`, { cause: error });
  }
  const hasNoSocket = code === 'ENOENT' && syscall === 'connect'; // a file that is not there is another matter
  if (hasNoSocket || UNREACHABLE.has(code) || code.startsWith('08') || BROKEN_CONNECTION.test(error.message)) {
    return new Refusal('database-unreachable', '数据库连不上。请稍后再来，核对这次是否已保存；若一直如此，请看数据文件夹里的 postgres.log。', { cause: error });
  }
  return undefined;
}

const DISK_FULL: ReadonlySet<string> = new Set(['53100', 'ENOSPC', 'EDQUOT']);

// SQLSTATE class 57: the server is stopping or starting; class 08: connection exception; 53300: too many connections
const UNREACHABLE: ReadonlySet<string> = new Set([
  '57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN',
]);

// pg reports a connection that ended in mid-query, and a pool that found none in time, by words alone
const BROKEN_CONNECTION = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
