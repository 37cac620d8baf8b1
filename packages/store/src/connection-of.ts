import { Refusal } from '@hengji/model';
import type { Connection } from './database.ts';

/** Reads HENGJI_DATABASE_URL as libpq would: `postgres://user:password@host:5432/database`, or the folder of a socket as `?host=`. */
export function connectionOf(url: string): Connection {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const part = (name: string, inPlace: string | undefined) => parsed?.searchParams.get(name) ?? decodeURIComponent(inPlace ?? '');
  const connection: Connection = {
    host: part('host', parsed?.hostname),
    port: Number(part('port', parsed?.port) || 5432),
    user: part('user', parsed?.username),
    password: part('password', parsed?.password),
    database: part('dbname', parsed?.pathname.slice(1)),
    ssl: ['require', 'verify-ca', 'verify-full'].includes(part('sslmode', undefined)), // the certificate is verified in each case
  };
  const isWhole = [connection.host, connection.user, connection.database].every(given => given !== '');
  if (!isWhole || !['postgres:', 'postgresql:'].includes(parsed?.protocol ?? '')) {
    throw new Refusal('database-unreachable', 'HENGJI_DATABASE_URL 写得不全。应为 postgres://用户:密码@主机:5432/数据库名。');
  }
  return connection;
}
