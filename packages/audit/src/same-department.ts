import type { Draft } from '@hengji/model';
import type { Batch, BatchEntry } from './batch.ts';

/** The target tables of projects that one department's papers of one year hold, each project once. */
export function projectTables(draft: Draft, batch: Batch): readonly (BatchEntry & { readonly draft: Extract<Draft, { readonly kind: 'targets' }> })[] {
  const groups = batch.grouped('department-year', entry => keysOf(entry.draft));
  const seen = new Set<string>();
  return [...new Set(keysOf(draft).flatMap(key => groups.get(key) ?? []))].flatMap(({ draft: other, file }) => {
    if (other.kind !== 'targets' || other.scope === 'department') return [];
    const project = `${other.project.code ?? ''} ${other.project.name ?? ''}`;
    if (seen.has(project)) return [];
    seen.add(project);
    return [{ draft: other, file }];
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
