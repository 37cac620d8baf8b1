import { Refusal } from '@hengji/model';
import type { RegionTransaction } from '../in-region.ts';

/** 预算单位; the department's own office (本级) is one too. */
export type Unit = { readonly id: string; readonly departmentId: string; readonly code: string | null; readonly name: string };

const COLUMNS = ['unit_id as id', 'department_id as departmentId', 'code', 'name'] as const;

export async function insertUnit(trx: RegionTransaction, { id, departmentId, code, name }: Unit): Promise<void> {
  await trx.query.insertInto('unit').values({ region_id: trx.region, unit_id: id, department_id: departmentId, code, name }).execute();
}

export async function getUnit(trx: RegionTransaction, id: string): Promise<Unit> {
  return trx.query.selectFrom('unit').select(COLUMNS)
    .where('region_id', '=', trx.region).where('unit_id', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal('not-found'));
}

/** Until commit, whoever else locks the unit waits; reading it and referring to it go on. */
export async function lockUnit(trx: RegionTransaction, id: string): Promise<Unit> {
  return trx.query.selectFrom('unit').select(COLUMNS)
    .where('region_id', '=', trx.region).where('unit_id', '=', id).forNoKeyUpdate()
    .executeTakeFirstOrThrow(() => new Refusal('not-found'));
}

export async function findUnits(trx: RegionTransaction): Promise<readonly Unit[]> {
  return trx.query.selectFrom('unit').select(COLUMNS).where('region_id', '=', trx.region).orderBy('code').orderBy('unit_id').execute();
}
