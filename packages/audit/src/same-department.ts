import type { Draft } from '@hengji/model';
import type { Batch, BatchEntry } from './batch.ts';

type TableEntry = BatchEntry & { readonly draft: Extract<Draft, { readonly kind: 'targets' }> };

const MADE = new WeakMap<Batch, Map<string, readonly TableEntry[]>>();

/** The target tables of projects that one department's papers of one year hold, each project once; looked up once for all papers of the department. */
export function projectTables(draft: Draft, batch: Batch): readonly TableEntry[] {
  const keys = keysOf(draft);
  const found = MADE.get(batch) ?? new Map<string, readonly TableEntry[]>();
  MADE.set(batch, found);
  let tables = found.get(keys.join());
  if (tables === undefined) found.set(keys.join(), tables = tablesUnder(keys, batch));
  return tables;
}

function tablesUnder(keys: readonly string[], batch: Batch): readonly TableEntry[] {
  const groups = batch.grouped('department-year', entry => keysOf(entry.draft));
  const seen = new Set<string>();
  return [...new Set(keys.flatMap(key => groups.get(key) ?? []))].flatMap(({ draft, file }) => {
    if (draft.kind !== 'targets' || draft.scope === 'department') return [];
    const project = `${draft.project.code ?? ''} ${draft.project.name ?? ''}`;
    if (seen.has(project)) return [];
    seen.add(project);
    return [{ draft, file }];
  });
}

function keysOf(draft: Draft): readonly string[] {
  if (draft.year === null) return [];
  return [...new Set(namesOf(draft))].flatMap(name => (name === null || name.trim() === '' ? [] : [`${draft.year} ${plain(name)}`]));
}

function namesOf(draft: Draft): readonly (string | null)[] {
  switch (draft.kind) {
    case 'targets': return [draft.department, draft.unit.name];
    case 'self-evaluation': return [draft.reportingUnit, draft.implementingUnit];
    case 'budget-statement': case 'evaluation-report': return [draft.department.name, ...draft.institutions.map(({ name }) => name)];
    case 'monitoring': case 'score-table': case 'final-account': return [draft.department.name];
  }
}

/** The department's own office goes by its name as well. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').replace(/\(?(?:本级|机关)\)?$/, '');
}
