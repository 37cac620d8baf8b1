import type { Paper, PaperBlock } from '@hengji/document';
import type { TableDraft } from '@hengji/model';
import { departmentLines, lineOf } from '../layout/department-lines.ts';
import { labelled } from '../layout/cells.ts';
import { joinPapers } from '../layout/join-papers.ts';
import { headingRows, layPrintedRows } from './lay-printed-rows.ts';
import { CORE_TABLES, findCoreTable } from './tables.ts';

type Printed = TableDraft['tables'][number];

const WIDE = 5; // columns that fit an upright page

/** 部门预算公开表: each table on a page of its own, an empty one said to be empty. A draft that was made, and not read, gets all there are. */
export function paperOfCoreTables(draft: TableDraft): Paper {
  return joinPapers(`部门预算公开表 ${draft.department.name ?? ''}`, tablesOf(draft).map((table, index) => paperOfTable(draft, table, index)));
}

/** The draft's own tables, and of those that every department publishes the missing ones, in their order. */
export function tablesOf({ span, tables }: TableDraft): readonly Printed[] {
  if (span !== null) return tables;
  const known = CORE_TABLES.flatMap(({ title, head }) => {
    const own = tables.filter(table => findCoreTable(table.title ?? '')?.table.title === title);
    return own.length > 0 ? own : [{ title, rows: head, at: null }];
  });
  return [...known, ...tables.filter(table => !known.includes(table))];
}

function paperOfTable({ year, department, totals }: TableDraft, { title, rows }: Printed, index: number): Paper {
  const found = findCoreTable(title ?? '');
  const isEmpty = headingRows(rows) >= rows.length;
  return {
    name: title ?? '',
    orientation: Math.max(...rows.map(row => row.length)) > WIDE ? 'landscape' : 'portrait',
    blocks: [
      { kind: 'heading', level: 0, runs: [{ text: title ?? '', source: `tables.${index}.title` }] },
      ...(year === null || found?.year === year ? [] : [lineOf([{ text: '（' }, { text: String(year), source: 'year' }, { text: '年度）' }], 'center')]),
      ...departmentLines(department),
      ...unitLine(totals),
      layPrintedRows(rows, `tables.${index}`),
      ...(isEmpty ? [lineOf([{ text: `本部门无${found?.table.empty ?? '此项收支'}，以空表列示。` }], 'left')] : []),
    ],
  };
}

function unitLine({ 单位: unit = null }: TableDraft['totals']): PaperBlock[] {
  return unit === null ? [] : [lineOf(labelled('单位：', unit, 'totals.单位'), 'right')];
}
