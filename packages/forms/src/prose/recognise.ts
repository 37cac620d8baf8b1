import type { Draft, Reading } from '@hengji/model';
import { recogniseBudgetStatement, recogniseGoalsAlone, recogniseTableAlone } from '../budget-statement/recognise.ts';
import { findTablesAlone } from '../budget-statement/tables-alone.ts';
import { recogniseEvaluationReport } from '../evaluation-report/recognise.ts';
import { recogniseFinalAccount } from '../final-account/recognise.ts';
import { recogniseMonitoring } from '../monitoring/recognise.ts';
import type { Row } from '../rows.ts';
import { recogniseScoreTable } from '../score-table/recognise.ts';
import { findSheets } from '../sheet/find-sheets.ts';
import { splitAtTitles, type Titled } from './titles.ts';
import { findUntitledTables } from './untitled-tables.ts';
import { findDepartmentGoals, findUntitled } from './untitled.ts';

/** Finds the documents of a file that have a title and chapters: statements, reports, and tables that stand under a title of their own. */
export function recogniseTitled(rows: readonly Row[]): Reading<Draft[]> {
  const titled = splitAtTitles(rows);
  const first = titled[0]?.rows[0];
  const sheet = findSheets(rows)[0]?.index ?? rows.length;
  const before = rows.slice(0, Math.min(sheet, first ? rows.indexOf(first) : rows.length));
  const readings = [recogniseUntitled(before), ...titled.map(recogniseOne)];
  return { value: readings.flatMap(({ value }) => value), doubts: readings.flatMap(({ doubts }) => doubts) };
}

function recogniseUntitled(rows: readonly Row[]): Reading<readonly Draft[]> {
  const untitled = findUntitled(rows);
  const stated = untitled ? asked(recogniseOne(untitled), saysBudget) : undefined;
  if (stated && stated.value.length > 0) return stated;
  const goals = findDepartmentGoals(rows);
  const readings = [...findUntitledTables(rows).map(table => asked(recogniseOne(table))), ...goals ? [recogniseGoalsAlone(goals)] : [], ...findTablesAlone(rows).map(recogniseTableAlone)];
  return { value: readings.flatMap(({ value }) => value), doubts: readings.flatMap(({ doubts }) => doubts) };
}

/** What has no title leaves a question. */
function asked({ value, doubts }: Reading<readonly Draft[]>, isSaid: (draft: Draft) => boolean = () => true): Reading<readonly Draft[]> {
  const said = value.filter(isSaid);
  const [draft] = said;
  return { value: said, doubts: draft?.span ? [{ at: draft.span[0], message: '没有找到标题，按各部分的内容读取。请核对是哪个部门、哪一年的。' }, ...doubts] : [] };
}

function saysBudget(draft: Draft): boolean {
  if (draft.kind === 'budget-statement') return draft.income.total !== null || draft.expenditure.total !== null;
  return draft.kind === 'final-account' && Object.keys(draft.totals).length > 0;
}

function recogniseOne(titled: Titled): Reading<readonly Draft[]> {
  switch (titled.kind) {
    case 'budget-statement': return recogniseBudgetStatement(titled);
    case 'evaluation-report': return recogniseEvaluationReport(titled);
    case 'final-account': return recogniseFinalAccount(titled);
    case 'monitoring': return recogniseMonitoring(titled);
    case 'score-table': return recogniseScoreTable(titled);
  }
}
