import { deleteSession } from '@hengji/store';
import { defineAction } from '../action.ts';

/** Ends the one session; the same account stays signed in elsewhere. */
export const signOut = defineAction({
  name: 'sign-out',
  may: 'signed-in',
  async run({ trx, official, journal }, { digest }: { readonly digest: Uint8Array }) {
    await deleteSession(trx, digest);
    await journal.record({ kind: 'account', id: official.account, unitId: null }, null, { login: official.login });
  },
});
