import { findRolesHeld, findSessionOfAccount, inRegion, touchSession } from '@hengji/store';
import type { House } from '../action.ts';
import type { Cookie } from './cookie.ts';
import type { Official } from './official.ts';

/** `forgeryToken` must come back with every request that changes something; `digest` is how the database knows the cookie. */
export type Session = { readonly official: Official; readonly forgeryToken: string; readonly digest: Uint8Array };

const LONGEST_IDLE = 8 * 3_600_000;
const NOTED_EVERY = 60_000; // when one was last seen is written at most once a minute

/** `undefined`: never given out, signed out, idle too long or too old. Roles are read anew each time. */
export async function findSession({ database, now }: House, { region, digest }: Cookie): Promise<Session | undefined> {
  return inRegion(database, region, async trx => {
    const at = now();
    const found = await findSessionOfAccount(trx, digest, at);
    const idle = found ? at.getTime() - found.lastSeenAt.getTime() : 0;
    if (!found || idle >= LONGEST_IDLE) return undefined;
    if (idle >= NOTED_EVERY) await touchSession(trx, digest, { lastSeenAt: at, expiresAt: found.expiresAt });
    const { accountId: account, login, mustChangePassword, forgeryToken, regionName: name } = found;
    const official = { account, login, region: { id: region, name }, roles: await findRolesHeld(trx, account), mustChangePassword };
    return { official, forgeryToken, digest };
  });
}
