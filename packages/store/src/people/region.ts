import type { SystemTransaction } from '../in-region.ts';
import type { RegionId } from '../region-id.ts';

/** 行政区划 with a finance bureau of its own: the tenant. */
export type Region = { readonly id: RegionId; readonly name: string };

export async function insertRegion(trx: SystemTransaction, { id, name }: Region): Promise<void> {
  await trx.query.insertInto('region').values({ region_id: id, name }).execute();
}

export async function findRegion(trx: SystemTransaction, id: RegionId): Promise<Region | undefined> {
  return trx.query.selectFrom('region').select(['region_id as id', 'name']).where('region_id', '=', id).executeTakeFirst();
}

export async function findRegions(trx: SystemTransaction): Promise<readonly Region[]> {
  return trx.query.selectFrom('region').select(['region_id as id', 'name']).orderBy('region_id').execute();
}
