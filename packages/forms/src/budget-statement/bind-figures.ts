import type { BudgetStatementDraft, Field } from '@hengji/model';
import type { Notes } from '../notes.ts';
import { outlineOf } from '../prose/outline.ts';
import type { Passage } from '../prose/passages.ts';
import { recogniseChange } from './change.ts';
import { bindAmounts, fieldsOf, type SpokenFigure, spokenFigures } from './money.ts';
import { recogniseRestated } from './restated.ts';
import { spokenOf } from './topics.ts';
import { topicOf } from './vocabulary.ts';

/** Where in a line a number stands that is a field of the draft. */
export type BoundFigure = { readonly from: number; readonly to: number; readonly field: Field };

/**
 * Finds out which field each number of a statement's prose is, by reading it: every character has a place of its own, so that the places
 * the recogniser notes say where in its line a number stands. A sentence that nobody can read so is bound to nothing.
 */
export function bindFigures(texts: readonly string[], year: number | null): readonly (readonly BoundFigure[])[] {
  const starts: number[] = [];
  const passages = texts.map((text): Passage => {
    const start = (starts.at(-1) ?? 0) + (texts[starts.length - 1]?.length ?? 0);
    starts.push(start);
    return { kind: 'passage', text, at: { line: start }, pieces: Array.from({ length: text.length }, (_, index) => ({ from: index, at: { line: start + index } })) };
  });
  const whole = texts.join('');
  return locate(passages, year).reduce((lines: BoundFigure[][], { at, printed, field }) => {
    const line = starts.findLastIndex(start => start <= at);
    const from = at - (starts[line] ?? 0);
    if (whole.startsWith(printed, at) && !lines[line]?.some(bound => bound.from === from)) lines[line]?.push({ from, to: from + printed.length, field });
    return lines;
  }, texts.map(() => [])).map(line => line.toSorted((one, other) => one.from - other.from));
}

type Located = { readonly at: number; readonly printed: string; readonly field: Field };

function locate(passages: readonly Passage[], year: number | null): Located[] {
  const notes: Notes = { places: {}, doubts: [] };
  const spoken = spokenOf(outlineOf(passages, title => topicOf(title) !== undefined));
  const figures = spokenFigures(spoken);
  const amounts = bindAmounts(figures);
  const change = recogniseChange(figures, spoken.flatMap(({ block, topic }) => (block.kind === 'passage' && topic === 'change' ? [block] : [])), notes);
  const restated = recogniseRestated(figures, amounts, year, notes);
  return [
    ...[...amounts].map(([field, { value, at }]) => ({ at: offsetOf(at), printed: value, field })),
    ...CHANGES.flatMap(key => located(notes, `change.${key}`, withoutWords(change[key] ?? ''))),
    ...restated.flatMap(({ printed }, index) => located(notes, `restated.${index}`, withoutWords(printed))),
    ...repeated(figures, amounts),
  ];
}

const CHANGES = ['delta', 'percent', 'basicDelta', 'projectDelta'] as const;

function located({ places }: Notes, field: Field, printed: string): Located[] {
  const at = places[field];
  return at && printed !== '' ? [{ at: offsetOf(at), printed, field }] : [];
}

/** 减少3.5, 17000元: the words stand beside the number. */
export function withoutWords(printed: string): string {
  return printed.replace(/^\p{Script=Han}+|(?:\p{Script=Han}+|[%％])$/gu, '').trim();
}

/** The same amount told again. */
function repeated(figures: readonly SpokenFigure[], amounts: ReturnType<typeof bindAmounts>): Located[] {
  return figures.filter(({ figure: { change, unit } }) => change === null && !/^[%％人]$/.test(unit)).flatMap(spoken => {
    const { value, unit, at } = spoken.figure;
    const field = fieldsOf(spoken).find(own => amounts.get(own)?.value === value && amounts.get(own)?.unit === unit);
    return field === undefined ? [] : [{ at: offsetOf(at), printed: value, field }];
  });
}

function offsetOf(at: Passage['at']): number {
  return 'line' in at ? at.line : -1; // all places here are ours
}

/** What the draft says in a field, by its path: procurement.total, restated.0 */
export function printedIn(draft: BudgetStatementDraft, field: Field): string | null {
  const [group = '', key = ''] = field.split('.');
  const own: unknown = Reflect.get(draft, group);
  const value: unknown = key === '' || typeof own !== 'object' || own === null ? own : Reflect.get(own, key);
  if (typeof value === 'object' && value !== null && 'printed' in value && typeof value.printed === 'string') return value.printed;
  return typeof value === 'string' ? value : null;
}
