import { Refusal } from '@hengji/model';
import { sql } from 'kysely';
import type { RegionTransaction } from '../in-region.ts';

/** A project-year. Known by its code, without one by the number it was given; a name is no key. */
export type Project = {
  readonly id: string;
  readonly unitId: string;
  readonly sectionId: string | null;
  readonly year: number;
  readonly number: number;
  readonly code: string | null;
  readonly name: string;
  readonly continues: string | null; // last year's
};

const COLUMNS = ['project_id as id', 'unit_id as unitId', 'section_id as sectionId', 'year', 'number', 'code', 'name', 'continues'] as const;

/** Gives the project the next number of its unit and year. */
export async function insertProject(trx: RegionTransaction, project: Omit<Project, 'number'>): Promise<Project> {
  const number = await takeNumber(trx, project.unitId, project.year);
  await trx.query.insertInto('project').values({
    region_id: trx.region,
    project_id: project.id,
    unit_id: project.unitId,
    section_id: project.sectionId,
    year: project.year,
    number,
    code: project.code,
    name: project.name,
    continues: project.continues,
  }).execute();
  return { ...project, number };
}

export async function getProject(trx: RegionTransaction, id: string): Promise<Project> {
  return trx.query.selectFrom('project').select(COLUMNS)
    .where('region_id', '=', trx.region).where('project_id', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal('not-found'));
}

export async function findProjectByCode(trx: RegionTransaction, unit: string, year: number, code: string): Promise<Project | undefined> {
  return trx.query.selectFrom('project').select(COLUMNS)
    .where('region_id', '=', trx.region).where('unit_id', '=', unit).where('year', '=', year).where('code', '=', code)
    .executeTakeFirst();
}

/** All of a unit's projects of a year, by number: the candidates for a form that carries no code. */
export async function findProjectsOfYear(trx: RegionTransaction, unit: string, year: number): Promise<readonly Project[]> {
  return trx.query.selectFrom('project').select(COLUMNS)
    .where('region_id', '=', trx.region).where('unit_id', '=', unit).where('year', '=', year)
    .orderBy('number').execute();
}

/** A lock until commit and two statements: Citus takes no subquery in INSERT … VALUES. */
async function takeNumber(trx: RegionTransaction, unit: string, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`project-number ${trx.region} ${unit} ${year}`}, 0))`.execute(trx.query);
  const row = await trx.query.selectFrom('project').select(eb => eb.fn.max('number').as('last'))
    .where('region_id', '=', trx.region).where('unit_id', '=', unit).where('year', '=', year)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}
