import type { Role } from '@hengji/model';
import type { RegionTransaction } from '../in-region.ts';

/** A role that an account holds in a unit; without a section it is held for the unit as a whole. */
export type RoleHeld = { readonly id: string; readonly accountId: string; readonly unitId: string; readonly sectionId: string | null; readonly role: Role };

/** With the names a screen shows, and the department that decides how far one sees. */
export type RoleInUnit = RoleHeld & { readonly departmentId: string; readonly unitName: string; readonly sectionName: string | null };

export async function insertRoleHeld(trx: RegionTransaction, { id, accountId, unitId, sectionId, role }: RoleHeld): Promise<void> {
  await trx.query.insertInto('role_held')
    .values({ region_id: trx.region, role_held_id: id, account_id: accountId, unit_id: unitId, section_id: sectionId, role }).execute();
}

export async function findRolesHeld(trx: RegionTransaction, account: string): Promise<readonly RoleInUnit[]> {
  return trx.query.selectFrom('role_held as held')
    .innerJoin('unit', join => join.onRef('unit.region_id', '=', 'held.region_id').onRef('unit.unit_id', '=', 'held.unit_id'))
    .leftJoin('section', join => join.onRef('section.region_id', '=', 'held.region_id').onRef('section.section_id', '=', 'held.section_id'))
    .select([
      'held.role_held_id as id', 'held.account_id as accountId', 'held.unit_id as unitId', 'held.section_id as sectionId', 'held.role',
      'unit.department_id as departmentId', 'unit.name as unitName', 'section.name as sectionName',
    ])
    .where('held.region_id', '=', trx.region).where('held.account_id', '=', account)
    .orderBy('held.role_held_id').execute();
}

export async function deleteRoleHeld(trx: RegionTransaction, id: string): Promise<void> {
  await trx.query.deleteFrom('role_held').where('region_id', '=', trx.region).where('role_held_id', '=', id).execute();
}
