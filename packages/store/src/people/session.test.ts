import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOON, plantRegion, type Example } from '../examples.ts';
import { inRegion } from '../in-region.ts';
import { startTestDatabase, type TestDatabase } from '../test-database.ts';
import { deleteExpiredSessions, deleteSession, deleteSessionsOfAccount, findSession, insertSession, rotateSession, type Session } from './session.ts';

let server: TestDatabase;
beforeAll(async () => { server = await startTestDatabase(); });
afterAll(() => server.stop());

test('a session is found until it expires', async () => {
  const example = await plantRegion(server.database);
  const mine = session(example, 'mine');
  await inRegion(server.database, example.region, async trx => {
    await insertSession(trx, mine);
    expect(await findSession(trx, mine.tokenDigest, minutes(29))).toEqual(mine);
    expect(await findSession(trx, mine.tokenDigest, minutes(30))).toBeUndefined();
    await deleteExpiredSessions(trx, minutes(30));
    expect(await findSession(trx, mine.tokenDigest, minutes(1))).toBeUndefined();
  });
});

test('a session is found in its own region alone', async () => {
  const [ours, theirs] = [await plantRegion(server.database), await plantRegion(server.database)];
  const mine = session(ours, 'abroad');
  await inRegion(server.database, ours.region, trx => insertSession(trx, mine));
  expect(await inRegion(server.database, theirs.region, trx => findSession(trx, mine.tokenDigest, NOON))).toBeUndefined();
});

test('after rotation the old secret serves for the grace, and never longer than it had', async () => {
  const example = await plantRegion(server.database);
  const [old, fresh, late] = [session(example, 'old'), session(example, 'fresh'), session(example, 'late')];
  await inRegion(server.database, example.region, async trx => {
    await insertSession(trx, old);
    await rotateSession(trx, old, fresh, minutes(1));
    expect(await findSession(trx, old.tokenDigest, NOON)).toMatchObject({ expiresAt: minutes(1) });
    expect(await findSession(trx, fresh.tokenDigest, minutes(2))).toEqual(fresh);
    await rotateSession(trx, fresh, late, minutes(99));
    expect(await findSession(trx, fresh.tokenDigest, NOON)).toMatchObject({ expiresAt: fresh.expiresAt });
  });
});

test('signing out ends one session, signing out everywhere all of the account', async () => {
  const example = await plantRegion(server.database);
  const [desk, phone, home] = [session(example, 'desk'), session(example, 'phone'), session(example, 'home')];
  await inRegion(server.database, example.region, async trx => {
    for (const each of [desk, phone, home]) await insertSession(trx, each);
    await deleteSession(trx, desk.tokenDigest);
    expect(await findSession(trx, desk.tokenDigest, NOON)).toBeUndefined();
    expect(await findSession(trx, phone.tokenDigest, NOON)).toEqual(phone);
    await deleteSessionsOfAccount(trx, example.account);
    expect(await findSession(trx, phone.tokenDigest, NOON)).toBeUndefined();
    expect(await findSession(trx, home.tokenDigest, NOON)).toBeUndefined();
  });
});

function session(example: Example, secret: string): Session {
  return { tokenDigest: createHash('sha256').update(secret).digest(), accountId: example.account, forgeryToken: `forgery-${secret}`, createdAt: NOON, lastSeenAt: NOON, expiresAt: minutes(30) };
}

function minutes(after: number): Date {
  return new Date(NOON.getTime() + after * 60_000);
}
