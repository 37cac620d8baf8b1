import { writeDocx, type Paper } from '@hengji/document';
import { paperOfSelfEvaluation } from '@hengji/forms';
import type { PrintedFunds, Role, SelfEvaluationDraft } from '@hengji/model';
import { findLogin, getAccount, inRegion, inSystem, insertDepartment, insertRegion, insertSection, insertUnit, newId, regionId, startTestDatabase, type RegionId } from '@hengji/store';
import type { House } from './action.ts';
import { createAccount } from './people/create-account.ts';
import { getOfficial, type Official } from './people/official.ts';
import { loadSampleDepartment, type SampleAccount } from './sample/load-sample-department.ts';

/** A house on a database of its own, with the sample department in it and a clock that stands until told. */
export type TestHouse = House & {
  readonly accounts: readonly SampleAccount[];
  pass(milliseconds: number): void;
  stop(): Promise<void>;
};

export type TestForm = { readonly name: string; readonly year?: number | null; readonly planned?: string; readonly issues?: string };

export async function startTestHouse(sample: TestForm = { name: '翻译费' }): Promise<TestHouse> {
  const { database, stop } = await startTestDatabase();
  let time = Date.UTC(2026, 2, 2, 1);
  const house: House = { database, now: () => new Date(time) };
  const bytes = await writeForms(sample);
  const accounts = await loadSampleDepartment(house, { readSample: () => ({ name: '自评表.docx', bytes }) });
  return { ...house, accounts, stop, pass: milliseconds => { time += milliseconds; } };
}

/** The person who signs in so, as if the first password were changed. */
export async function getTestOfficial({ database }: House, login: string): Promise<Official> {
  const found = await inSystem(database, trx => findLogin(trx, login));
  if (!found) throw new Error(`nobody signs in as ${login}`);
  const official = await inRegion(database, found.region, async trx => getOfficial(trx, await getAccount(trx, found.accountId)));
  return { ...official, mustChangePassword: false };
}

/** One more person, in a new section of the given person's unit, with the first password. */
export async function addColleague({ database, now }: House, { region, roles: [held] }: Official, login: string, role: Role): Promise<string> {
  if (!held) throw new Error('the colleague of someone without a role has no unit');
  return inRegion(database, region.id, async trx => {
    const section = { id: newId(), unitId: held.unitId, name: login };
    await insertSection(trx, section);
    return (await createAccount(trx, { login, roles: [{ role, unitId: held.unitId, sectionId: section.id }] }, now())).password;
  });
}

/** A region beside the sample's, with one person in it, and the first password. */
export async function addRegion({ database, now }: House, code: string, login: string, role: Role): Promise<string> {
  const region: RegionId = regionId(code);
  await inSystem(database, trx => insertRegion(trx, { id: region, name: code }));
  return inRegion(database, region, async trx => {
    const department = { id: newId(), code: '322', name: '投资服务局' };
    const unit = { id: newId(), departmentId: department.id, code: '322001', name: '投资服务局' };
    await insertDepartment(trx, department);
    await insertUnit(trx, unit);
    return (await createAccount(trx, { login, roles: [{ role, unitId: unit.id, sectionId: null }] }, now())).password;
  });
}

/** A Word file that holds these forms, one below the other. */
export async function writeForms(...forms: readonly TestForm[]): Promise<Uint8Array> {
  const [first, ...others] = forms.map(form => paperOfSelfEvaluation(draftOf(form)));
  if (!first) throw new Error('a file without a form');
  const paper: Paper = { ...first, blocks: [first, ...others].flatMap(({ blocks }) => blocks) };
  return writeDocx(paper);
}

const NO_FUNDS: PrintedFunds = { planned: '', arrived: '', executed: '' };

export function draftOf({ name, year = 2023, planned = '50', issues = '讲解员不足，下半年增加一名。' }: TestForm): SelfEvaluationDraft {
  return {
    kind: 'self-evaluation', edition: 'sjz-2020', span: null, year,
    reportingUnit: '投资服务局', implementingUnit: '投资服务局', project: { code: null, name },
    budget: { planned, arrived: planned, executed: planned, unit: '万元', fiscal: NO_FUNDS, other: NO_FUNDS },
    progress: '', goal: '展厅全年开放，讲解不少于 60 场。', result: '全年讲解 62 场。', completion: '100%',
    groups: [{ level1: '产出指标', points: '90', label: '产出指标（90分）' }],
    indicators: [{
      level1: '产出指标', level2: '数量指标', level3: '讲解场次',
      target: { raw: '≥60场', operator: '>=', value: '60', unit: '场', text: null }, actual: { raw: '62场', value: '62', unit: '场' },
      points: null, score: '90', deviation: null, at: null,
    }],
    executionRate: { target: '≥95%', actual: '100%', points: '10', score: '10' },
    total: '100', issues, preparer: 'present', phone: 'present', places: {},
  };
}
