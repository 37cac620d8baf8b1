import type { Paper, PaperBlock, Run } from '@hengji/document';
import type { Printed, SheetDraft } from '@hengji/model';
import { cellOf, field, label, labelled, leadRows, rowOf, type LaidRow } from '../layout/cells.ts';
import { fileName } from '../layout/file-name.ts';
import { layTable } from '../layout/lay-table.ts';
import { OWN_KEYS, type Blank, type SheetForm, type SheetPart } from './form.ts';
import { SHEETS } from './forms.ts';

const WIDTH = 100;
const LABEL = 16;
const NUMBER = 7;
const BLANK_ROWS = 3; // of a list that nobody filled in
const ROOM_TO_SIGN = '\u3000'.repeat(5);

/** Prints a form part by part; what the draft does not have stands blank, to be filled in by hand. */
export function paperOfSheet(draft: SheetDraft): Paper {
  const form: SheetForm = SHEETS[draft.kind];
  return {
    name: fileName(`${form.title} ${draft.project.name ?? draft.department.name ?? ''}`),
    orientation: form.orientation,
    blocks: [{ kind: 'heading', level: 0, runs: [{ text: form.title }] }, ...stretchesOf(form.parts).flatMap(parts => layParts(parts, draft))],
  };
}

/** Parts of one table stay together, any other stands alone. */
function stretchesOf(parts: readonly SheetPart[]): readonly (readonly SheetPart[])[] {
  const stretches: SheetPart[][] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    if (last?.[0] && isTabular(last[0]) && isTabular(part)) last.push(part);
    else stretches.push([part]);
  }
  return stretches;
}

const isTabular = ({ kind }: SheetPart): boolean => kind === 'pairs' || kind === 'box' || kind === 'list';

function layParts(parts: readonly SheetPart[], draft: SheetDraft): PaperBlock[] {
  const [part] = parts;
  if (part === undefined) return [];
  switch (part.kind) {
    case 'line':
      return [{ kind: 'ends', left: blankRuns(part.left, draft), right: blankRuns(part.right, draft) }];
    case 'chapter':
      return [
        { kind: 'heading', level: 1, runs: [{ text: `${part.number}、${part.title}` }] },
        ...(draft.texts[part.key] ?? []).map((text, index): PaperBlock => ({ kind: 'paragraph', align: 'justify', indent: true, runs: [{ text, source: `texts.${part.key}.${index}` }] })),
      ];
    case 'signatures':
      return linesOf(part.labels).map((labels): PaperBlock => ({ kind: 'paragraph', align: 'left', indent: false, runs: [{ text: labels.map(text => text + ROOM_TO_SIGN).join('') }] }));
    case 'pairs': case 'box': case 'list':
      return [layTable(parts.flatMap(own => layRows(own, draft)), part.kind === 'list' && part.lead === undefined ? 1 : 0)];
  }
}

/** Three persons sign on one line, more of them two by two: a line holds 28 characters. */
function linesOf(labels: readonly string[]): readonly (readonly string[])[] {
  const share = labels.length > 3 ? 2 : labels.length;
  return labels.flatMap((_label, index) => (index % share === 0 ? [labels.slice(index, index + share)] : []));
}

function blankRuns(blank: Blank | undefined, draft: SheetDraft): Run[] {
  return blank === undefined ? [] : labelled(blank.label, printedOf(draft, blank.key) ?? '', sourceOf(blank.key));
}

function layRows(part: SheetPart, draft: SheetDraft): LaidRow[] {
  switch (part.kind) {
    case 'pairs': return part.rows.map(blanks => rowOf(blanks.flatMap(({ label: text, key }, index) => [label(text, LABEL), field(printedOf(draft, key), sourceOf(key), valueWidth(blanks.length, index), 'left')])));
    case 'box':   return [boxRow(part, draft)];
    case 'list':  return listRows(part, draft);
    case 'line': case 'chapter': case 'signatures': return [];
  }
}

function valueWidth(count: number, index: number): number {
  const share = Math.floor(WIDTH / count) - LABEL;
  return index < count - 1 ? share : WIDTH - LABEL * count - share * (count - 1);
}

/** Room to write by hand: what is said takes some of the lines. */
function boxRow({ blank, lines }: Extract<SheetPart, { readonly kind: 'box' }>, draft: SheetDraft): LaidRow {
  const text = printedOf(draft, blank.key) ?? '';
  const room = lines - text.split('\n').length;
  return rowOf([label(blank.label, LABEL), cellOf([{ text, source: sourceOf(blank.key) }, ...room > 0 ? [{ text: '\n'.repeat(room) }] : []], WIDTH - LABEL, 'justify')]);
}

function listRows({ key, lead, numbered, columns }: Extract<SheetPart, { readonly kind: 'list' }>, draft: SheetDraft): LaidRow[] {
  const room = WIDTH - (lead === undefined ? 0 : LABEL) - (numbered ? NUMBER : 0);
  const widths = shares(columns.map(({ width }) => width), room);
  const rows = draft.lists[key] ?? [];
  const laid = [
    rowOf([...(numbered ? [label('序号', NUMBER)] : []), ...columns.map(({ label: text }, index) => label(text, widths[index] ?? 0))]),
    ...rows.map((row, order) => rowOf([
      ...(numbered ? [cellOf([{ text: String(order + 1) }], NUMBER)] : []),
      ...columns.map((column, index) => field(row[column.key] ?? '', `lists.${key}.${order}.${column.key}`, widths[index] ?? 0, column.align)),
    ])),
    ...(rows.length > 0 ? [] : Array.from({ length: BLANK_ROWS }, () => rowOf([...(numbered ? [label('', NUMBER)] : []), ...widths.map(width => label('', width))], true))),
  ];
  return lead === undefined ? laid : leadRows(label(lead, LABEL), laid);
}

/** Whole shares of the room, the last one taking what rounding leaves. */
function shares(widths: readonly number[], room: number): readonly number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  const whole = widths.map(width => Math.floor((width / sum) * room));
  return whole.map((width, index) => (index < whole.length - 1 ? width : room - whole.slice(0, -1).reduce((total, own) => total + own, 0)));
}

/** What a key says: of the draft's own fields, else of its form's. */
export function printedOf({ year, department, project, fields }: SheetDraft, key: string): Printed {
  switch (key) {
    case 'year':            return year === null ? null : String(year);
    case 'department.code': return department.code;
    case 'department.name': return department.name;
    case 'project.code':    return project.code;
    case 'project.name':    return project.name;
    default:                return fields[key] ?? null;
  }
}

function sourceOf(key: string): string {
  return OWN_KEYS.has(key) ? key : `fields.${key}`;
}
