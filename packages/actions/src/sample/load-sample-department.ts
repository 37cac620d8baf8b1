import { ROLES, SIGHT, type Role } from '@hengji/model';
import {
  findDepartments, findLogin, findRegion, findSectionsOfUnit, findSelfEvaluations, findUnits, getAccount, inRegion, inSystem,
  insertDepartment, insertRegion, insertSection, insertUnit, newId, regionId, type RegionTransaction,
} from '@hengji/store';
import { perform, type House } from '../action.ts';
import { importSelfEvaluations } from '../evaluation/import-self-evaluations.ts';
import { createAccount } from '../people/create-account.ts';
import { getOfficial } from '../people/official.ts';

const REGION = { id: regionId('130171'), name: '石家庄高新技术产业开发区' };
const DEPARTMENT = { code: '322', name: '投资服务局' };
const UNIT = { code: '322001', name: '投资服务局' };
const SECTIONS = ['招商服务科', '综合科'] as const; // the first one's people hold the sample form

export type SampleAccount = { readonly login: string; readonly role: Role; readonly password: string };

export type SampleOptions = {
  readonly readSample: () => { readonly name: string; readonly bytes: Uint8Array };
  readonly roles?: readonly Role[];
  /** Keeps the passwords, which nobody can find out later; the accounts are there only if this succeeds. */
  readonly keepAccounts?: (accounts: readonly SampleAccount[]) => void | Promise<void>;
};

/** The department that a first start shows: a unit, two sections, an account a role, one form. What is there already stays; answers the accounts it made. */
export async function loadSampleDepartment(house: House, { readSample, roles = ROLES, keepAccounts = () => {} }: SampleOptions): Promise<readonly SampleAccount[]> {
  const { database } = house;
  await inSystem(database, async trx => {
    if (!await findRegion(trx, REGION.id)) await insertRegion(trx, REGION);
  });
  const place = await inRegion(database, REGION.id, makePlace);
  const made = await inRegion(database, REGION.id, async trx => {
    const accounts = await makeAccounts(trx, place, roles, house.now());
    await keepAccounts(accounts);
    return accounts;
  });
  const [form] = await inRegion(database, REGION.id, trx => findSelfEvaluations(trx, [{ kind: 'region' }], { limit: 1 }));
  if (!form) await importSample(house, readSample());
  return made;
}

type SamplePlace = { readonly unitId: string; readonly sectionId: string };

async function makePlace(trx: RegionTransaction): Promise<SamplePlace> {
  let department = (await findDepartments(trx)).find(({ code }) => code === DEPARTMENT.code);
  if (!department) await insertDepartment(trx, department = { id: newId(), ...DEPARTMENT });

  let unit = (await findUnits(trx)).find(({ code }) => code === UNIT.code);
  if (!unit) await insertUnit(trx, unit = { id: newId(), departmentId: department.id, ...UNIT });

  const known = await findSectionsOfUnit(trx, unit.id);
  const sections = SECTIONS.map(name => known.find(section => section.name === name) ?? { id: newId(), unitId: unit.id, name });
  for (const section of sections) if (!known.includes(section)) await insertSection(trx, section);
  const [{ id: sectionId } = { id: '' }] = sections;
  return { unitId: unit.id, sectionId };
}

async function makeAccounts(trx: RegionTransaction, { unitId, sectionId }: SamplePlace, roles: readonly Role[], now: Date): Promise<readonly SampleAccount[]> {
  const accounts: SampleAccount[] = [];
  for (const role of roles) {
    if (await findLogin(trx, role)) continue;
    const held = { role, unitId, sectionId: SIGHT[role] === 'section' ? sectionId : null };
    const { password } = await createAccount(trx, { login: role, roles: [held] }, now);
    accounts.push({ login: role, role, password });
  }
  return accounts;
}

/** As the one who would: 经办人 hands in the form of the own section. */
async function importSample(house: House, sample: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  const preparer = await inRegion(house.database, REGION.id, async trx => {
    const login = await findLogin(trx, '经办人');
    return login && getOfficial(trx, await getAccount(trx, login.accountId));
  });
  if (preparer) await perform(house, { ...preparer, mustChangePassword: false }, importSelfEvaluations, sample);
}
