import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestDatabase, type TestDatabase } from './test-database.ts';

/** Shared lists, the same on every machine of a Citus cluster. Every other table is a tenant's. */
const REFERENCE_TABLES = ['login', 'region', 'schema_migration'];

let server: TestDatabase;
beforeAll(async () => { server = await startTestDatabase(); });
afterAll(() => server.stop());

type Table = { readonly name: string; readonly columns: readonly string[]; readonly secured: boolean; readonly forced: boolean };
type Constraint = { readonly table: string; readonly name: string; readonly kind: 'p' | 'u' | 'f'; readonly columns: readonly string[]; readonly target: string | null; readonly targetColumns: readonly string[] | null; readonly onDelete: string };

test('the tables without a region are the reference tables', async () => {
  const tables = await findTables();
  expect(tables.length).toBeGreaterThan(REFERENCE_TABLES.length);
  expect(tables.filter(({ forced }) => !forced).map(({ name }) => name).sort()).toEqual(REFERENCE_TABLES);
});

test('every tenant table has its region first, row security forced, and the one policy', async () => {
  const policies = await rowsOf<{ table: string; reads: string; writes: string | null; command: string }>(sql`
    select tablename as "table", qual as reads, with_check as writes, cmd as command from pg_policies where schemaname = 'public'`);
  for (const { name, columns, secured, forced } of await findTenantTables()) {
    expect({ name, first: columns[0], secured, forced }).toEqual({ name, first: 'region_id', secured: true, forced: true });
    expect(policies.filter(({ table }) => table === name)).toEqual([{
      table: name, command: 'ALL', reads: "(region_id = current_setting('app.region'::text, true))", writes: null, // null: what may be read may be written
    }]);
  }
});

test('every primary key and unique constraint of a tenant table holds the region', async () => {
  const tenants = new Set((await findTenantTables()).map(({ name }) => name));
  const keys = (await findConstraints()).filter(({ table, kind }) => tenants.has(table) && kind !== 'f');
  expect(keys.filter(({ columns }) => columns[0] !== 'region_id')).toEqual([]);
  expect(new Set(keys.filter(({ kind }) => kind === 'p').map(({ table }) => table))).toEqual(tenants);
  const indexes = await rowsOf<{ table: string; name: string; first: string | null }>(sql`
    select c.relname as "table", i.indexrelid::regclass::text as name, a.attname as first
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where n.nspname = 'public' and i.indisunique`);
  expect(indexes.filter(({ table, first }) => tenants.has(table) && first !== 'region_id')).toEqual([]);
});

test('every foreign key stays inside the region or goes to a reference table, and none is set null', async () => {
  const foreign = (await findConstraints()).filter(({ kind }) => kind === 'f');
  const isInside = ({ table, columns, target, targetColumns }: Constraint) => REFERENCE_TABLES.includes(target ?? '')
    || (!REFERENCE_TABLES.includes(table) && columns[0] === 'region_id' && targetColumns?.[0] === 'region_id');
  expect(foreign.length).toBeGreaterThan(0);
  expect(foreign.filter(constraint => !isInside(constraint))).toEqual([]);
  expect(foreign.filter(({ onDelete }) => onDelete === 'n' || onDelete === 'd')).toEqual([]);
});

test('there are no triggers but those of foreign keys', async () => {
  expect(await rowsOf(sql`select tgname from pg_trigger where not tgisinternal`)).toEqual([]);
});

async function findTenantTables(): Promise<readonly Table[]> {
  return (await findTables()).filter(({ name }) => !REFERENCE_TABLES.includes(name));
}

async function findTables(): Promise<readonly Table[]> {
  return rowsOf<Table>(sql`
    select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
      array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped order by attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p')`);
}

async function findConstraints(): Promise<readonly Constraint[]> {
  const names = (table: string, numbers: string) => sql.raw(`array(
    select a.attname::text from unnest(${numbers}) with ordinality as part(number, place) join pg_attribute a on a.attrelid = ${table} and a.attnum = part.number order by place)`);
  return rowsOf<Constraint>(sql`
    select k.conrelid::regclass::text as "table", k.conname as name, k.contype as kind, k.confdeltype as "onDelete",
      ${names('k.conrelid', 'k.conkey')} as columns, nullif(k.confrelid, 0)::regclass::text as target, ${names('k.confrelid', 'k.confkey')} as "targetColumns"
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname = 'public' and k.contype in ('p', 'u', 'f')`);
}

async function rowsOf<T>(query: ReturnType<typeof sql<T>>): Promise<readonly T[]> {
  return (await query.execute(server.database.kysely)).rows;
}
