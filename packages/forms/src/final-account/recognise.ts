import type { Printed, Reading, TableDraft } from '@hengji/model';
import { bindAmounts, noteAmount, spokenFigures } from '../budget-statement/money.ts';
import { spokenOf } from '../budget-statement/topics.ts';
import { topicOf } from '../budget-statement/vocabulary.ts';
import type { Notes } from '../notes.ts';
import { outlineOf } from '../prose/outline.ts';
import { passagesOf } from '../prose/passages.ts';
import { recogniseTables } from '../prose/table-draft.ts';
import type { Titled } from '../prose/titles.ts';

const LEAST_TOPICS = 3; // a line that only names a statement has no chapters below it
const LEAST_TABLES = 2;

/** Reads a 部门决算公开: its chapters, its tables, and the sums that its prose names. */
export function recogniseFinalAccount(titled: Titled): Reading<TableDraft[]> {
  const blocks = outlineOf(passagesOf(titled.rows), title => topicOf(title) !== undefined);
  const topics = new Set(blocks.flatMap(block => (block.kind === 'heading' ? topicOf(block.title) ?? [] : [])));
  if (topics.size < LEAST_TOPICS && blocks.filter(({ kind }) => kind === 'table').length < LEAST_TABLES) return { value: [], doubts: [] };

  const notes: Notes = { places: {}, doubts: [] };
  const said: Record<string, Printed> = {};
  for (const amount of new Set(bindAmounts(spokenFigures(spokenOf(blocks))).values())) {
    const words = amount.subject.replace(/^20\d\d年度?/, '').replace(/[均为是共约]+$/, '');
    said[words] ??= noteAmount(notes, `totals.${words}`, amount);
  }
  const tables = recogniseTables(titled, blocks, notes);
  return { value: [{ kind: 'final-account', ...tables, totals: { ...tables.totals, ...said } }], doubts: notes.doubts };
}
