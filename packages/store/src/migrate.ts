import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Refusal } from '@hengji/model';
import { CompiledQuery, sql, type Kysely } from 'kysely';
import { bypassesRowSecurity, grantToApp } from './app-role.ts';
import type { Database } from './database.ts';
import { refusalOf } from './refusal-of.ts';
import type { Tables } from './tables.ts';

const FOLDER = new URL('../migrations/', import.meta.url);
const ONE_AT_A_TIME = 0x68656e67; // any number of our own

export type MigrationStep = { readonly version: number; readonly name: string };

type Migration = MigrationStep & { readonly text: string; readonly digest: string };
type Applied = { readonly version: number; readonly digest: string };

/** Brings the schema up to this program: each step in a transaction of its own. A database newer than the program is refused. */
export async function migrate(database: Database, { onStep = () => {} }: { readonly onStep?: (step: MigrationStep) => void } = {}): Promise<void> {
  const migrations = readMigrations();
  try {
    await database.kysely.connection().execute(async query => {
      await sql`select pg_advisory_lock(${ONE_AT_A_TIME})`.execute(query); // two that start at once
      try {
        await applyNew(query, migrations, onStep);
      } finally {
        await sql`select pg_advisory_unlock(${ONE_AT_A_TIME})`.execute(query).catch(() => {}); // a lost connection holds no lock
      }
    });
  } catch (error) {
    throw refusalOf(error) ?? tooLittlePower(error) ?? error;
  }
}

/** A login that may not make tables, or one that can look past row security and may not make the role that cannot. */
function tooLittlePower(error: unknown): Refusal | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === '42501')) return undefined;
  return new Refusal('database-unreachable', `数据库账号的权限不够（${error.message}）。请让它拥有这个数据库，且不带 BYPASSRLS；或给它 CREATEROLE。`, { cause: error });
}

function readMigrations(): readonly Migration[] {
  return readdirSync(FOLDER).filter(name => name.endsWith('.sql')).sort().map(file => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    return { version: Number(file.slice(0, 4)), name: file.slice(5, -'.sql'.length), text, digest: createHash('sha256').update(text).digest('hex') };
  });
}

async function applyNew(query: Kysely<Tables>, migrations: readonly Migration[], onStep: (step: MigrationStep) => void): Promise<void> {
  await sql`create table if not exists schema_migration (
    version integer primary key, name text not null, digest text not null, applied_at timestamptz not null default now()
  )`.execute(query);
  const { rows: applied } = await sql<Applied>`select version, digest from schema_migration order by version`.execute(query);
  refuseUnlessOurs(applied, migrations);

  for (const { version, name, text, digest } of migrations.slice(applied.length)) {
    onStep({ version, name });
    await query.executeQuery(CompiledQuery.raw('begin'));
    try {
      await query.executeQuery(CompiledQuery.raw(text));
      await sql`insert into schema_migration (version, name, digest) values (${version}, ${name}, ${digest})`.execute(query);
      await query.executeQuery(CompiledQuery.raw('commit'));
    } catch (error) {
      await query.executeQuery(CompiledQuery.raw('rollback')).catch(() => {}); // a lost connection has rolled back already
      throw error;
    }
  }
  if (await bypassesRowSecurity(query)) await grantToApp(query);
}

function refuseUnlessOurs(applied: readonly Applied[], migrations: readonly Migration[]): void {
  const last = applied.at(-1)?.version ?? 0;
  const newest = migrations.at(-1)?.version ?? 0;
  if (last > newest) throw new Refusal('database-newer', `数据库已升级到第 ${last} 步，本程序只到第 ${newest} 步。请改用更新的程序打开它；数据没有动过。`);
  for (const [index, { version, digest }] of applied.entries()) {
    const ours = migrations[index];
    if (ours?.version !== version || ours.digest !== digest) throw new Error(`migration ${version} was changed after it had been applied to this database`);
  }
}
