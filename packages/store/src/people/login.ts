import type { SystemTransaction } from '../in-region.ts';
import type { RegionId } from '../region-id.ts';

/** Which region and account a login belongs to; unique over all regions, because it is looked up before any is known. */
export type Login = { readonly login: string; readonly region: RegionId; readonly accountId: string };

export async function insertLogin(trx: SystemTransaction, { login, region, accountId }: Login): Promise<void> {
  await trx.query.insertInto('login').values({ login, region_id: region, account_id: accountId }).execute();
}

export async function findLogin(trx: SystemTransaction, login: string): Promise<Login | undefined> {
  return trx.query.selectFrom('login').select(['login', 'region_id as region', 'account_id as accountId']).where('login', '=', login).executeTakeFirst();
}
