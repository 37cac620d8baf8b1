import { parseFen, Refusal, type Fen, type MoneyUnit, type SelfEvaluationDraft } from '@hengji/model';
import { findProjectByCode, findProjectsOfYear, findSelfEvaluationsOfProject, getProject, insertProject, newId, type Project, type RoleInUnit, type Scope } from '@hengji/store';
import type { Tools } from '../action.ts';
import { isWithin } from '../people/official.ts';

/** A project that a form without a code may belong to. A name is no key, so a person says which. */
export type Candidate = { readonly project: string; readonly name: string; readonly code: string | null; readonly reason: string };

/** What a person said of such a form: the project it belongs to, or that it is a new one. */
export type Match = string;

/** Where forms are handed in, and whose projects may be written. */
export type Desk = { readonly place: RoleInUnit; readonly scopes: readonly Scope[] };

export type Choice = { readonly kind: 'project'; readonly project: Project } | { readonly kind: 'ask'; readonly candidates: readonly Candidate[] };

/** The project-year a form belongs to: by its code; else as a person said; else new, unless projects of its name have to be asked about. */
export async function chooseProject(tools: Tools, desk: Desk, form: SelfEvaluationDraft, match: Match | undefined): Promise<Choice> {
  const year = yearOf(form);
  const start = async (): Promise<Choice> => ({ kind: 'project', project: await startProject(tools, desk, form, year) });

  const code = codeOf(form);
  if (code !== null) {
    const project = await findProjectByCode(tools.trx, desk.place.unitId, year, code);
    if (!project) return start();
    refuseOthers(desk, project);
    return { kind: 'project', project };
  }
  if (match === 'new') return start();
  if (match !== undefined) return { kind: 'project', project: await getMatched(tools, desk, form, year, match) };
  const candidates = await findCandidates(tools, desk, form, year);
  return candidates.length > 0 ? { kind: 'ask', candidates } : start();
}

async function getMatched({ trx }: Tools, desk: Desk, form: SelfEvaluationDraft, year: number, match: Match): Promise<Project> {
  const { unitId } = desk.place;
  const project = await getProject(trx, match);
  const fits = project.unitId === unitId && project.year === year && isOwn(desk, project);
  if (!fits) throw new Refusal('not-found', `为“${nameOf(form)}”选的项目不在本单位 ${year} 年的项目里，或您看不到它。请重新选择。`);
  return project;
}

export function nameOf({ project }: SelfEvaluationDraft): string {
  return project.name?.trim() ?? '';
}

/** What another section of the same unit owns is named, and not touched. */
export function refuseOthers(desk: Desk, { name, sectionId }: Pick<Project, 'name' | 'sectionId'>): void {
  if (isOwn(desk, { sectionId })) return;
  throw new Refusal('not-allowed', sectionId === null
    ? `“${name}”是本单位的项目，没有分到您的科室。请由财务或部门管理员导入。`
    : `“${name}”由本单位另一个科室负责。请由那个科室导入。`);
}

function codeOf({ project }: SelfEvaluationDraft): string | null {
  const code = project.code?.trim() ?? '';
  return code === '' ? null : code;
}

function isOwn({ place, scopes }: Desk, { sectionId }: Pick<Project, 'sectionId'>): boolean {
  return isWithin(scopes, { departmentId: place.departmentId, unitId: place.unitId, sectionId });
}

function yearOf(form: SelfEvaluationDraft): number {
  if (form.year === null) throw new Refusal('form-without-year', `“${nameOf(form)}”这张表上没有年度，不知道是哪一年的。请在标题下写明年度，再导入。`);
  return form.year;
}

async function startProject({ trx, journal }: Tools, { place }: Desk, form: SelfEvaluationDraft, year: number): Promise<Project> {
  const project = await insertProject(trx, {
    id: newId(), unitId: place.unitId, sectionId: place.sectionId, year, code: codeOf(form), name: nameOf(form), continues: null,
  });
  await journal.record({ kind: 'project', id: project.id, unitId: project.unitId }, null, project);
  return project;
}

async function findCandidates({ trx }: Tools, desk: Desk, form: SelfEvaluationDraft, year: number): Promise<readonly Candidate[]> {
  const name = comparable(nameOf(form));
  if (name === '') return [];
  const projects = await findProjectsOfYear(trx, desk.place.unitId, year);
  const namesakes = projects.filter(project => comparable(project.name) === name && isOwn(desk, project));
  const candidates: Candidate[] = [];
  for (const { id, name, code } of namesakes) {
    const forms = await findSelfEvaluationsOfProject(trx, id);
    const reason = forms.some(({ draft }) => isSameAmount(draft, form)) ? `名称相同，预算数也相同（${form.budget.planned}${form.budget.unit ?? ''}）` : '名称相同';
    candidates.push({ project: id, name, code, reason });
  }
  return candidates;
}

function comparable(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '');
}

function isSameAmount(one: SelfEvaluationDraft, other: SelfEvaluationDraft): boolean {
  const amount = plannedOf(one);
  return amount !== undefined && amount === plannedOf(other);
}

const UNITS: ReadonlySet<string> = new Set<MoneyUnit>(['元', '千元', '万元', '亿元']);

function plannedOf({ budget: { planned, unit } }: SelfEvaluationDraft): Fen | undefined {
  const isKnown = (unit: string): unit is MoneyUnit => UNITS.has(unit);
  return planned !== null && unit !== null && isKnown(unit) ? parseFen(planned, unit) : undefined;
}
