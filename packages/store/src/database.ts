import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
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

/** The role that transactions run as when the login itself could look past row security. */
export const APP_ROLE = 'hengji_app';

export async function openDatabase(connection: Connection): Promise<Database> {
  const pool = new Pool({ ...connection, max: 10, connectionTimeoutMillis: 10_000, application_name: 'hengji', Client: preparedClient() });
  pool.on('error', () => {}); // an idle connection was lost: the pool drops it, and the next query opens another
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const restriction = await bypassesRowSecurity(kysely) ? `set local role ${APP_ROLE}` : '';
    return { kysely, restriction, close: () => kysely.destroy() };
  } catch (error) {
    await kysely.destroy();
    throw refusalOf(error) ?? error;
  }
}

/** Superusers and BYPASSRLS roles see every row, whatever FORCE ROW LEVEL SECURITY says. */
export async function bypassesRowSecurity(kysely: Kysely<never> | Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ bypasses: boolean }>`select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user`.execute(kysely);
  return rows[0]?.bypasses ?? false;
}
