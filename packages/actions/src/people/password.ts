import { argon2, randomInt, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Refusal } from '@hengji/model';

const derive = promisify(argon2);

// argon2id with 19 MiB and two passes: about 30 ms, the least that OWASP names.
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
const SHORTEST = 10;
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'; // none that are taken for another on paper

/** A hash that no password has: checking against it costs an unknown login the time of a known one. */
export const NO_PASSWORD = phc(COST, Buffer.alloc(16), Buffer.alloc(COST.tagLength));

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  return phc(COST, nonce, await derive('argon2id', { ...COST, message: password.normalize('NFKC'), nonce }));
}

/** The parameters are read from the hash, so that old hashes still open after COST has risen. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const match = PHC.exec(hash);
  if (!match) throw new TypeError('the stored password hash is no argon2id PHC string');
  const [, memory, passes, parallelism, nonce = '', tag = ''] = match;
  const expected = Buffer.from(tag, 'base64');
  const found = await derive('argon2id', {
    message: password.normalize('NFKC'), nonce: Buffer.from(nonce, 'base64'),
    memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism), tagLength: expected.length,
  });
  return timingSafeEqual(found, expected);
}

/** A first password, shown once: 16 letters and digits, 79 bits. */
export function randomPassword(): string {
  const letters = Array.from({ length: 16 }, () => LETTERS.charAt(randomInt(LETTERS.length)));
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

export function refuseWeakPassword(next: string, { login, current }: { readonly login: string; readonly current: string }): void {
  const weakness = [...next].length < SHORTEST ? `新密码至少要 ${SHORTEST} 个字符。`
    : next.normalize('NFKC') === current.normalize('NFKC') ? '新密码不能与现在的密码相同。'
    : [...next.toLowerCase().replaceAll(login.toLowerCase(), '')].length < SHORTEST ? `新密码除去账号名，还要有 ${SHORTEST} 个字符。`
    : new Set(next).size < 4 ? '新密码只用了很少几种字符，容易被猜中。'
    : undefined;
  if (weakness) throw new Refusal('password-too-weak', `${weakness}换一个再试。`);
}

function phc({ memory, passes, parallelism }: typeof COST, nonce: Buffer, tag: Buffer): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
