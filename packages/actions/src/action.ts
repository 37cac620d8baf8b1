import { Refusal, may, type Deed } from '@hengji/model';
import { inRegion, type Database, type RegionTransaction } from '@hengji/store';
import { openJournal, type Journal } from './journal/open-journal.ts';
import type { Official } from './people/official.ts';

/** Where the work is done: the database, and the clock, which tests set. */
export type House = { readonly database: Database; readonly now: () => Date };

export type Tools = {
  readonly trx: RegionTransaction;
  readonly official: Official;
  readonly journal: Journal;
  readonly now: Date;
};

/** What an official can do. `may` names the deed of the permission table, or `signed-in` for what everyone does with the own account. */
export type Action<Input, Ready, Answer> = {
  readonly name: string;
  readonly may: Deed | 'signed-in';
  /** Slow work that needs no record, such as reading a file; done before the transaction, so that none waits for it. */
  prepare(input: Input): Ready | Promise<Ready>;
  run(tools: Tools, ready: Ready): Promise<Answer>;
};

export function defineAction<Input, Answer>(action: Omit<Action<Input, Input, Answer>, 'prepare'>): Action<Input, Input, Answer>;
export function defineAction<Input, Ready, Answer>(action: Action<Input, Ready, Answer>): Action<Input, Ready, Answer>;
export function defineAction(action: Omit<Action<unknown, unknown, unknown>, 'prepare'>): Action<unknown, unknown, unknown> {
  return { prepare: input => input, ...action };
}

/** Does the action as this official, in one transaction with its journal entries; whatever it throws undoes all of it. */
export async function perform<Input, Ready, Answer>({ database, now }: House, official: Official, action: Action<Input, Ready, Answer>, input: Input): Promise<Answer> {
  refuseUnlessMay(official, action.may);
  const ready = await action.prepare(input);
  return inRegion(database, official.region.id, async trx => {
    const at = now();
    const journal = openJournal(trx, { deed: action.name, accountId: official.account, at });
    return action.run({ trx, official, journal, now: at }, ready);
  });
}

/** With the first password one may only change it, look at oneself and leave. */
export function refuseUnlessMay({ roles, mustChangePassword }: Official, deed: Deed | 'signed-in'): void {
  if (deed === 'signed-in') return;
  if (mustChangePassword) throw new Refusal('password-must-change', '您还在用初始密码。请先改成自己的密码，再做别的。');
  if (!may(roles.map(({ role }) => role), deed)) throw new Refusal('not-allowed', '您的岗位不能做这件事。需要的话，请部门管理员为您加上岗位。');
}
