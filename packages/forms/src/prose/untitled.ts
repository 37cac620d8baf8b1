import { topicOf } from '../budget-statement/vocabulary.ts';
import { type Wordings, wordedAs } from '../headings.ts';
import { plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';
import { TARGETS_TITLE } from '../targets/wordings.ts';
import { parseNumbered } from './numbering.ts';
import { isHeadingLine } from './passages.ts';
import { type Titled, titledBy } from './titles.ts';

const LEAST_TOPICS = 5; // of the nine chapters 财预〔2016〕143号 asks for

/** A statement that lost its title is told by its chapters. Whether it really says a budget, its figures have to show. */
export function findUntitled(rows: readonly Row[]): Titled | undefined {
  const headings = headingsIn(rows);
  const topics = new Set(headings.flatMap(({ title }) => topicOf(title) ?? []));
  topics.delete('other');
  if (topics.size < LEAST_TOPICS) return undefined;
  return titledBy(headings.some(({ title }) => plain(title).includes('决算')) ? 'final-account' : 'budget-statement', '', rows);
}

/** How the chapters of 部门整体绩效目标 are called. What was reached of a goal (完成情况) is a report's. */
const GOAL_CHAPTERS = {
  overall: /^(?:部门|单位|年度)*(?:总体|整体)(?:支出)?(?:年度)?(?:绩效)?目标$/,
  parts: /^(?:部门|单位|年度)*(?:分项|职责分类)(?:支出)?(?:年度)?(?:绩效)?目标$/,
  safeguards: /保障措施$/,
} as const satisfies Wordings<string>;

/** The part of a statement that tells the goals of the whole department, published without the rest: from the line above its chapters down to the first table. */
export function findDepartmentGoals(rows: readonly Row[]): Titled | undefined {
  const first = chaptersIn(rows)[0]?.index;
  if (first === undefined) return undefined;
  const above = rows[first - 1];
  const line = (above && proseOf(above)?.text) ?? '';
  const isCalled = line.endsWith('目标');
  const table = rows.findIndex((row, index) => index > first && !row.isProse);
  const own = withoutCaption(rows.slice(isCalled ? first - 1 : first, table < 0 ? undefined : table));
  const topics = new Set(chaptersIn(own).map(({ topic }) => topic));
  return topics.has('parts') && topics.size > 1 ? titledBy('budget-statement', isCalled ? line : '', own) : undefined;
}

/** Its table is introduced and has a title, a year, a unit: these lines are the table's. */
function withoutCaption(rows: readonly Row[]): readonly Row[] {
  const end = rows.findLastIndex(row => !CAPTION.test(plain(proseOf(row)?.text ?? '')) && !TARGETS_TITLE.test(plain(proseOf(row)?.text ?? '')));
  return rows.slice(0, end + 1);
}

const CAPTION = /表(?:具体)?如下:?$|^\(?20\d\d年度?\)?$|^(?:金额)?单位:/;

function chaptersIn(rows: readonly Row[]) {
  return headingsIn(rows).flatMap(({ title, index }) => {
    const topic = wordedAs(plain(title), GOAL_CHAPTERS);
    return topic === undefined ? [] : [{ topic, index }];
  });
}

function headingsIn(rows: readonly Row[]): { readonly title: string; readonly index: number }[] {
  return rows.flatMap((row, index) => {
    const text = proseOf(row)?.text ?? '';
    return text.length <= 60 && isHeadingLine(text) ? { title: parseNumbered(text)?.text.replace(/[：:]$/, '') ?? '', index } : [];
  });
}
