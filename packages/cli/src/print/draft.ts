import { type Doubt, type Draft, type Field, nameDraft, sayField, sayPlace } from '@hengji/model';
import { padded } from './padded.ts';

/** A draft as people read it: a line a cell, with its place. */
export function printDraft(draft: Draft, doubts: readonly Doubt[]): string {
  const heading = [nameDraft(draft), draft.year ?? '年度不明', ...('edition' in draft ? [`版式 ${draft.edition}`] : [])].join('　');
  const cells = [...cellsOf(draft, '')].map(({ field, text }) => `  ${padded(sayField(draft.kind, field), 26)}${CODED[field]?.[text ?? ''] ?? shown(text)}${placeOf(draft, field)}`);
  return [heading, ...cells, ...doubts.map(({ at, message }) => `  存疑：${message}（${sayPlace(at)}）`)].join('\n');
}

const NOT_PRINTED: ReadonlySet<string> = new Set(['kind', 'edition', 'span', 'places', 'at', 'year', 'operator', 'value', 'unit', 'label']);

const PRESENCE: Readonly<Record<string, string>> = { present: '有', blank: '（空白）', absent: '（无此栏）' };

/** Cells that a draft keeps as a code, in the words of officials. */
const CODED: Readonly<Record<Field, Readonly<Record<string, string>>>> = {
  scope: { project: '项目', 'special-fund': '专项资金', department: '部门整体' }, preparer: PRESENCE, phone: PRESENCE, signatures: PRESENCE,
};

/** Every printed text of a draft by its path; a target taken apart prints as it stood. */
function* cellsOf(value: unknown, path: Field): Generator<{ readonly field: Field; readonly text: string | null }> {
  if (typeof value === 'string' || value === null) yield { field: path, text: value };
  else if (typeof value === 'object' && value !== null) {
    if ('raw' in value) return yield* cellsOf(value.raw, path);
    for (const [key, inner] of Object.entries(value)) {
      if (!NOT_PRINTED.has(key) || path === 'budget' || path === 'amounts') yield* cellsOf(inner, path === '' ? key : `${path}.${key}`);
    }
  }
}

function shown(text: string | null): string {
  return text === null ? '（无此栏）' : text === '' ? '（空白）' : text.replaceAll('\n', ' ');
}

function placeOf({ places }: Draft, field: Field): string {
  const at = places[field];
  return at ? `　〔${sayPlace(at)}〕` : '';
}
