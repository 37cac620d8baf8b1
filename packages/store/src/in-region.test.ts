import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { entry, plantRegion } from './examples.ts';
import { inRegion, inSystem } from './in-region.ts';
import { insertJournalEntry } from './journal/journal-entry.ts';
import { newId } from './new-id.ts';
import { insertDepartment } from './people/department.ts';
import { findRegions } from './people/region.ts';
import { startTestDatabase, type TestDatabase } from './test-database.ts';

let server: TestDatabase;
beforeAll(async () => { server = await startTestDatabase(); });
afterAll(() => server.stop());

describe.each(['superuser', 'owner of the tables'])('for the %s', login => {
  let here: TestDatabase['database'];

  beforeAll(async () => { here = login === 'superuser' ? server.database : await openAsOwner(server); });
  afterAll(async () => { if (here !== server.database) await here.close(); });

  test('a transaction of a region sees that region alone', async () => {
    const [ours, theirs] = [await plantRegion(here), await plantRegion(here)];
    const seen = await inRegion(here, ours.region, ({ query }) => query.selectFrom('unit').select('unit_id').execute()); // without a `where`
    expect(seen).toEqual([{ unit_id: ours.unit }]);
    expect(seen).not.toContainEqual({ unit_id: theirs.unit });
  });

  test('a row of another region can be neither added, moved there, changed nor deleted', async () => {
    const [ours, theirs] = [await plantRegion(here), await plantRegion(here)];
    const foreign = { region_id: theirs.region, department_id: newId(), code: null, name: '别区' };
    await expect(inRegion(here, ours.region, ({ query }) => query.insertInto('department').values(foreign).execute())).rejects.toThrow(/row-level security/);
    await expect(inRegion(here, ours.region, ({ query }) => query.updateTable('section').set({ region_id: theirs.region }).execute())).rejects.toThrow(/row-level security/);
    const [changed, deleted] = await inRegion(here, ours.region, async ({ query }) => [
      await query.updateTable('unit').set({ name: '改名' }).where('region_id', '=', theirs.region).executeTakeFirst(),
      await query.deleteFrom('section').where('region_id', '=', theirs.region).executeTakeFirst(),
    ] as const);
    expect([changed.numUpdatedRows, deleted.numDeletedRows]).toEqual([0n, 0n]);
  });

  test('without a region there are the reference tables and no tenant row', async () => {
    const { region } = await plantRegion(here);
    await inSystem(here, async trx => {
      expect((await findRegions(trx)).map(({ id }) => id)).toContain(region);
      expect(await trx.query.selectFrom('unit').select('unit_id').execute()).toEqual([]);
    });
  });

  test('the region ends with its transaction, on the same connection too', async () => {
    const { region } = await plantRegion(here);
    await inRegion(here, region, async () => {});
    const left = await Promise.all(Array.from({ length: 10 }, () => inSystem(here, ({ query }) => query.selectFrom('unit').select('unit_id').execute())));
    expect(left.flat()).toEqual([]);
  });
});

test('what is thrown undoes all of it, the journal entry with the record', async () => {
  const example = await plantRegion(server.database);
  await expect(inRegion(server.database, example.region, async trx => {
    await insertDepartment(trx, { id: newId(), code: '999', name: '不会有' });
    await insertJournalEntry(trx, entry(example));
    throw new Error('changed our mind');
  })).rejects.toThrow('changed our mind');
  const left = await inRegion(server.database, example.region, async ({ query }) => [
    await query.selectFrom('department').select('name').where('code', '=', '999').execute(),
    await query.selectFrom('journal_entry').select('entry_id').execute(),
  ]);
  expect(left).toEqual([[], []]);
});

test('an error that was swallowed on the way does not pass for a commit', async () => {
  const example = await plantRegion(server.database);
  await expect(inRegion(server.database, example.region, async trx => {
    await insertDepartment(trx, { id: newId(), code: '999', name: '不会有' });
    await insertDepartment(trx, { id: newId(), code: '999', name: '重复' }).catch(() => {});
  })).rejects.toThrow(/aborted/);
});

test('the journal can be added to and not be rewritten', async () => {
  const example = await plantRegion(server.database);
  await inRegion(server.database, example.region, trx => insertJournalEntry(trx, entry(example)));
  await expect(inRegion(server.database, example.region, ({ query }) => query.updateTable('journal_entry').set({ deed: 'nothing' }).execute())).rejects.toThrow(/permission denied/);
  await expect(inRegion(server.database, example.region, ({ query }) => query.deleteFrom('journal_entry').execute())).rejects.toThrow(/permission denied/);
});

test('a connection lost on the way is a refusal, and the next transaction has another', async () => {
  const { region } = await plantRegion(server.database);
  const cutOff = inRegion(server.database, region, async ({ query }) => {
    const { rows: [backend] } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(query);
    await sql`select pg_terminate_backend(${backend?.pid})`.execute(server.database.kysely);
    await query.selectFrom('unit').select('unit_id').execute();
  });
  await expect(cutOff).rejects.toMatchObject({ code: 'database-unreachable' });
  await expect(inSystem(server.database, findRegions)).resolves.not.toHaveLength(0);
});

/** The way of HENGJI_DATABASE_URL: a login without any privilege beyond owning the tables. */
async function openAsOwner({ database, connection }: TestDatabase) {
  const owner = { ...connection, user: `owner_${newId().replaceAll('-', '')}`, password: 'example' };
  await sql.raw(`create role ${owner.user} login password 'example'`).execute(database.kysely);
  await sql.raw(`
    do $$ declare owned text; begin
      for owned in select tablename from pg_tables where schemaname = 'public' loop
        execute format('alter table %I owner to ${owner.user}', owned);
      end loop;
    end $$`).execute(database.kysely);
  return openDatabase(owner);
}
