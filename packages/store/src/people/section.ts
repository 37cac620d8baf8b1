import type { RegionTransaction } from '../in-region.ts';

/** 内设科室、股室: where the work is done. */
export type Section = { readonly id: string; readonly unitId: string; readonly name: string };

const COLUMNS = ['section_id as id', 'unit_id as unitId', 'name'] as const;

export async function insertSection(trx: RegionTransaction, { id, unitId, name }: Section): Promise<void> {
  await trx.query.insertInto('section').values({ region_id: trx.region, section_id: id, unit_id: unitId, name }).execute();
}

export async function findSectionsOfUnit(trx: RegionTransaction, unit: string): Promise<readonly Section[]> {
  return trx.query.selectFrom('section').select(COLUMNS)
    .where('region_id', '=', trx.region).where('unit_id', '=', unit)
    .orderBy('section_id').execute();
}
