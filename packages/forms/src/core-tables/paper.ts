import type { Paper, PaperBlock } from '@hengji/document';
import type { TableDraft } from '@hengji/model';
import { departmentLines, lineOf } from '../layout/department-lines.ts';
import { labelled } from '../layout/cells.ts';
import { joinPapers } from '../layout/join-papers.ts';
import { headingRows, layPrintedRows } from './lay-printed-rows.ts';
import { findCoreTable } from './tables.ts';

type Printed = TableDraft['tables'][number];

const WIDE = 5; // columns that fit an upright page

/** 部门预算公开表: each table on a page of its own, an empty one said to be empty. A table the draft does not have is not printed: nobody said that it is empty. */
export function paperOfCoreTables(draft: TableDraft): Paper {
  return joinPapers(`部门预算公开表 ${draft.department.name ?? ''}`, tablesOf(draft).map((table, index) => paperOfTable(draft, table, index)));
}

/** The draft's tables; one without any row, as a record says that there is nothing, gets the usual headings. */
export function tablesOf({ tables }: TableDraft): readonly Printed[] {
  return tables.map(table => (table.rows.length > 0 ? table : { ...table, rows: findCoreTable(table.title ?? '')?.table.head ?? [] }));
}

function paperOfTable({ year, department, totals }: TableDraft, { title, rows }: Printed, index: number): Paper {
  const found = findCoreTable(title ?? '');
  const isEmpty = headingRows(rows) >= rows.length;
  return {
    name: title ?? '',
    orientation: rows.some(row => row.length > WIDE) ? 'landscape' : 'portrait',
    blocks: [
      { kind: 'heading', level: 0, runs: [{ text: title ?? '', source: `tables.${index}.title` }] },
      ...(year === null || found?.year === year ? [] : [lineOf([{ text: '（' }, { text: String(year), source: 'year' }, { text: '年度）' }], 'center')]),
      ...departmentLines(department),
      ...unitLine(totals),
      ...(rows.length === 0 ? [] : [layPrintedRows(rows, `tables.${index}`)]),
      ...(isEmpty ? [lineOf([{ text: `本部门无${found?.table.empty ?? '此项收支'}，以空表列示。` }], 'left')] : []),
    ],
  };
}

function unitLine({ 单位: unit = null }: TableDraft['totals']): PaperBlock[] {
  return unit === null ? [] : [lineOf(labelled('单位：', unit, 'totals.单位'), 'right')];
}
