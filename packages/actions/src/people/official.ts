import { may, SIGHT, type Deed } from '@hengji/model';
import { findRegion, findRolesHeld, type Account, type Region, type RegionTransaction, type RoleInUnit, type Scope } from '@hengji/store';

/** Who is at work: an account with the roles it holds at this moment. */
export type Official = {
  readonly account: string;
  readonly login: string;
  readonly region: Region;
  readonly roles: readonly RoleInUnit[];
  readonly mustChangePassword: boolean;
};

export async function getOfficial(trx: RegionTransaction, { id, login, mustChangePassword }: Account): Promise<Official> {
  const region = await findRegion(trx, trx.region);
  if (!region) throw new TypeError(`an account of region ${trx.region}, which is not there`); // held by a foreign key
  return { account: id, login, region, roles: await findRolesHeld(trx, id), mustChangePassword };
}

/** Whose records the official may see in doing the deed: only the roles that allow it count. */
export function scopesOf({ roles }: Official, deed: Deed): readonly Scope[] {
  return roles.filter(({ role }) => may([role], deed)).flatMap(scopeOf);
}

/** Whether a record of that unit and section lies in one of the scopes. */
export function isWithin(scopes: readonly Scope[], record: Pick<RoleInUnit, 'departmentId' | 'unitId' | 'sectionId'>): boolean {
  return scopes.some(scope => {
    switch (scope.kind) {
      case 'region': return true;
      case 'department': return scope.id === record.departmentId;
      case 'unit': return scope.id === record.unitId;
      case 'section': return scope.id === record.sectionId;
    }
  });
}

/** A role held without a section is held for the unit as a whole. Nothing can be sent or given to anyone yet. */
function scopeOf({ role, departmentId, unitId, sectionId }: RoleInUnit): readonly Scope[] {
  const sight = SIGHT[role];
  switch (sight) {
    case 'section': return [sectionId === null ? { kind: 'unit', id: unitId } : { kind: 'section', id: sectionId }];
    case 'department': return [{ kind: 'department', id: departmentId }];
    case 'region': return [{ kind: 'region' }];
    case 'sent':
    case 'given':
    case 'nothing': return [];
  }
}
