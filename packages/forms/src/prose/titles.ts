import type { Span } from '@hengji/model';
import { findLabelled, labelOf } from '../labels.ts';
import { noteField, type Notes } from '../notes.ts';
import { plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';
import { findSheets } from '../sheet/find-sheets.ts';
import { TITLE as SELF_EVALUATION } from '../vocabulary.ts';
import { parseNumbered } from './numbering.ts';

export type ProseKind = 'budget-statement' | 'final-account' | 'evaluation-report' | 'monitoring' | 'score-table';

/** How the documents of each kind are called. What is about such a document (通知, 办法, 方案) has other words at its end. */
const TITLES: Readonly<Record<ProseKind, RegExp>> = {
  'monitoring': /(?:绩效|目标)(?:目标)?(?:运行|执行)?(?:跟踪)?监控(?:情况|汇总|分析)?(?:登记)?(?:表|报告|说明)$/,
  'score-table': /(?:绩效|整体).*(?:[计评打得]分|指标评分|指标体系)(?:情况|明细|汇总)?表$/,
  'evaluation-report': /(?:绩效|整体支出).*(?:评|评价|评估).*报告$|整体支出.*绩效.*报告$|绩效(?:自评|评价).*(?:情况)?(?:说明|总结)$/,
  'final-account': /决算(?:信息)?(?:公开)?(?:情况|编制)?的?(?:说明|报告|公开|文本)?$/,
  'budget-statement': /(?:部门|单位)(?:综合)?预算(?:信息)?(?:公开)?(?:情况|编制)?的?(?:说明|说明书|报告|公开|文本)?$|预算(?:信息)?公开(?:情况)?的?(?:说明|报告)?$|20\d\d年度?预算$/,
};

const KINDS = Object.keys(TITLES) as readonly ProseKind[]; // a literal of ours has no other keys

/** Forms of a table each, of which a file may hold one a project. */
const TABLES: ReadonlySet<ProseKind> = new Set(['monitoring', 'score-table']);

/** A stretch of a file that one title stands over. */
export type Titled = { readonly kind: ProseKind; readonly title: string; readonly year: number | null; readonly department: string; readonly rows: readonly Row[] };

type Begin = Omit<Titled, 'rows'> & { readonly index: number; readonly tableRows: number };

/** Cuts a file at the titles of the documents in it. A title that is printed once more on the page after the cover begins nothing new. */
export function splitAtTitles(rows: readonly Row[]): Titled[] {
  const begins: (Begin | { readonly kind: null; readonly index: number })[] = [];
  const sheets = new Set(findSheets(rows).map(({ index }) => index));
  let tableRows = 0; // so far
  for (const [index, row] of rows.entries()) {
    if (row.cells.length > 1) tableRows += 1;
    const words = titleWords(row);
    const isSheet = sheets.has(index);
    if (words === undefined && !isSheet) continue;
    if (words === undefined || isSheet || (SELF_EVALUATION.test(words) && !/整体|报告/.test(words))) {
      begins.push({ kind: null, index });
      continue;
    }
    const begin = beginAt(rows, index, words, tableRows);
    const last = begins.at(-1);
    if (begin && !(last && last.kind !== null && isSame(last, begin))) begins.push(begin);
  }
  return begins.flatMap((begin, order) => (begin.kind === null ? [] : [{ ...begin, rows: rows.slice(begin.index, begins[order + 1]?.index) }]));
}

const LONGEST_TITLE = 60;

/** A line that may be a title: short, unnumbered, and no sentence. */
function titleWords(row: Row): string | undefined {
  const text = proseOf(row)?.text;
  if (text === undefined || text.length > LONGEST_TITLE || !/[表告明算开结本书]\s*(?:[（(][^（()）]*[)）])?\**$/.test(text)) return undefined;
  const line = text.replace(/^(?:#{1,6}\s+)?(?:附[件表]?\s*\d*\s*[：:．.、]?\s*)?|\*\*/g, '');
  return parseNumbered(line) === undefined && !/[，。；！？]/.test(line) ? plain(line) : undefined;
}

/** A stretch that no title stands over, called by a line above it. */
export function titledBy(kind: ProseKind, line: string, rows: readonly Row[]): Titled {
  const title = plain(line);
  return { kind, title, year: yearIn(title), department: nameIn(title), rows };
}

/** A long title takes up to three lines: the year, the department, the kind of paper. */
function beginAt(rows: readonly Row[], index: number, line: string, tableRows: number): Begin | undefined {
  let title = line;
  let begin = index;
  for (const above of [index - 1, index - 2]) {
    if (above !== begin - 1 || (nameIn(title) !== '' && yearIn(title) !== null)) break;
    const words = wordsAbove(rows[above]);
    if (words === '' || (nameIn(title) !== '' && yearIn(words) === null)) break;
    title = `${words}${title}`;
    begin = above;
  }
  const [alone, whole] = [withoutRemark(line), withoutRemark(title)];
  const kind = KINDS.find(kind => TITLES[kind].test(alone)) ?? KINDS.find(kind => TITLES[kind].test(whole));
  if (kind === undefined || isAboutProject(kind, whole)) return undefined;
  return { kind, title, year: yearIn(title), department: nameIn(title), index: begin, tableRows };
}

/** 自评报告（2023年度） */
function withoutRemark(title: string): string {
  return title.replace(/\([^()]*\)$/, '');
}

/** A line above that may begin the title: a name, a year, or both. */
function wordsAbove(row: Row | undefined): string {
  const text = (row && proseOf(row)?.text) ?? '';
  const words = text.length > 40 ? '' : plain(text.replace(/^#{1,6}\s+/, ''));
  return /[,.。;:!?]|^附[件表]|^目录|[表稿]$/.test(words) || !/\p{Script=Han}{2}/u.test(words) || parseNumbered(words) ? '' : words;
}

/** A report on one project is no report on its department. */
function isAboutProject(kind: ProseKind, words: string): boolean {
  return kind === 'evaluation-report' && /项目/.test(words) && !/整体/.test(words);
}

function yearIn(words: string): number | null {
  const year = /(20\d\d)(?:年|\b)/.exec(words)?.[1];
  return year === undefined ? null : Number(year);
}

/** What stands before or behind the year and before the words that name the kind of paper. */
function nameIn(title: string): string {
  const words = title.replace(/^关于/, '').replace(/\(?20\d\d年?度?(?:[上下]半年|第?[一二三四]季度|\d-\d+月)?\)?/, '');
  const end = words.search(/(?:部门|单位|机关)?(?:\((?:部门|单位)\))?(?:整体|综合)?(?:支出|项目支出)?(?:财政)?(?:预算|决算|绩效|整体)/);
  return (end < 0 ? '' : words.slice(0, end)).replace(/^的|的$/g, '');
}

function isSame(one: Begin, other: Begin): boolean {
  if (one.kind !== other.kind || (TABLES.has(one.kind) && other.tableRows > one.tableRows) || (one.year !== null && other.year !== null && one.year !== other.year)) return false;
  return one.department.includes(other.department) || other.department.includes(one.department);
}

/** From the title to the last print. */
export function spanOf(rows: readonly Row[]): Span | null {
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? [first.at, last.cells.findLast(cell => cell.text !== '')?.at ?? last.at] : null;
}

const YEAR_LINE = /^[(（]?\s*(20\d\d)\s*年度?\s*[)）]?$/;
const YEAR_SAID = /(?<![较比与同]\s*)(20\d\d)\s*年度?(?:部门|单位)?(?:预算|决算|收入|支出)/;
const YEAR = labelOf('预算年度', '评价年度', '监控年度', '年度');

/** The year of a title, of a line below it, behind its label, or the first whose budget is spoken of and not only compared with. */
export function recogniseYear({ year, rows }: Titled, notes: Notes): number | null {
  const [first] = rows;
  if (year !== null && first) return Number(noteField(notes, 'year', { text: String(year), at: first.at }));
  const line = rows.slice(0, HEAD_ROWS).map(proseOf).find(cell => cell && YEAR_LINE.test(cell.text));
  const found = line ?? findLabelled(rows.slice(0, HEAD_ROWS), YEAR) ?? rows.flatMap(row => proseOf(row) ?? []).find(({ text }) => YEAR_SAID.test(text));
  const printed = YEAR_SAID.exec(found?.text ?? '')?.[1] ?? /20\d\d/.exec(found?.text ?? '')?.[0];
  return found && printed !== undefined ? Number(noteField(notes, 'year', { text: printed, at: found.at })) : null;
}

const HEAD_ROWS = 12;
const DEPARTMENT = labelOf('部门名称', '部门(单位)名称', '单位名称', '预算部门', '编制单位', '填报单位', '填报部门', '评价单位', '主管部门');
const CODED = /^(\d{3})\s*(\p{Script=Han}[\p{Script=Han}()（）]{3,40})$/u;

/** Which department a document is of: its code line above the tables, its title, or a label. */
export function recogniseDepartment({ title, department, rows }: Titled, notes: Notes): { readonly code: string | null; readonly name: string | null } {
  const coded = rows.flatMap(row => proseOf(row) ?? []).find(({ text }) => text.length < 50 && CODED.test(text));
  const [, code, name] = CODED.exec(coded?.text ?? '') ?? [];
  if (coded && code !== undefined && name !== undefined) {
    return { code: noteField(notes, 'department.code', { text: code, at: coded.at }), name: noteField(notes, 'department.name', { text: name, at: coded.at }) };
  }
  const at = rows[0]?.at;
  const titled = department !== '' && at && title !== '' ? { text: department, at } : undefined;
  return { code: null, name: noteField(notes, 'department.name', titled ?? findLabelled(rows, DEPARTMENT)) };
}
