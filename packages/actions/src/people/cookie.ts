import { createHash, randomBytes } from 'node:crypto';
import { regionId, type RegionId } from '@hengji/store';

// The region stands in front of the secret because a session is looked up inside its region, before anyone knows whose it is.
const COOKIE = /^([0-9A-Za-z-]{1,32})\.([A-Za-z0-9_-]{43})$/;

/** What a browser keeps of a session. The secret is kept nowhere else: the database knows its SHA-256. */
export type Cookie = { readonly region: RegionId; readonly digest: Buffer };

export function newCookie(region: RegionId): Cookie & { readonly printed: string } {
  const secret = randomBytes(32).toString('base64url');
  return { region, digest: digestOf(secret), printed: `${region}.${secret}` };
}

/** `undefined`: nothing we ever gave out. */
export function parseCookie(printed: string): Cookie | undefined {
  const [, region, secret] = COOKIE.exec(printed) ?? [];
  return region === undefined || secret === undefined ? undefined : { region: regionId(region), digest: digestOf(secret) };
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
