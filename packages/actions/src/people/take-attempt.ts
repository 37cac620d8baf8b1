import { Refusal } from '@hengji/model';
import { countFailedAttempt, forgetFailedAttempts, getAccount, inRegion, lockAccount, type Account, type Login, type RegionTransaction } from '@hengji/store';
import type { House } from '../action.ts';
import { openJournal } from '../journal/open-journal.ts';
import { isPassword } from './password.ts';

const MOST_FAILURES = 5;
const LOCKED = 15 * 60_000;

/** The account, if this is its password. The fifth wrong one in a row locks it for a quarter of an hour. */
export async function takeAttempt({ database, now }: House, { region, accountId }: Omit<Login, 'login'>, password: string, wrong: string): Promise<Account> {
  const { account, lockedUntil } = await inRegion(database, region, trx => countAttempt(trx, accountId, now()));
  if (await isPassword(password, account.passwordHash)) {
    await inRegion(database, region, trx => forgetFailedAttempts(trx, accountId)); // at once: what fails after it, such as a full disk, is no wrong password
    return account;
  }
  if (lockedUntil === null) throw new Refusal('sign-in-failed', wrong);
  await inRegion(database, region, trx => openJournal(trx, { deed: 'lock-account', accountId: null, at: now() })
    .record({ kind: 'account', id: account.id, unitId: null }, null, { login: account.login, lockedUntil }));
  throw locked(lockedUntil);
}

/** Counts the attempt before it is judged, so that a hundred at the same moment are not a hundred guesses; success takes it back. */
async function countAttempt(trx: RegionTransaction, id: string, now: Date): Promise<{ readonly account: Account; readonly lockedUntil: Date | null }> {
  const attempts = await countFailedAttempt(trx, id); // holds the row: what is read next includes every attempt before this one
  const account = await getAccount(trx, id);
  if (account.lockedUntil !== null && account.lockedUntil > now) throw locked(account.lockedUntil);
  if (attempts < MOST_FAILURES) return { account, lockedUntil: null };
  const lockedUntil = new Date(now.getTime() + LOCKED);
  await lockAccount(trx, id, lockedUntil);
  return { account, lockedUntil };
}

function locked(until: Date): Refusal {
  const time = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(until);
  return new Refusal('sign-in-locked', `连续输错 ${MOST_FAILURES} 次，这个账号锁到 ${time}。请到时再试；忘了密码，请找部门管理员。`);
}
