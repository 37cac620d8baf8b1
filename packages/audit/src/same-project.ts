import type { Draft } from '@hengji/model';
import type { Batch, BatchEntry } from './batch.ts';
import { remembered } from './remembered.ts';

type ProjectDraft = Extract<Draft, { readonly kind: 'targets' | 'self-evaluation' }>;
type Entry<K extends ProjectDraft['kind']> = BatchEntry & { readonly draft: Extract<Draft, { readonly kind: K }> };

const LOOKED_AT = 8; // a name that a whole province uses must not make every form look at every other
const TAIL = 4;

/** The forms of one kind that speak of the same project in the same year: by code, without one by name and unit. A name alone is no key. */
export function formsOfProject<K extends ProjectDraft['kind']>(draft: ProjectDraft, batch: Batch, kind: K, year = draft.year): readonly Entry<K>[] {
  const groups = batch.grouped('project-year', entry => (isOfProject(entry.draft) ? keysOf(entry.draft, entry.draft.year) : []));
  const found = new Set(keysOf(draft, year).flatMap(key => (groups.get(key) ?? []).slice(0, LOOKED_AT)));
  return [...found].filter((entry): entry is Entry<K> => entry.draft.kind === kind && entry.draft !== draft && isOfProject(entry.draft) && isSameProject(draft, entry.draft));
}

function isOfProject(draft: Draft): draft is ProjectDraft {
  return draft.kind === 'self-evaluation' || (draft.kind === 'targets' && draft.scope !== 'department');
}

function isSameProject(one: ProjectDraft, other: ProjectDraft): boolean {
  const codes = [plain(one.project.code), plain(other.project.code)];
  if (codes.every(code => code !== '')) return codes[0] === codes[1];
  return unitsOf(one).some(unit => unitsOf(other).some(its => unit.endsWith(its) || its.endsWith(unit)));
}

function keysOf(draft: ProjectDraft, year: number | null): readonly string[] {
  const [code, name] = [plain(draft.project.code), plain(draft.project.name)];
  if (year === null) return [];
  return [...(code === '' ? [] : [`${year} ${code}`]), ...(name === '' ? [] : unitsOf(draft).map(unit => `${year} ${name} ${unit.slice(-TAIL)}`))];
}

function unitsOf(draft: ProjectDraft): readonly string[] {
  const units = draft.kind === 'targets' ? [draft.unit.name, draft.department] : [draft.reportingUnit, draft.implementingUnit];
  return [...new Set(units.map(plain).filter(unit => unit !== ''))];
}

function plain(text: string | null): string {
  return text === null ? '' : withoutBlanks(text);
}

const withoutBlanks = remembered(text => text.normalize('NFKC').replace(/\s/g, ''));
