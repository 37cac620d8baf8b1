import { nameDraft, type Draft, type Field, type Place } from '@hengji/model';
import { pairItems } from './pair-items.ts';

/** One cell that says something else than before. `null`: it is not there at all. */
export type Difference = {
  readonly record: string; // what a person calls the form
  readonly kind: Draft['kind'];
  readonly field: Field; // in the later paper, or in the earlier one where it is gone
  readonly at: readonly [Place | null, Place | null];
  readonly before: string | null;
  readonly after: string | null;
};

/** What changed between two papers, cell by cell: forms are known again by code, by name, by what they say; rows likewise. */
export function diffDrafts(before: readonly Draft[], after: readonly Draft[]): readonly Difference[] {
  const kinds = [...new Set([...after, ...before].map(({ kind }) => kind))];
  return kinds.flatMap(kind => {
    const [old, fresh] = [before.filter(draft => draft.kind === kind), after.filter(draft => draft.kind === kind)];
    const [onlyOld, onlyFresh] = [old[0], fresh[0]];
    const pairs = old.length === 1 && fresh.length === 1 && onlyOld && onlyFresh
      ? [{ before: { item: onlyOld, index: 0 }, after: { item: onlyFresh, index: 0 } }] // one form each: whatever was changed, it is the same form
      : pairItems(old, fresh, { keysOf: [codeOf, nameDraft], textOf: leavesOf });
    return pairs.flatMap(pair => diffForms(pair.before?.item ?? null, pair.after?.item ?? null));
  });
}

function codeOf(draft: Draft): string {
  return 'project' in draft ? draft.project.code ?? '' : '';
}

function diffForms(before: Draft | null, after: Draft | null): readonly Difference[] {
  const form = after ?? before;
  if (form === null) return [];
  const change = (field: Field, oldField: Field, values: { readonly before: string | null; readonly after: string | null }): Difference =>
    ({ record: nameDraft(form), kind: form.kind, field, at: [before && placeOf(before, oldField), after && placeOf(after, field)], ...values });
  if (before === null || after === null) return [change('', '', { before: before && nameDraft(before), after: after && nameDraft(after) })];
  return [...diffValues(before, after, '', '', change)];
}

type Change = (field: Field, oldField: Field, values: { readonly before: string | null; readonly after: string | null }) => Difference;

/** Where things stand, and what only follows from the print beside it, is no difference of its own. */
const DERIVED: ReadonlySet<string> = new Set(['kind', 'span', 'places', 'at', 'numbers', 'edition', 'unlabelled']);

function* diffValues(before: unknown, after: unknown, oldField: Field, field: Field, change: Change): Generator<Difference> {
  if (Array.isArray(before) && Array.isArray(after)) {
    yield* diffLists(before, after, oldField, field, change);
  } else if (isGroup(before) && isGroup(after)) {
    if (typeof before['raw'] === 'string' && typeof after['raw'] === 'string') yield* diffValues(before['raw'], after['raw'], oldField, field, change);
    else for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (!DERIVED.has(key)) yield* diffValues(before[key] ?? null, after[key] ?? null, below(oldField, key), below(field, key), change);
    }
  } else {
    const [old, fresh] = [wordsOf(before), wordsOf(after)];
    if (old !== fresh) yield change(field, oldField, { before: old, after: fresh });
  }
}

function* diffLists(before: readonly unknown[], after: readonly unknown[], oldField: Field, field: Field, change: Change): Generator<Difference> {
  for (const { before: old, after: fresh } of pairItems(before, after, { keysOf: [leavesOf, nameOf], textOf: leavesOf })) {
    const [from, to] = [below(oldField, String(old?.index ?? fresh?.index)), below(field, String(fresh?.index ?? old?.index))];
    if (old && fresh) yield* diffValues(old.item, fresh.item, from, to, change);
    else yield change(to, from, { before: old ? leavesOf(old.item) : null, after: fresh ? leavesOf(fresh.item) : null });
  }
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a row is called: an indicator by its levels, others by their title or item. */
function nameOf(item: unknown): string {
  if (!isGroup(item)) return '';
  const name = 'level3' in item ? [item['level1'], item['level2'], item['level3']] : [item['title'] ?? item['item'] ?? item['name'] ?? item['number'] ?? ''];
  return name.join('\u0000');
}

/** All that an item prints, as one text. */
function leavesOf(item: unknown): string {
  if (Array.isArray(item)) return item.map(leavesOf).filter(Boolean).join(' ');
  if (!isGroup(item)) return wordsOf(item) ?? '';
  if (typeof item['raw'] === 'string') return item['raw'];
  return Object.entries(item).filter(([key]) => !DERIVED.has(key)).map(([, value]) => leavesOf(value)).filter(Boolean).join(' ');
}

function wordsOf(value: unknown): string | null {
  return value === null || value === undefined ? null : typeof value === 'object' ? leavesOf(value) : String(value);
}

function below(field: Field, key: string): Field {
  return field === '' ? key : `${field}.${key}`;
}

/** Where a field stands, else the nearest that holds it. */
function placeOf(draft: Draft, field: Field): Place | null {
  for (let steps = field.split('.'); steps.length > 0; steps = steps.slice(0, -1)) {
    const place = draft.places[steps.join('.')];
    if (place) return place;
  }
  return draft.span?.[0] ?? null;
}
