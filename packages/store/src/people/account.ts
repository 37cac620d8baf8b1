import { Refusal } from '@hengji/model';
import type { RegionTransaction } from '../in-region.ts';

export type Account = {
  readonly id: string;
  readonly login: string;
  readonly passwordHash: string; // PHC string, argon2id
  readonly mustChangePassword: boolean;
  readonly failedAttempts: number; // in a row; how many lock the account is not the store's to say
  readonly lockedUntil: Date | null;
  readonly createdAt: Date;
};

const COLUMNS = [
  'account_id as id', 'login', 'password_hash as passwordHash', 'must_change_password as mustChangePassword',
  'failed_attempts as failedAttempts', 'locked_until as lockedUntil', 'created_at as createdAt',
] as const;

/** The account alone: `insertLogin` in the same transaction makes it one that can be found at sign-in. */
export async function insertAccount(trx: RegionTransaction, account: Omit<Account, 'failedAttempts' | 'lockedUntil'>): Promise<void> {
  await trx.query.insertInto('account').values({
    region_id: trx.region,
    account_id: account.id,
    login: account.login,
    password_hash: account.passwordHash,
    must_change_password: account.mustChangePassword,
    failed_attempts: 0,
    locked_until: null,
    created_at: account.createdAt,
  }).execute();
}

export async function getAccount(trx: RegionTransaction, id: string): Promise<Account> {
  return trx.query.selectFrom('account').select(COLUMNS)
    .where('region_id', '=', trx.region).where('account_id', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal('not-found'));
}

/** Counts one more failure and answers how many there are now in a row; attempts at the same moment are all counted. */
export async function countFailedAttempt(trx: RegionTransaction, id: string): Promise<number> {
  const row = await trx.query.updateTable('account').set(eb => ({ failed_attempts: eb('failed_attempts', '+', 1) }))
    .where('region_id', '=', trx.region).where('account_id', '=', id)
    .returning('failed_attempts').executeTakeFirstOrThrow(() => new Refusal('not-found'));
  return row.failed_attempts;
}

/** Locks until then and starts the count anew. */
export async function lockAccount(trx: RegionTransaction, id: string, until: Date): Promise<void> {
  await updateAccount(trx, id, { locked_until: until, failed_attempts: 0 });
}

export async function forgetFailedAttempts(trx: RegionTransaction, id: string): Promise<void> {
  await updateAccount(trx, id, { locked_until: null, failed_attempts: 0 });
}

export async function replacePassword(trx: RegionTransaction, id: string, passwordHash: string, { mustChange }: { readonly mustChange: boolean }): Promise<void> {
  await updateAccount(trx, id, { password_hash: passwordHash, must_change_password: mustChange });
}

type Change = { readonly locked_until?: Date | null; readonly failed_attempts?: number; readonly password_hash?: string; readonly must_change_password?: boolean };

async function updateAccount(trx: RegionTransaction, id: string, change: Change): Promise<void> {
  const { numUpdatedRows } = await trx.query.updateTable('account').set(change)
    .where('region_id', '=', trx.region).where('account_id', '=', id).executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refusal('not-found');
}
