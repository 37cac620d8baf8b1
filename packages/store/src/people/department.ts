import { Refusal } from '@hengji/model';
import type { RegionTransaction } from '../in-region.ts';

/** 预算部门. */
export type Department = { readonly id: string; readonly code: string | null; readonly name: string };

const COLUMNS = ['department_id as id', 'code', 'name'] as const;

export async function insertDepartment(trx: RegionTransaction, { id, code, name }: Department): Promise<void> {
  await trx.query.insertInto('department').values({ region_id: trx.region, department_id: id, code, name }).execute();
}

export async function getDepartment(trx: RegionTransaction, id: string): Promise<Department> {
  return trx.query.selectFrom('department').select(COLUMNS)
    .where('region_id', '=', trx.region).where('department_id', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal('not-found'));
}

export async function findDepartments(trx: RegionTransaction): Promise<readonly Department[]> {
  return trx.query.selectFrom('department').select(COLUMNS).where('region_id', '=', trx.region).orderBy('code').orderBy('department_id').execute();
}
