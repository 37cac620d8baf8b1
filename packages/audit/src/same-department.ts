import type { BudgetStatementDraft, TargetsDraft } from '@hengji/model';
import type { Batch, BatchEntry } from './batch.ts';

type TableEntry = BatchEntry & { readonly draft: TargetsDraft };

const MOST_STATEMENTS = 8; // of one name and year: a name that a whole province uses tells no department from another
const PLACE = /^[^省市区县旗]{1,12}(?:省|(?<!城)市|(?<![园社小])区|县|旗)/;

/** Why nothing is said of projects that cannot be told from those of another department. */
export const NAMELESS = '一并送审的预算说明有许多份用这个名称，分不清目标表是哪一份的。请把各部门的文件分开审核，或在名称前写明地方。';

/** The target tables of a statement's department and year, each project once. `null`: too many statements bear its name to tell whose they are. */
export function projectTables(statement: BudgetStatementDraft, batch: Batch): readonly TableEntry[] | null {
  const keys = keysOfStatement(statement).filter(key => tablesUnder(key, batch).length > 0);
  const statements = batch.grouped('statements-of-department', ({ draft }) => (draft.kind === 'budget-statement' ? keysOfStatement(draft) : []));
  if (keys.some(key => (statements.get(key)?.length ?? 0) > MOST_STATEMENTS)) return null;
  return eachOnce(keys.flatMap(key => tablesUnder(key, batch)));
}

/** The target tables of the department that a table is of, itself among them. */
export function neighbourTables(table: TargetsDraft, batch: Batch): readonly TableEntry[] {
  const [department] = keysOfTable(table);
  return department === undefined ? [] : tablesUnder(department, batch);
}

const MADE = new WeakMap<Batch, Map<string, readonly TableEntry[]>>();

/** Looked up once for all that ask. */
function tablesUnder(key: string, batch: Batch): readonly TableEntry[] {
  const made = MADE.get(batch) ?? new Map<string, readonly TableEntry[]>();
  MADE.set(batch, made);
  let tables = made.get(key);
  if (tables === undefined) {
    const groups = batch.grouped('tables-of-department', ({ draft }) => (draft.kind === 'targets' && draft.scope !== 'department' ? keysOfTable(draft) : []));
    made.set(key, tables = eachOnce((groups.get(key) ?? []).flatMap(({ draft, file }) => (draft.kind === 'targets' ? [{ draft, file }] : []))));
  }
  return tables;
}

function eachOnce(tables: readonly TableEntry[]): readonly TableEntry[] {
  const byProject = new Map<string, TableEntry>();
  for (const entry of tables) {
    const { code, name } = entry.draft.project;
    const project = `${code ?? ''} ${name ?? ''}`;
    if (!byProject.has(project)) byProject.set(project, entry);
  }
  return [...byProject.values()];
}

function keysOfTable({ year, department, unit }: TargetsDraft): readonly string[] {
  return keysOf(year, [department, unit.name]);
}

/** A statement speaks for its institutions too. Every department has a 服务中心: an institution is known only by a name with its place before it. */
function keysOfStatement({ year, department, institutions }: BudgetStatementDraft): readonly string[] {
  return keysOf(year, [department.name, ...institutions.map(({ name }) => name).filter(name => PLACE.test(name))]);
}

function keysOf(year: number | null, names: readonly (string | null)[]): readonly string[] {
  if (year === null) return [];
  return [...new Set(names.flatMap(name => (name === null || name.trim() === '' ? [] : [`${year} ${plain(name)}`])))];
}

/** The department's own office goes by its name as well. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').replace(/\(?(?:本级|机关)\)?$/, '');
}
