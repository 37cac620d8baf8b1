import { type Wordings, wordedAs } from '../headings.ts';
import { afterLabel } from '../labels.ts';
import { proseOf, type Row } from '../rows.ts';
import { findResultColumns } from '../self-evaluation/columns.ts';
import { LABELS } from '../vocabulary.ts';
import { type Titled, titledBy } from './titles.ts';

type Kind = 'monitoring' | 'score-table';

/** The columns no other form has together: what is expected by the end of the year; by which standard points are given. */
const COLUMNS = {
  indicator: /^(?:[一二三]级|绩效|评价|考核)?指标(?:名称|内容)?$/,
  expected: /^(?:全年|年度|年末)预计(?:完成|执行|实现)|^完成(?:目标)?可能性$|^\d{1,2}[-—~至]\d{1,2}月(?:份)?(?:实际)?(?:执行|完成)情况$/,
  standard: /^(?:评分|计分|评价|打分|扣分)(?:标准|细则|办法|说明)$/,
  points: /^(?:标准|指标|设定)?(?:分值|权重|满分)$/,
  score: /^(?:自评|评价|实际|综合)?(?:得分|评分|打分)$/,
} as const satisfies Wordings<string>;

const REACH = 12; // rows between the name of a project and the heading of its indicators

/** Monitoring forms and score tables that lost their titles, told by their headings. */
export function findUntitledTables(rows: readonly Row[]): Titled[] {
  const begins: { readonly kind: Kind; readonly index: number }[] = [];
  let end = 0; // of the form before
  for (const [index, row] of rows.entries()) {
    const kind = kindOf(row, rows[index + 1]);
    if (kind === undefined) continue;
    const begin = beginOf(rows, end, index, kind);
    const isRepeated = begins.at(-1)?.kind === kind && begin === index && !rows.slice(end, index).some(isProse); // a page ended here
    if (!isRepeated) begins.push({ kind, index: begin });
    end = index + 1;
  }
  return begins.map(({ kind, index }, order) => {
    const own = rows.slice(index, begins[order + 1]?.index);
    const title = own.findIndex((row, at) => at > 0 && /[表书]$|报告$/.test(proseOf(row)?.text ?? ''));
    return titledBy(kind, '', title < 0 ? own : own.slice(0, title));
  });
}

function kindOf(row: Row, next: Row | undefined): Kind | undefined {
  const { cells } = row;
  if (!cells.some(({ text }) => text.includes('指标'))) return undefined; // most rows of a large workbook
  const keys = new Set(cells.map(({ text }) => wordedAs(text, COLUMNS)));
  if (!keys.has('indicator')) return undefined;
  if (keys.has('expected')) return 'monitoring';
  return keys.has('standard') && keys.has('points') && keys.has('score') && findResultColumns(row, next) === undefined ? 'score-table' : undefined; // beside what was reached it is a self-evaluation
}

/** A monitoring form begins with its project; a score table with the lines right above it. */
function beginOf(rows: readonly Row[], from: number, head: number, kind: Kind): number {
  const above = rows.slice(Math.max(from, head - REACH), head);
  const first = kind === 'monitoring' ? above.findLastIndex(({ cells }) => cells.some(cell => afterLabel(cell.text, LABELS.name) !== undefined)) : above.findLastIndex(row => !isProse(row)) + 1;
  return first < 0 ? head : head - above.length + first;
}

function isProse(row: Row): boolean {
  return row.cells.length === 1;
}
