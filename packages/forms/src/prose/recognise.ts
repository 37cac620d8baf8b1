import type { Draft, Reading } from '@hengji/model';
import { recogniseBudgetStatement } from '../budget-statement/recognise.ts';
import { recogniseEvaluationReport } from '../evaluation-report/recognise.ts';
import { recogniseFinalAccount } from '../final-account/recognise.ts';
import { recogniseMonitoring } from '../monitoring/recognise.ts';
import type { Row } from '../rows.ts';
import { recogniseScoreTable } from '../score-table/recognise.ts';
import { splitAtTitles, type Titled } from './titles.ts';

/** Finds the documents of a file that have a title and chapters: statements, reports, and tables that stand under a title of their own. */
export function recogniseTitled(rows: readonly Row[]): Reading<Draft[]> {
  const readings = splitAtTitles(rows).map(recogniseOne);
  return { value: readings.flatMap(({ value }) => value), doubts: readings.flatMap(({ doubts }) => doubts) };
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
