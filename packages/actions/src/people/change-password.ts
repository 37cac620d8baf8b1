import { deleteSessionsOfAccount, replacePassword } from '@hengji/store';
import { defineAction, perform, type House } from '../action.ts';
import type { Official } from './official.ts';
import { openSession, type SignedIn } from './open-session.ts';
import { hashPassword, refuseWeakPassword } from './password.ts';
import { takeAttempt } from './take-attempt.ts';

/** The current password is asked, and its attempts are counted: whoever finds a screen unlocked does not get the account. */
export async function changePassword(house: House, official: Official, { current, next }: { readonly current: string; readonly next: string }): Promise<SignedIn> {
  const { account: accountId, login, region } = official;
  refuseWeakPassword(next, { login, current }); // first, or a weak new password would count as a wrong old one
  await takeAttempt(house, { region: region.id, accountId }, current, '现在的密码不对。请再输一次。');
  return perform(house, official, replaceOwnPassword, { hash: await hashPassword(next) });
}

/** Ends every session of the account and opens this one anew. */
const replaceOwnPassword = defineAction({
  name: 'change-password',
  may: 'signed-in',
  async run({ trx, official, journal, now }, { hash }: { readonly hash: string }) {
    const changed: Official = { ...official, mustChangePassword: false };
    await replacePassword(trx, official.account, hash, { mustChange: false });
    await deleteSessionsOfAccount(trx, official.account);
    await journal.record({ kind: 'account', id: official.account, unitId: null }, { mustChangePassword: official.mustChangePassword }, { mustChangePassword: false });
    return openSession(trx, changed, now);
  },
});
