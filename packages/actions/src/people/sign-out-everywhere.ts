import { deleteSessionsOfAccount } from '@hengji/store';
import { defineAction } from '../action.ts';

/** Ends every session of the own account, this one too. */
export const signOutEverywhere = defineAction({
  name: 'sign-out-everywhere',
  may: 'signed-in',
  async run({ trx, official, journal }) {
    await deleteSessionsOfAccount(trx, official.account);
    await journal.record({ kind: 'account', id: official.account, unitId: null }, null, { login: official.login });
  },
});
