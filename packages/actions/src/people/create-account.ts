import type { Role } from '@hengji/model';
import { insertAccount, insertLogin, insertRoleHeld, newId, type RegionTransaction } from '@hengji/store';
import { openJournal } from '../journal/open-journal.ts';
import { hashPassword, randomPassword } from './password.ts';

export type NewAccount = {
  readonly login: string;
  readonly roles: readonly { readonly role: Role; readonly unitId: string; readonly sectionId: string | null }[];
};

/** Answers the first password, which is told this once and must be changed at the first sign-in. */
export async function createAccount(trx: RegionTransaction, { login, roles }: NewAccount, now: Date): Promise<{ readonly accountId: string; readonly password: string }> {
  const accountId = newId();
  const password = randomPassword();
  await insertAccount(trx, { id: accountId, login, passwordHash: await hashPassword(password), mustChangePassword: true, createdAt: now });
  await insertLogin(trx, { login, region: trx.region, accountId });
  for (const held of roles) await insertRoleHeld(trx, { id: newId(), accountId, ...held });
  await openJournal(trx, { deed: 'create-account', accountId: null, at: now }).record({ kind: 'account', id: accountId, unitId: null }, null, { login, roles });
  return { accountId, password };
}
