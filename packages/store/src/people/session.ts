import type { RegionTransaction } from '../in-region.ts';

/** One signed-in browser. The cookie must name the region beside its secret: sessions are a tenant's rows and found only inside it. */
export type Session = {
  readonly tokenDigest: Uint8Array; // SHA-256 of the cookie's secret
  readonly accountId: string;
  readonly forgeryToken: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
};

const COLUMNS = [
  'token_digest as tokenDigest', 'account_id as accountId', 'forgery_token as forgeryToken',
  'created_at as createdAt', 'last_seen_at as lastSeenAt', 'expires_at as expiresAt',
] as const;

export async function insertSession(trx: RegionTransaction, session: Session): Promise<void> {
  await trx.query.insertInto('session').values({
    region_id: trx.region,
    token_digest: session.tokenDigest,
    account_id: session.accountId,
    forgery_token: session.forgeryToken,
    created_at: session.createdAt,
    last_seen_at: session.lastSeenAt,
    expires_at: session.expiresAt,
  }).execute();
}

/** The session, unless it has expired by `now`. */
export async function findSession(trx: RegionTransaction, tokenDigest: Uint8Array, now: Date): Promise<Session | undefined> {
  return trx.query.selectFrom('session').select(COLUMNS)
    .where('region_id', '=', trx.region).where('token_digest', '=', tokenDigest).where('expires_at', '>', now)
    .executeTakeFirst();
}

/** With the account and the region it belongs to: what every request asks, in one query. */
export type SessionOfAccount = Session & { readonly login: string; readonly mustChangePassword: boolean; readonly regionName: string };

export async function findSessionOfAccount(trx: RegionTransaction, tokenDigest: Uint8Array, now: Date): Promise<SessionOfAccount | undefined> {
  return trx.query.selectFrom('session')
    .innerJoin('account', join => join.onRef('account.region_id', '=', 'session.region_id').onRef('account.account_id', '=', 'session.account_id'))
    .innerJoin('region', 'region.region_id', 'session.region_id')
    .select([
      'token_digest as tokenDigest', 'session.account_id as accountId', 'forgery_token as forgeryToken',
      'session.created_at as createdAt', 'last_seen_at as lastSeenAt', 'expires_at as expiresAt',
      'account.login', 'account.must_change_password as mustChangePassword', 'region.name as regionName',
    ])
    .where('session.region_id', '=', trx.region).where('token_digest', '=', tokenDigest).where('expires_at', '>', now)
    .executeTakeFirst();
}

export async function touchSession(trx: RegionTransaction, tokenDigest: Uint8Array, { lastSeenAt, expiresAt }: Pick<Session, 'lastSeenAt' | 'expiresAt'>): Promise<void> {
  await trx.query.updateTable('session').set({ last_seen_at: lastSeenAt, expires_at: expiresAt })
    .where('region_id', '=', trx.region).where('token_digest', '=', tokenDigest).execute();
}

/** Rotation: `fresh` begins, and the old secret serves until `graceUntil`, for requests that were on their way with it. */
export async function rotateSession(trx: RegionTransaction, old: Session, fresh: Session, graceUntil: Date): Promise<void> {
  await insertSession(trx, fresh);
  const expiresAt = graceUntil < old.expiresAt ? graceUntil : old.expiresAt;
  await touchSession(trx, old.tokenDigest, { lastSeenAt: old.lastSeenAt, expiresAt });
}

export async function deleteSession(trx: RegionTransaction, tokenDigest: Uint8Array): Promise<void> {
  await trx.query.deleteFrom('session').where('region_id', '=', trx.region).where('token_digest', '=', tokenDigest).execute();
}

/** Sign-out everywhere. */
export async function deleteSessionsOfAccount(trx: RegionTransaction, account: string): Promise<void> {
  await trx.query.deleteFrom('session').where('region_id', '=', trx.region).where('account_id', '=', account).execute();
}

export async function deleteExpiredSessions(trx: RegionTransaction, now: Date): Promise<void> {
  await trx.query.deleteFrom('session').where('region_id', '=', trx.region).where('expires_at', '<=', now).execute();
}
