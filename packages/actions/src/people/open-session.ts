import { randomBytes } from 'node:crypto';
import { insertSession, type RegionTransaction } from '@hengji/store';
import { newCookie } from './cookie.ts';
import type { Session } from './find-session.ts';
import type { Official } from './official.ts';

const LONGEST = 7 * 24 * 3_600_000;

/** A fresh session, and the cookie that opens it, which is told this once. */
export type SignedIn = { readonly session: Session; readonly cookie: string };

/** Cookie and forgery token are new each time, whatever the browser held before. */
export async function openSession(trx: RegionTransaction, official: Official, now: Date): Promise<SignedIn> {
  const { printed: cookie, digest } = newCookie(trx.region);
  const forgeryToken = randomBytes(32).toString('base64url');
  await insertSession(trx, {
    tokenDigest: digest, accountId: official.account, forgeryToken,
    createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + LONGEST),
  });
  return { session: { official, forgeryToken, digest }, cookie };
}
