import { Refusal, type Doubt, type PolicyName, type SelfEvaluationDraft } from '@hengji/model';
import type { RegionTransaction } from '../in-region.ts';
import type { Page } from '../page.ts';
import type { Scope } from '../people/scope.ts';

/** 项目自评表 as it was handed in: one form of a source file. */
export type SelfEvaluation = {
  readonly id: string;
  readonly projectId: string;
  readonly sourceFileId: string;
  readonly position: number; // which form of the file, from 0
  readonly edition: string;
  readonly policy: PolicyName;
  readonly version: number; // which draft of its project's form, from 1
  readonly draft: SelfEvaluationDraft;
  readonly doubts: readonly Doubt[];
};

/** With what a reader of it is told: whose project it is, and where the file came from. */
export type SelfEvaluationRecord = SelfEvaluation & {
  readonly year: number;
  readonly projectCode: string | null;
  readonly projectName: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly departmentId: string;
  readonly sectionId: string | null;
  readonly sourceName: string;
  readonly sourceFormat: string;
  readonly sourceDigest: Uint8Array;
  readonly importedAt: Date;
  readonly importedBy: string; // login
};

export async function insertSelfEvaluation(trx: RegionTransaction, form: SelfEvaluation): Promise<void> {
  await trx.query.insertInto('self_evaluation').values({
    region_id: trx.region,
    self_evaluation_id: form.id,
    project_id: form.projectId,
    source_file_id: form.sourceFileId,
    position: form.position,
    edition: form.edition,
    policy: form.policy,
    version: form.version,
    draft: JSON.stringify(form.draft),
    doubts: JSON.stringify(form.doubts),
  }).execute();
}

/** What was made of a file's forms before, by position; importing the same file again finds them here. */
export async function findSelfEvaluationsOfFile(trx: RegionTransaction, sourceFile: string): Promise<readonly SelfEvaluationRecord[]> {
  return records(trx).where('form.source_file_id', '=', sourceFile).orderBy('form.position').execute();
}

/** Every draft of a project's form, the first one first. */
export async function findSelfEvaluationsOfProject(trx: RegionTransaction, project: string): Promise<readonly SelfEvaluationRecord[]> {
  return records(trx).where('form.project_id', '=', project).orderBy('form.version').execute();
}

/** The record, if it lies in one of the scopes; what one may not see is not there. */
export async function getSelfEvaluation(trx: RegionTransaction, id: string, scopes: readonly Scope[]): Promise<SelfEvaluationRecord> {
  return within(trx, scopes).where('form.self_evaluation_id', '=', id).executeTakeFirstOrThrow(() => new Refusal('not-found'));
}

/** The newest draft of each form, newest first. */
export async function findSelfEvaluations(trx: RegionTransaction, scopes: readonly Scope[], { limit, before, year }: Page & { readonly year?: number }): Promise<readonly SelfEvaluationRecord[]> {
  return within(trx, scopes)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('self_evaluation as later').select('later.version')
      .whereRef('later.region_id', '=', 'form.region_id').whereRef('later.project_id', '=', 'form.project_id').whereRef('later.version', '>', 'form.version'))))
    .$if(year !== undefined, query => query.where('project.year', '=', year ?? 0))
    .$if(before !== undefined, query => query.where('form.self_evaluation_id', '<', before ?? ''))
    .orderBy('form.self_evaluation_id', 'desc').limit(limit).execute();
}

function within(trx: RegionTransaction, scopes: readonly Scope[]) {
  const ids = (kind: 'department' | 'unit' | 'section') => scopes.flatMap(scope => (scope.kind === kind ? [scope.id] : []));
  const all = records(trx);
  if (scopes.some(scope => scope.kind === 'region')) return all;
  return all.where(({ eb, or, val }) => or([
    eb('unit.department_id', '=', eb.fn.any(val(ids('department')))),
    eb('project.unit_id', '=', eb.fn.any(val(ids('unit')))),
    eb('project.section_id', '=', eb.fn.any(val(ids('section')))),
  ]));
}

function records(trx: RegionTransaction) {
  return trx.query.selectFrom('self_evaluation as form')
    .innerJoin('project', join => join.onRef('project.region_id', '=', 'form.region_id').onRef('project.project_id', '=', 'form.project_id'))
    .innerJoin('unit', join => join.onRef('unit.region_id', '=', 'project.region_id').onRef('unit.unit_id', '=', 'project.unit_id'))
    .innerJoin('source_file as source', join => join.onRef('source.region_id', '=', 'form.region_id').onRef('source.source_file_id', '=', 'form.source_file_id'))
    .innerJoin('account', join => join.onRef('account.region_id', '=', 'source.region_id').onRef('account.account_id', '=', 'source.imported_by'))
    .select([
      'form.self_evaluation_id as id', 'form.project_id as projectId', 'form.source_file_id as sourceFileId', 'form.position',
      'form.edition', 'form.policy', 'form.version', 'form.draft', 'form.doubts',
      'project.year', 'project.code as projectCode', 'project.name as projectName', 'project.unit_id as unitId', 'project.section_id as sectionId',
      'unit.name as unitName', 'unit.department_id as departmentId',
      'source.name as sourceName', 'source.format as sourceFormat', 'source.digest as sourceDigest',
      'source.imported_at as importedAt', 'account.login as importedBy',
    ])
    .where('form.region_id', '=', trx.region);
}
