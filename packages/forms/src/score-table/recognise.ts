import type { Reading, TableDraft } from '@hengji/model';
import type { Wordings } from '../headings.ts';
import type { Notes } from '../notes.ts';
import { headedRows } from '../prose/columns.ts';
import { outlineOf } from '../prose/outline.ts';
import { passagesOf } from '../prose/passages.ts';
import { recogniseTables } from '../prose/table-draft.ts';
import type { Titled } from '../prose/titles.ts';

const COLUMNS = {
  indicator: /^(?:[一二三四]级|评价|考核|绩效)?指标(?:名称|内容)?$|^(?:评价|考核|评分)(?:内容|项目|要点)$/,
  points: /^(?:标准|指标|设定|权重)?(?:分值?|权重|满分|分数)(?:\d+分?)?$/,
  score: /得分|评分|打分|计分|扣分/,
} as const satisfies Wordings<string>;

/** Reads a 部门整体支出绩效评价计分表: a table with points and what was given of them. */
export function recogniseScoreTable(titled: Titled): Reading<TableDraft[]> {
  const blocks = outlineOf(passagesOf(titled.rows), () => false);
  const isScored = blocks.some(block => block.kind === 'table' && headedRows(block, COLUMNS, keys => keys.has('indicator') && keys.has('score')) !== undefined);
  if (!isScored) return { value: [], doubts: [] };
  const notes: Notes = { places: {}, doubts: [] };
  return { value: [{ kind: 'score-table', ...recogniseTables(titled, blocks, notes) }], doubts: notes.doubts };
}
