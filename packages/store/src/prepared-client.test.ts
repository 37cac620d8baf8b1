import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { plantRegion } from './examples.ts';
import { inRegion, inSystem } from './in-region.ts';
import { getUnit } from './people/unit.ts';
import { startTestDatabase, type TestDatabase } from './test-database.ts';

let server: TestDatabase;
beforeAll(async () => { server = await startTestDatabase(); });
afterAll(() => server.stop());

test('a statement is prepared when it is seen the second time; one with nothing in it never is', async () => {
  const { region, unit } = await plantRegion(server.database);
  await inRegion(server.database, region, async trx => {
    const prepared = async () => (await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(trx.query)).rows.map(({ statement }) => statement);
    const isPrepared = async () => (await prepared()).some(statement => statement.includes('from "unit"'));
    await getUnit(trx, unit);
    expect(await isPrepared()).toBe(false);
    await getUnit(trx, unit);
    expect(await isPrepared()).toBe(true);
    expect((await getUnit(trx, unit)).id).toBe(unit);
    expect(await prepared()).not.toContain('select statement from pg_prepared_statements');
  });
});

test('texts without end do not fill the server: the first few hundred are prepared, the rest are run all the same', async () => {
  const database = await openDatabase(server.connection);
  const count = await inSystem(database, async ({ query }) => {
    for (let n = 0; n < 1100; n++) {
      const { rows } = await sql<{ sum: number }>`select ${1}::integer + ${sql.raw(String(n >> 1))} as sum`.execute(query); // each text twice
      expect(rows).toEqual([{ sum: 1 + (n >> 1) }]);
    }
    return query.selectFrom(sql<{ name: string }>`pg_prepared_statements`.as('prepared')).select('name').execute();
  });
  expect(count).toHaveLength(500);
  await database.close();
});
