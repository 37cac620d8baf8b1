import { Refusal } from '@hengji/model';
import { inRegion, regionId } from '@hengji/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { perform } from '../action.ts';
import { listJournal } from '../journal/list-journal.ts';
import { listSelfEvaluations } from '../evaluation/list-self-evaluations.ts';
import { addColleague, getTestOfficial, startTestHouse, type TestHouse } from '../test-house.ts';
import { changePassword } from './change-password.ts';
import { parseCookie } from './cookie.ts';
import { findSession } from './find-session.ts';
import type { SignedIn } from './open-session.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let house: TestHouse;
beforeAll(async () => { house = await startTestHouse(); });
afterAll(() => house.stop());

let people = 0;
/** Somebody new, so that no test meets another's attempts and sessions. */
async function somebody(): Promise<{ readonly login: string; readonly password: string }> {
  const login = `somebody-${++people}`;
  return { login, password: await addColleague(house, await getTestOfficial(house, '经办人'), login, '经办人') };
}

async function find({ cookie }: SignedIn) {
  const parsed = parseCookie(cookie);
  return parsed && findSession(house, parsed);
}

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof Refusal)) throw new Error('was not refused', { cause: error });
  return error;
}

describe('signing in', () => {
  test('opens a session that knows who one is', async () => {
    const { login, password } = await somebody();
    const signedIn = await signIn(house, { login, password });
    expect((await find(signedIn))?.official).toMatchObject({ login, mustChangePassword: true, region: { name: '石家庄高新技术产业开发区' }, roles: [{ role: '经办人', unitName: '投资服务局' }] });
  });

  test('gives another cookie and another token each time', async () => {
    const person = await somebody();
    const [one, other] = [await signIn(house, person), await signIn(house, person)];
    expect(one.cookie).not.toBe(other.cookie);
    expect(one.session.forgeryToken).not.toBe(other.session.forgeryToken);
  });

  test('does not count a right password as wrong when the session could not be opened', async () => {
    const person = await somebody();
    for (let tries = 0; tries < 6; tries += 1) {
      let asked = 0;
      const failing = { ...house, now: () => { if (asked++ > 0) throw new Error('the disk is full'); return house.now(); } };
      await expect(signIn(failing, person)).rejects.toThrow('the disk is full');
    }
    expect(await find(await signIn(house, person))).toBeDefined();
  });

  test('answers a wrong password and an unknown login alike', async () => {
    const { login } = await somebody();
    const wrong = await refusal(signIn(house, { login, password: 'wrong' }));
    const unknown = await refusal(signIn(house, { login: 'nobody', password: 'wrong' }));
    expect(wrong).toMatchObject({ code: 'sign-in-failed', message: unknown.message });
  });

  test.each([`x' or '1'='1`, `"; drop table account; --`, '%', '经办人 '])('takes a strange login for an unknown one: %j', async login => {
    expect(await refusal(signIn(house, { login, password: 'wrong' }))).toMatchObject({ code: 'sign-in-failed' });
  });
});

describe('guessing', () => {
  test('five wrong passwords lock the account for a quarter of an hour, and say until when', async () => {
    const { login, password } = await somebody();
    for (let failed = 0; failed < 4; failed += 1) expect((await refusal(signIn(house, { login, password: 'wrong' }))).code).toBe('sign-in-failed');
    expect(await refusal(signIn(house, { login, password: 'wrong' }))).toMatchObject({ code: 'sign-in-locked', message: expect.stringContaining('锁到 09:15') });
    expect((await refusal(signIn(house, { login, password }))).code).toBe('sign-in-locked');
    house.pass(15 * MINUTE);
    await signIn(house, { login, password });
    house.pass(-15 * MINUTE);
  });

  test('success starts the count anew', async () => {
    const { login, password } = await somebody();
    for (let round = 0; round < 3; round += 1) {
      for (let failed = 0; failed < 4; failed += 1) await refusal(signIn(house, { login, password: 'wrong' }));
      await signIn(house, { login, password });
    }
  });

  test('twenty guesses at the same moment are five', async () => {
    const { login } = await somebody();
    const refusals = await Promise.all(Array.from({ length: 20 }, () => refusal(signIn(house, { login, password: 'wrong' }))));
    expect(refusals.filter(({ code }) => code === 'sign-in-failed')).toHaveLength(4);
  });
});

describe('a session', () => {
  test.each([
  //                                     steps of waiting           still open
    ['lasts while it is used',           [7 * HOUR, 7 * HOUR],       true],
    ['ends after eight idle hours',      [8 * HOUR],                 false],
    ['ends after seven days of use',     Array.from({ length: 28 }, () => 6 * HOUR), false],
    ['lasts just under seven days',      Array.from({ length: 27 }, () => 6 * HOUR), true],
  ] as const)('%s', async (_case, steps, isOpen) => {
    const signedIn = await signIn(house, await somebody());
    let session = await find(signedIn);
    for (const step of steps) {
      house.pass(step);
      session = await find(signedIn);
    }
    house.pass(-steps.reduce((sum, step) => sum + step, 0));
    expect(session !== undefined).toBe(isOpen);
  });

  test('is found in its own region only', async () => {
    const { cookie } = await signIn(house, await somebody());
    expect(await find({ cookie: cookie.replace('130171', '130102') } as SignedIn)).toBeUndefined(); // only the cookie is looked at
  });

  test('ends with signing out, and the others stay', async () => {
    const person = await somebody();
    const [here, there] = [await signIn(house, person), await signIn(house, person)];
    await perform(house, here.session.official, signOut, { digest: here.session.digest });
    expect(await find(here)).toBeUndefined();
    expect(await find(there)).toBeDefined();
  });

  test('ends with signing out everywhere, other people’s stay', async () => {
    const person = await somebody();
    const [here, there, other] = [await signIn(house, person), await signIn(house, person), await signIn(house, await somebody())];
    await perform(house, here.session.official, signOutEverywhere, {});
    expect([await find(here), await find(there)]).toEqual([undefined, undefined]);
    expect(await find(other)).toBeDefined();
  });
});

describe('changing the password', () => {
  const next = '今天的云像一只慢慢走的羊';

  test('is the first thing to do', async () => {
    const { session } = await signIn(house, await somebody());
    expect((await refusal(perform(house, session.official, listSelfEvaluations, { limit: 1 }))).code).toBe('password-must-change');
    const changed = await changePassword(house, session.official, { current: (await somebody()).password, next }).catch((error: unknown) => error);
    expect(changed).toMatchObject({ code: 'sign-in-failed' }); // another's password is not one's own
  });

  test('opens the house, rotates the cookie and ends every other session', async () => {
    const person = await somebody();
    const [here, there] = [await signIn(house, person), await signIn(house, person)];
    const changed = await changePassword(house, here.session.official, { current: person.password, next });
    expect([await find(here), await find(there)]).toEqual([undefined, undefined]);
    const official = (await find(changed))?.official;
    expect(official).toMatchObject({ mustChangePassword: false });
    expect(official && await perform(house, official, listSelfEvaluations, { limit: 1 })).toEqual([]);
    expect((await refusal(signIn(house, person))).code).toBe('sign-in-failed');
    await signIn(house, { login: person.login, password: next });
  });

  test('refuses a weak one without counting an attempt', async () => {
    const person = await somebody();
    const { session } = await signIn(house, person);
    for (let tried = 0; tried < 6; tried += 1) {
      expect((await refusal(changePassword(house, session.official, { current: person.password, next: '短' }))).code).toBe('password-too-weak');
    }
    await changePassword(house, session.official, { current: person.password, next });
  });

  test('counts wrong guesses of the current one', async () => {
    const { session } = await signIn(house, await somebody());
    for (let tried = 0; tried < 4; tried += 1) await refusal(changePassword(house, session.official, { current: 'wrong', next }));
    expect((await refusal(changePassword(house, session.official, { current: 'wrong', next }))).code).toBe('sign-in-locked');
  });
});

test('the journal knows what was done with accounts, and no secret', async () => {
  const person = await somebody();
  const signedIn = await signIn(house, person);
  const next = '一把旧伞撑过三个雨季';
  const changed = await changePassword(house, signedIn.session.official, { current: person.password, next });
  await perform(house, changed.session.official, signOut, { digest: changed.session.digest });
  for (let failed = 0; failed < 5; failed += 1) await refusal(signIn(house, { login: person.login, password: 'wrong-guess' }));

  const lines = await perform(house, await getTestOfficial(house, '审计只读'), listJournal, { limit: 200 });
  const { account } = signedIn.session.official;
  expect(lines.filter(({ subjectId }) => subjectId === account).map(({ deed }) => deed)).toEqual(['lock-account', 'sign-out', 'change-password', 'sign-in', 'create-account']);
  const printed = JSON.stringify(lines);
  for (const secret of [person.password, next, 'wrong-guess', signedIn.cookie, signedIn.session.forgeryToken, '$argon2id$']) expect(printed).not.toContain(secret);
});

test('the database keeps no cookie, only its digest', async () => {
  const { cookie } = await signIn(house, await somebody());
  const rows = await inRegion(house.database, regionId('130171'), trx => trx.query.selectFrom('session').selectAll().execute());
  expect(JSON.stringify(rows)).not.toContain(cookie.slice('130171.'.length));
});
