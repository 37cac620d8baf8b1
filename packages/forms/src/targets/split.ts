import type { GridCell } from '@hengji/document';
import { wordedAs } from '../headings.ts';
import { afterLabel } from '../labels.ts';
import { plain } from '../plain.ts';
import { parseNumbered } from '../prose/numbering.ts';
import { proseOf, type Row } from '../rows.ts';
import { findTargetColumns } from './columns.ts';
import { findGoalLabel } from './goals.ts';
import { isPageMark } from './page-mark.ts';
import { HEAD, HEAD_LABELS, OTHER_FORM, PARTS, SPEAKS_OF_TABLE, TARGETS_TITLE } from './wordings.ts';

/** What the document says of all the tables that follow. */
export type Context = { readonly year: Named | undefined; readonly department: Named | undefined; readonly part: keyof typeof PARTS | undefined };
export type Named = { readonly text: string; readonly at: GridCell['at'] };

/** One target table with all rows up to the next, and the prose right before it. */
export type TargetsForm = { readonly rows: readonly Row[]; readonly title: GridCell | undefined; readonly headed: number; readonly before: readonly Row[]; readonly context: Context };

/** Finds where each target table begins: at its title, without one at the first row of its head. `untold`: titles below which no indicators were found. */
export function splitTargetForms(rows: readonly Row[]): { readonly forms: readonly TargetsForm[]; readonly untold: readonly GridCell[] } {
  const begun: Begun[] = [];
  let open: Begun | undefined;
  let context: Context = { year: undefined, department: undefined, part: undefined };
  let isOtherForm = false;
  let last = -1; // row of a table, or what a page repeats between its rows
  const begin = (index: number, title: GridCell | undefined) => {
    open = { index, title, headed: undefined, context, hasHead: false };
    begun.push(open);
  };
  for (const [index, row] of rows.entries()) {
    const prose = row.cells.length === 1 || row.isProse ? proseOf(row) : undefined;
    const title = prose && !isChapter(prose, rows[index + 1]) ? titleOf(prose) : undefined;
    if (prose) context = tellContext(context, prose);
    if (title === 'other') {
      isOtherForm = true;
      open = undefined;
    } else if (title === 'targets' && prose) {
      isOtherForm = false;
      if (isRepeated(open, prose, rows, index)) last = index;
      else begin(index, prose);
    } else if (title === 'table' && open?.headed === undefined && !open?.hasHead) {
      open = undefined; // the list of contents had named a target table, and another table follows
    } else if (!isOtherForm && findTargetColumns(row, rows[index + 1])) {
      if (open === undefined || isFar(open, index) || (open.headed !== undefined && hasProse(rows, last, index))) begin(index, undefined);
      if (open && open.headed === undefined) open.headed = index;
      last = index;
    } else if (!isOtherForm && isHeadRow(row) && !(open?.headed !== undefined && isFurtherGoal(row))) {
      if (open === undefined || isFar(open, index) || open.headed !== undefined) begin(index, undefined);
      if (open) open.hasHead ||= isNameRow(row);
      last = index;
    } else if (row.cells.length > 1) last = index;
  }
  return {
    forms: begun.flatMap(({ index, title, headed, context: told }, order) => (headed === undefined ? [] : [
      { rows: rows.slice(index, begun[order + 1]?.index), title, headed: headed - index, before: proseBefore(rows, index), context: told },
    ])),
    untold: begun.flatMap(({ title, headed, hasHead }) => (title && headed === undefined && hasHead ? [title] : [])),
  };
}

type Begun = { readonly index: number; readonly title: GridCell | undefined; headed: number | undefined; readonly context: Context; hasHead: boolean };

function titleOf({ text }: GridCell): 'targets' | 'other' | 'table' | undefined {
  if (text.length > 120) return undefined;
  const words = plain(text).replace(/^#+/, '');
  if (OTHER_FORM.test(words)) return 'other';
  if (TARGETS_TITLE.test(words) && !SPEAKS_OF_TABLE.test(words)) return 'targets';
  return /^[^。；:]{2,40}表(?:\([^()]*\))?$/.test(words) ? 'table' : undefined;
}

/** 三、绩效目标设定情况 above further prose heads a chapter, above a table the table. */
function isChapter({ text }: GridCell, next: Row | undefined): boolean {
  const below = (next && proseOf(next)?.text) ?? '';
  return text.endsWith('情况') && (parseNumbered(below) !== undefined || (parseNumbered(text) !== undefined && /[。；]/.test(below)));
}

/** No head is that long: what stands up there is another's. */
function isFar({ index, headed }: Begun, row: number): boolean {
  return headed === undefined && row - index > 60;
}

/** The same title right above the heading once more: a page ended here. */
function isRepeated(open: Begun | undefined, title: GridCell, rows: readonly Row[], index: number): boolean {
  const next = rows[index + 1];
  return open?.headed !== undefined && plain(open.title?.text ?? '') === plain(title.text) && next !== undefined && findTargetColumns(next, rows[index + 2]) !== undefined;
}

/** Words between two tables, but for what a page prints by itself, part two forms. */
function hasProse(rows: readonly Row[], from: number, to: number): boolean {
  return rows.slice(from + 1, to).some(row => !isPageMark(row));
}

function isNameRow(row: Row): boolean {
  return row.cells.some(({ text }) => text !== '' && (afterLabel(text, HEAD_LABELS.name) !== undefined || afterLabel(text, HEAD_LABELS.code) !== undefined));
}

/** A row that stands above the indicators and nowhere else; some sheets print a running number or the name of the part before its label. */
function isHeadRow(row: Row): boolean {
  if (row.cells.length === 1) return false;
  return row.cells.filter(({ text }) => text !== '').slice(0, 2).some(({ text }) =>
    wordedAs(text, HEAD) !== undefined || afterLabel(text, HEAD_LABELS.name) !== undefined || afterLabel(text, HEAD_LABELS.code) !== undefined || afterLabel(text, HEAD_LABELS.department) !== undefined);
}

/** 年度绩效目标2 has indicators of its own within the same table. */
function isFurtherGoal(row: Row): boolean {
  return /目标(?:[2-9]|[二三四五六七八九])/.test(plain(findGoalLabel(row)?.text ?? ''));
}

/** 某某局 2022 年部门预算信息公开说明 speaks for all the tables below it, 第二部分 专项资金绩效目标 for those of the part. */
function tellContext(context: Context, { text, at }: GridCell): Context {
  if (text.length > 80) return context;
  const words = plain(text).replace(/^#+/, '');
  const part = wordedAs(words, PARTS);
  if (part) context = { ...context, part };
  const [, name = '', year] = DOCUMENT_TITLE.exec(words) ?? [];
  if (year === undefined) return context;
  return { ...context, year: { text: year, at }, department: name === '' || /[省市县区]$/.test(name) ? context.department : { text: name, at } };
}

const DOCUMENT_TITLE = /^([^\d。；:，、]{2,40})?(20\d\d)年度?(?:部门|单位|预算|区级|市级|省级|县级|本级)[^。；:，]{0,24}$/;

/** The lines right above a table that lead up to it, but not those of another part. */
function proseBefore(rows: readonly Row[], index: number): readonly Row[] {
  let from = index;
  for (let row = rows[from - 1]; row?.isProse && index - from < 60 && !/^第[一二三四五六七八九十]+部分/.test(row.cells[0]?.text ?? ''); row = rows[from - 1]) from -= 1;
  return rows.slice(from, index);
}
