import type { TemplateData, TemplateList } from '@hengji/document';
import { FIELD_WORDS, type Draft, type SheetDraft } from '@hengji/model';
import { blanksOf } from './sheet/form.ts';
import { SHEETS } from './sheet/forms.ts';
import { printedOf } from './sheet/paper.ts';

/** What a draft can put into a template, by the words officials have for its fields. What is absent or blank prints as nothing. */
export function templateDataOf(draft: Draft): TemplateData {
  if ('texts' in draft) return dataOfSheet(draft);
  const fields = new Map<string, string>(Object.keys(FIELD_WORDS).filter(path => path.startsWith('plan.') && 'plan' in draft).map(path => [FIELD_WORDS[path] ?? '', '']));
  const lists: TemplateList[] = [];
  gather(draft, '', (path, value) => {
    const word = FIELD_WORDS[path];
    if (Array.isArray(value) && value.every(item => typeof item === 'string')) {
      if (word !== undefined) fields.set(word, value.join('\n'));
    }
    if (Array.isArray(value)) {
      const list = listOf(path, value);
      if (list) lists.push(list);
    } else if (word !== undefined && !fields.get(word)) fields.set(word, textOf(value));
  });
  return { fields, lists };
}

/** Walks down to what is printed: a text, a list, or a value with its print. */
function gather(value: object, path: string, tell: (path: string, value: unknown) => void): void {
  for (const [key, own] of Object.entries(value)) {
    if (NOT_PRINTED.has(key)) continue;
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof own === 'object' && own !== null && !Array.isArray(own) && !('raw' in own)) gather(own, at, tell);
    else tell(at, own);
  }
}

const NOT_PRINTED: ReadonlySet<string> = new Set(['kind', 'span', 'places', 'at', 'edition', 'told', 'unlabelled']);

/** Which levels of a list share a cell where neighbours are equal. */
const MERGING = ['一级指标', '二级指标'];

function listOf(path: string, items: readonly unknown[]): TemplateList | undefined {
  const paths = Object.keys(FIELD_WORDS).filter(one => one.startsWith(`${path}.`));
  if (paths.length === 0) return undefined;
  const names = paths.map(one => FIELD_WORDS[one] ?? one);
  const rows = items.map(item => {
    const row = new Map<string, string>();
    if (typeof item === 'object' && item !== null) gather(item, path, (at, value) => { if (FIELD_WORDS[at] !== undefined) row.set(FIELD_WORDS[at], textOf(value)); });
    return row;
  });
  return { title: path, names, merging: MERGING.filter(name => names.includes(name)), rows };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' && 'raw' in value ? String(value.raw) : String(value);
}

function dataOfSheet(draft: SheetDraft): TemplateData {
  const { parts } = SHEETS[draft.kind];
  const bare = (label: string): string => label.replace(/[:：]$/, '');
  return {
    fields: new Map([
      ...parts.flatMap(blanksOf).map(({ label, key }) => [bare(label), printedOf(draft, key) ?? ''] as const),
      ...parts.flatMap(part => (part.kind === 'chapter' ? [[part.title, (draft.texts[part.key] ?? []).join('\n')] as const] : [])),
    ]),
    lists: parts.flatMap(part => (part.kind !== 'list' ? [] : [{
      title: part.key, names: part.columns.map(({ label }) => label), merging: [],
      rows: (draft.lists[part.key] ?? []).map(row => new Map(part.columns.map(({ label, key }) => [label, row[key] ?? '']))),
    }])),
  };
}
