import { Refusal } from '@hengji/model';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { APP_ROLE, bypassesRowSecurity } from './app-role.ts';
import { preparedClient } from './prepared-client.ts';
import { refusalOf } from './refusal-of.ts';
import type { Tables } from './tables.ts';

/** Where PostgreSQL is. `host` is a name, an address, or the folder of a unix socket. */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl?: boolean;
};

/** An open database. Its rows are reached through `inRegion` and `inSystem` only; both fields below belong to them. */
export type Database = {
  readonly kysely: Kysely<Tables>;
  readonly restriction: string; // the statement that takes from a transaction what its login has too much, or ''
  close(): Promise<void>;
};

const OLDEST_SERVER = 16;

export async function openDatabase(connection: Connection): Promise<Database> {
  const pool = new Pool({ ...connection, max: 10, connectionTimeoutMillis: 10_000, application_name: 'hengji', Client: preparedClient() });
  pool.on('connect', client => client.on('error', () => {})); // a lost connection rejects its query; the next one opens another
  pool.on('error', () => {});
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await refuseOldServer(kysely);
    const restriction = await bypassesRowSecurity(kysely) ? `set local role ${APP_ROLE}` : '';
    return { kysely, restriction, close: () => kysely.destroy() };
  } catch (error) {
    await kysely.destroy();
    throw refusalOf(error) ?? error;
  }
}

async function refuseOldServer(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(kysely);
  const version = rows[0]?.version ?? '';
  if (Number.parseInt(version, 10) < OLDEST_SERVER) {
    throw new Refusal('database-too-old', `这台数据库是 PostgreSQL ${version}，需要 ${OLDEST_SERVER} 或更新。请升级它，或去掉 HENGJI_DATABASE_URL，改用自带的数据库。`);
  }
}
