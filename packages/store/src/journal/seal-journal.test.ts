import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from '../database.ts';
import { entry, NOON, plantRegion, type Example } from '../examples.ts';
import { inRegion } from '../in-region.ts';
import { newId } from '../new-id.ts';
import { startTestDatabase, type TestDatabase } from '../test-database.ts';
import { findJournalEntries, insertJournalEntry, type JournalEntry } from './journal-entry.ts';
import { sealJournal } from './seal-journal.ts';
import { verifyJournal } from './verify-journal.ts';

let server: TestDatabase;
let database: Database;
let example: Example;
beforeAll(async () => {
  server = await startTestDatabase();
  database = server.database;
});
beforeEach(async () => { example = await plantRegion(database); });
afterAll(() => server.stop());

test('seals once what was committed, and the chain holds', async () => {
  const written = [await write(), await write({ before: null, after: { 乙: 1, 甲: [{ b: '', a: null }] } }), await write({ accountId: null, unitId: null })];
  expect(await prove()).toEqual({ sealed: 0, unsealed: 3, sealedUpTo: null, broken: null });
  expect(await sealJournal(database, example.region, NOON)).toBe(3);
  expect(await sealJournal(database, example.region, NOON)).toBe(0);
  expect(await prove()).toMatchObject({ sealed: 3, unsealed: 0, sealedUpTo: { position: 3, entryId: written[2]?.id, at: NOON }, broken: null });
});

test('an entry waits for every transaction that began before its own, and goes behind what those write', async () => {
  let finish = () => {};
  const early = entry(example);
  const begun = Promise.withResolvers<void>();
  const slow = inRegion(database, example.region, async trx => {
    await insertJournalEntry(trx, early);
    begun.resolve();
    await new Promise<void>(resolve => { finish = resolve; });
  });
  await begun.promise;
  const late = await write(); // committed while the earlier one is still open
  expect(await sealJournal(database, example.region, NOON)).toBe(0);
  finish();
  await slow;
  expect(await sealJournal(database, example.region, NOON)).toBe(2);
  expect(await sealedOrder()).toEqual([early.id, late.id]);
});

test('sealers that run at once, under writers that do not stop, make one unbroken chain', async () => {
  const second = await openDatabase(server.connection);
  const writers = Array.from({ length: 4 }, async () => {
    for (let n = 0; n < 50; n++) await write();
  });
  const enough = new AbortController();
  const sealers = [database, second].map(async node => {
    while (!enough.signal.aborted) await sealJournal(node, example.region, NOON);
  });
  await Promise.all(writers);
  enough.abort();
  await Promise.all(sealers);
  await sealJournal(second, example.region, NOON);
  expect(await prove()).toMatchObject({ sealed: 200, unsealed: 0, broken: null });
  await second.close();
});

test('more entries than go into one step are all sealed', async () => {
  await inRegion(database, example.region, async trx => {
    for (let n = 0; n < 1001; n++) await insertJournalEntry(trx, entry(example));
  });
  expect(await sealJournal(database, example.region, NOON)).toBe(1001);
  expect(await prove()).toMatchObject({ sealed: 1001, broken: null });
});

test.each([
  ['its deed',        "deed = 'nothing happened'"],
  ['its time',        "at = at - interval '1 day'"],
  ['who did it',      'account_id = null'],
  ['what was before', `before = '{"name":"别的"}'`],
  ['what came after', 'after = null'],
])('an entry whose story was changed is found: %s', async (_part, change) => {
  const [, second] = [await write(), await write(), await write()];
  await sealJournal(database, example.region, NOON);
  await tamper(`update journal_entry set ${change} where entry_id = '${second?.id}'`);
  expect(await prove()).toMatchObject({ sealed: 1, broken: { fault: 'entry-changed', entryId: second?.id } });
});

test('a link that was taken out is missed', async () => {
  const [, second, third] = [await write(), await write(), await write()];
  await sealJournal(database, example.region, NOON);
  await tamper(`delete from journal_seal where entry_id = '${second?.id}'; delete from journal_entry where entry_id = '${second?.id}'`);
  expect(await prove()).toMatchObject({ sealed: 1, broken: { fault: 'link-missing', entryId: third?.id } });
});

test('an entry put in afterwards among sealed ones is found', async () => {
  const [first] = [await write(), await write()];
  await sealJournal(database, example.region, NOON);
  const slipped = newId();
  await tamper(`
    insert into journal_entry select region_id, '${slipped}', transaction, at, account_id, unit_id, 'never happened', subject_kind, subject_id, before, after
    from journal_entry where entry_id = '${first?.id}'`);
  expect(await prove()).toMatchObject({ sealed: 2, unsealed: 1, broken: { fault: 'entry-slipped-in', entryId: slipped } });
});

test('the list shows the newest first, says what is sealed, and keeps to the scopes', async () => {
  const ours = await write();
  await sealJournal(database, example.region, NOON);
  const unowned = await write({ unitId: null });
  const list = (scopes: Parameters<typeof findJournalEntries>[1]) => inRegion(database, example.region, trx => findJournalEntries(trx, scopes, { limit: 10 }));
  expect((await list([{ kind: 'region' }])).map(({ id, isSealed }) => [id, isSealed])).toEqual([[unowned.id, false], [ours.id, true]]);
  expect((await list([{ kind: 'department', id: example.department }]))).toMatchObject([{ ...ours, login: `clerk-${example.account}` }]);
  expect(await list([{ kind: 'department', id: newId() }])).toEqual([]);
  expect(await list([])).toEqual([]);
});

async function write(change: Partial<JournalEntry> = {}): Promise<JournalEntry> {
  const written = entry(example, change);
  await inRegion(database, example.region, trx => insertJournalEntry(trx, written));
  return written;
}

async function prove() {
  return inRegion(database, example.region, verifyJournal);
}

async function sealedOrder(): Promise<readonly string[]> {
  const rows = await inRegion(database, example.region, ({ query }) => query.selectFrom('journal_seal').select('entry_id').orderBy('position').execute());
  return rows.map(({ entry_id }) => entry_id);
}

/** As somebody with the whole power over the database would. */
async function tamper(statement: string): Promise<void> {
  await sql.raw(statement).execute(database.kysely);
}
