import { Refusal } from '@hengji/model';
import type { Connection } from './database.ts';

/** Reads HENGJI_DATABASE_URL: `postgres://user:password@host:5432/database?sslmode=require`. */
export function connectionOf(url: string): Connection {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !['postgres:', 'postgresql:'].includes(parsed.protocol)) {
    throw new Refusal('database-unreachable', 'HENGJI_DATABASE_URL 写法不对。应为 postgres://用户:密码@主机:5432/数据库。');
  }
  return {
    host: parsed.searchParams.get('host') ?? decodeURIComponent(parsed.hostname),
    port: parsed.port === '' ? 5432 : Number(parsed.port),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: decodeURIComponent(parsed.pathname.slice(1)),
    ssl: ['require', 'verify-ca', 'verify-full'].includes(parsed.searchParams.get('sslmode') ?? ''),
  };
}
