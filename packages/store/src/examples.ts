import type { SelfEvaluationDraft } from '@hengji/model';
import type { Database } from './database.ts';
import { inRegion, inSystem, type RegionTransaction } from './in-region.ts';
import type { JournalEntry } from './journal/journal-entry.ts';
import { newId } from './new-id.ts';
import { insertAccount } from './people/account.ts';
import { insertDepartment } from './people/department.ts';
import { insertRegion } from './people/region.ts';
import { insertSection } from './people/section.ts';
import { insertUnit } from './people/unit.ts';
import { insertProject, type Project } from './projects/project.ts';
import { regionId, type RegionId } from './region-id.ts';

export const NOON = new Date('2021-03-01T04:00:00.000Z');

/** A region of its own for one test: a department, its unit with one section, and one account. */
export type Example = { readonly region: RegionId; readonly department: string; readonly unit: string; readonly section: string; readonly account: string };

let count = 0;

export async function plantRegion(database: Database): Promise<Example> {
  const example = { region: regionId(`example-${++count}`), department: newId(), unit: newId(), section: newId(), account: newId() };
  await inSystem(database, trx => insertRegion(trx, { id: example.region, name: '示例区' }));
  await inRegion(database, example.region, async trx => {
    await insertDepartment(trx, { id: example.department, code: '322', name: '投资服务局' });
    await insertUnit(trx, { id: example.unit, departmentId: example.department, code: '322001', name: '投资服务局本级' });
    await insertSection(trx, { id: example.section, unitId: example.unit, name: '综合科' });
    await insertAccount(trx, { id: example.account, login: `clerk-${example.account}`, passwordHash: '$argon2id$example', mustChangePassword: true, createdAt: NOON });
  });
  return example;
}

export function entry(example: Example, change: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: newId(), at: NOON, accountId: example.account, unitId: example.unit, deed: 'project renamed',
    subjectKind: 'project', subjectId: newId(), before: { name: '翻译费' }, after: { name: '翻译服务费' }, ...change,
  };
}

export async function plantProject(trx: RegionTransaction, example: Example, change: Partial<Omit<Project, 'number'>> = {}): Promise<Project> {
  return insertProject(trx, { id: newId(), unitId: example.unit, sectionId: example.section, year: 2020, code: null, name: '翻译费', continues: null, ...change });
}

/** Zero, blank and absent side by side. */
export const DRAFT: SelfEvaluationDraft = {
  kind: 'self-evaluation', edition: 'sjz-2020', span: [{ line: 60 }, { line: 90 }], year: 2020,
  reportingUnit: '投资服务局', implementingUnit: '', project: { code: null, name: '翻译费' },
  budget: {
    unit: '万元', planned: '4', arrived: '4', executed: '3.94',
    fiscal: { planned: '4', arrived: '4', executed: '3.94' }, other: { planned: '', arrived: '0', executed: null },
  },
  progress: '', goal: '译好', result: null, completion: '完成预算目标',
  groups: [{ level1: '产出指标', points: '40', label: '产出指标（40）' }],
  indicators: [{
    level1: '产出指标', level2: '数量指标', level3: '完成专题材料翻译数量',
    target: { raw: '4', operator: 'none', value: '4', unit: '', text: null }, actual: { raw: '6', value: '6', unit: '' },
    points: null, score: '', deviation: null, at: { line: 75 },
  }],
  executionRate: null, total: '100', issues: '', preparer: 'present', phone: 'blank', places: { total: { line: 88 } },
};
