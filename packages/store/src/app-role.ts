import { CompiledQuery, sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The role that transactions run as when the login itself could look past row security. Nobody signs in with it. */
export const APP_ROLE = 'hengji_app';

/** Superusers and BYPASSRLS roles see every row, whatever FORCE ROW LEVEL SECURITY says. */
export async function bypassesRowSecurity(query: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ bypasses: boolean }>`select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user`.execute(query);
  return rows[0]?.bypasses ?? false;
}

/** Gives the role what the program does and no more: the journal is only ever added to. Roles belong to the server, so another database may have made it. */
export async function grantToApp(query: Kysely<Tables>): Promise<void> {
  await query.executeQuery(CompiledQuery.raw(`
    do $$ begin
      create role ${APP_ROLE} nologin;
    exception when duplicate_object or unique_violation then null;
    end $$;
    grant ${APP_ROLE} to current_user;
    grant usage on schema public to ${APP_ROLE};
    grant select, insert, update, delete on all tables in schema public to ${APP_ROLE};
    revoke insert, update, delete on schema_migration from ${APP_ROLE};
    revoke update, delete on journal_entry, journal_seal from ${APP_ROLE};
  `));
}
