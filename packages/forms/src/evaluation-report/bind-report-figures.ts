import type { Run } from '@hengji/document';
import type { Field } from '@hengji/model';
import type { Notes } from '../notes.ts';
import { outlineOf } from '../prose/outline.ts';
import type { Passage } from '../prose/passages.ts';
import type { ReportLine } from './compose-report.ts';
import { recogniseMoney } from './money.ts';
import { textOf } from './report-lines.ts';
import { topicOf } from './vocabulary.ts';

type Bound = { readonly at: number; readonly printed: string; readonly field: Field };

/** Makes the sums and counts inside an official's prose fields of their own, found by reading it with a place for every character. */
export function bindReportFigures(lines: readonly ReportLine[]): readonly ReportLine[] {
  let end = 0;
  const placed = lines.map(line => {
    const [text, start] = [textOf(line), end];
    end += text.length;
    const passage: Passage = { kind: 'passage', text, at: { line: start }, pieces: Array.from({ length: text.length }, (_, index) => ({ from: index, at: { line: start + index } })) };
    return { line, start, passage };
  });
  const found = figuresIn(placed.map(({ passage }) => passage));
  return placed.map(({ line, start }) => ({ ...line, runs: splitRun(line.runs, start, found) }));
}

function figuresIn(passages: readonly Passage[]): readonly Bound[] {
  const notes: Notes = { places: {}, doubts: [] };
  const { income, expenditure, staff } = recogniseMoney(outlineOf(passages, title => topicOf(title) !== undefined), notes);
  const printed = { 'income.total': income.total, 'income.change': income.change, 'expenditure.total': expenditure.total, 'expenditure.change': expenditure.change, 'staff.total': staff.total };
  return Object.entries(printed).flatMap(([field, text]) => {
    const at = notes.places[field];
    const [digits = ''] = /[-−]?[\d,.]+/.exec(text ?? '') ?? []; // 减少300.2: the word stands beside the number
    return at && 'line' in at && digits !== '' ? [{ at: at.line, printed: digits, field }] : [];
  }).toSorted((one, other) => one.at - other.at);
}

/** Only prose of one run is split: what was composed has its fields. */
function splitRun(runs: readonly Run[], start: number, found: readonly Bound[]): readonly Run[] {
  const [run] = runs;
  if (run === undefined || runs.length > 1) return runs;
  let from = 0;
  const parts: Run[] = [];
  for (const { at, printed, field } of found) {
    const begin = at - start;
    if (begin < from || !run.text.startsWith(printed, begin)) continue;
    if (begin > from) parts.push({ ...run, text: run.text.slice(from, begin) });
    parts.push({ text: printed, source: field });
    from = begin + printed.length;
  }
  return from === 0 ? runs : [...parts, ...from < run.text.length ? [{ ...run, text: run.text.slice(from) }] : []];
}
