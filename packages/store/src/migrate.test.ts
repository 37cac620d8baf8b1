import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { migrate, type MigrationStep } from './migrate.ts';
import { startTestDatabase, type TestDatabase } from './test-database.ts';

let server: TestDatabase;
beforeAll(async () => { server = await startTestDatabase(); });
afterAll(() => server.stop());

test('applies nothing twice', async () => {
  const steps: MigrationStep[] = [];
  await migrate(server.database, { onStep: step => steps.push(step) });
  expect(steps).toEqual([]);
});

test('two that start at once on an empty database make one schema', async () => {
  const connection = { ...server.connection, database: 'migrated_twice' };
  await sql`create database migrated_twice`.execute(server.database.kysely);
  const nodes = [await openDatabase(connection), await openDatabase(connection)];
  const steps: MigrationStep[] = [];
  await Promise.all(nodes.map(node => migrate(node, { onStep: step => steps.push(step) })));
  expect(steps.map(({ version }) => version)).toEqual([...new Set(steps.map(({ version }) => version))]);
  expect(steps[0]).toEqual({ version: 1, name: 'house' });
  await Promise.all(nodes.map(node => node.close()));
  await sql`drop database migrated_twice with (force)`.execute(server.database.kysely);
});

test('refuses a database that a newer program has brought further', async () => {
  await sql`insert into schema_migration (version, name, digest) values (9999, 'later', '')`.execute(server.database.kysely);
  await expect(migrate(server.database)).rejects.toMatchObject({ code: 'database-newer' });
  await sql`delete from schema_migration where version = 9999`.execute(server.database.kysely);
});

test('a step that was changed after it was applied is our mistake, not a refusal', async () => {
  await sql`update schema_migration set digest = 'other' || digest where version = 1`.execute(server.database.kysely);
  await expect(migrate(server.database)).rejects.toThrow('migration 1 was changed');
  await sql`update schema_migration set digest = substr(digest, 6) where version = 1`.execute(server.database.kysely);
});
