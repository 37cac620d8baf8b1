import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOON, plantRegion, type Example } from '../examples.ts';
import { inRegion, inSystem } from '../in-region.ts';
import { newId } from '../new-id.ts';
import { startTestDatabase, type TestDatabase } from '../test-database.ts';
import { countFailedAttempt, forgetFailedAttempts, getAccount, lockAccount, replacePassword } from './account.ts';
import { findLogin, insertLogin } from './login.ts';

let server: TestDatabase;
let example: Example;
beforeAll(async () => {
  server = await startTestDatabase();
  example = await plantRegion(server.database);
});
afterAll(() => server.stop());

test('failures at the same moment are all counted', async () => {
  const counts = await Promise.all(Array.from({ length: 8 }, () => inRegion(server.database, example.region, trx => countFailedAttempt(trx, example.account))));
  expect(counts.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a lock holds until its time, and a right password forgets all of it', async () => {
  const until = new Date(NOON.getTime() + 900_000);
  await inRegion(server.database, example.region, async trx => {
    await lockAccount(trx, example.account, until);
    expect(await getAccount(trx, example.account)).toMatchObject({ lockedUntil: until, failedAttempts: 0 });
    await countFailedAttempt(trx, example.account);
    await forgetFailedAttempts(trx, example.account);
    expect(await getAccount(trx, example.account)).toMatchObject({ lockedUntil: null, failedAttempts: 0, createdAt: NOON });
  });
});

test('a new password says whether it must be changed again', async () => {
  await inRegion(server.database, example.region, async trx => {
    await replacePassword(trx, example.account, '$argon2id$new', { mustChange: false });
    expect(await getAccount(trx, example.account)).toMatchObject({ passwordHash: '$argon2id$new', mustChangePassword: false });
  });
});

test('an account that is not there is refused, whatever is done with it', async () => {
  await inRegion(server.database, example.region, async trx => {
    const nobody = newId();
    await expect(getAccount(trx, nobody)).rejects.toMatchObject({ code: 'not-found' });
    await expect(countFailedAttempt(trx, nobody)).rejects.toMatchObject({ code: 'not-found' });
    await expect(lockAccount(trx, nobody, NOON)).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('a login leads to its region and account before any region is known, and is given once in all regions', async () => {
  const elsewhere = await plantRegion(server.database);
  const login = { login: 'fanyi', region: example.region, accountId: example.account };
  await inRegion(server.database, example.region, trx => insertLogin(trx, login));
  expect(await inSystem(server.database, trx => findLogin(trx, 'fanyi'))).toEqual(login);
  expect(await inSystem(server.database, trx => findLogin(trx, 'nobody'))).toBeUndefined();
  await expect(inRegion(server.database, elsewhere.region, trx => insertLogin(trx, { ...login, region: elsewhere.region }))).rejects.toThrow(/unique/);
});
