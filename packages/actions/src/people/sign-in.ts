import { deleteExpiredSessions, findLogin, inRegion, inSystem } from '@hengji/store';
import { Refusal } from '@hengji/model';
import type { House } from '../action.ts';
import { openJournal } from '../journal/open-journal.ts';
import { getOfficial } from './official.ts';
import { openSession, type SignedIn } from './open-session.ts';
import { isPassword, NO_PASSWORD } from './password.ts';
import { takeAttempt } from './take-attempt.ts';

const WRONG = '账号或密码不对。请再输一次；连续输错 5 次，账号会锁定 15 分钟。';

/** No action, because nobody is at work yet, and because a failed attempt must stay counted although it is refused. */
export async function signIn(house: House, { login, password }: { readonly login: string; readonly password: string }): Promise<SignedIn> {
  const found = await inSystem(house.database, trx => findLogin(trx, login));
  if (!found) {
    await isPassword(password, NO_PASSWORD); // an unknown login takes as long as a known one
    throw new Refusal('sign-in-failed', WRONG);
  }
  const account = await takeAttempt(house, found, password, WRONG);
  return inRegion(house.database, found.region, async trx => {
    const at = house.now();
    await deleteExpiredSessions(trx, at);
    await openJournal(trx, { deed: 'sign-in', accountId: account.id, at }).record({ kind: 'account', id: account.id, unitId: null }, null, { login });
    return openSession(trx, await getOfficial(trx, account), at);
  });
}
