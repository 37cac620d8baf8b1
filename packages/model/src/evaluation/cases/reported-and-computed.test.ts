import { describe, expect, test } from 'vitest';
import { resolvePolicy } from '../../law/resolve-policy.ts';
import { explainDifference } from '../../scoring/explain-difference.ts';
import { type PrintedScore, printScores } from '../../scoring/print-scores.ts';
import { scoreSelfEvaluation, type ScoredRow } from '../../scoring/score-self-evaluation.ts';
import { parseSelfEvaluation } from '../parse-self-evaluation.ts';
import { PUBLISHED_2020 } from './published-2020.ts';
import { draftOf, type PublishedForm } from './published-form.ts';

describe('published self-evaluations, recomputed', () => {
  // `vitest run packages/model/src/evaluation -u` writes the file anew; a person reads the difference before it is kept.
  test('differ from what they report as the file explains, one by one', async () => {
    await expect(PUBLISHED_2020.map(sayForm).join('\n')).toMatchFileSnapshot('./reported-and-computed.txt');
  });
});

const POINTS_FROM = { printed: '印在表上', 'only-row': '本组只此一行', 'rest-of-group': '本组其余各行所余' } as const;

function sayForm(form: PublishedForm): string {
  const scored = scoreSelfEvaluation(parseSelfEvaluation(draftOf(form)), resolvePolicy('HEBEI-SJZ-2020'));
  const { indicators, executionRate, total, grade, reportedGrade } = printScores(scored);
  const rows = [...scored.indicators, ...(scored.execution ? [scored.execution] : [])];
  const words = [...indicators, ...(executionRate ? [executionRate] : [])];
  return [
    `${form.name}`,
    `总分：表上 ${total.reported}（${reportedGrade}），复算 ${total.computed ?? '—'}${grade === null ? '' : `（${grade}）`}${total.reason === null ? '' : `，${total.reason}`}`,
    ...words.flatMap((row, index) => sayRow(row, rows[index])),
    '',
  ].join('\n');
}

function sayRow({ level3, points, pointsFrom, reported, computed, formula }: PrintedScore, row: ScoredRow | undefined): readonly string[] {
  const difference = row ? explainDifference(row) : null;
  return [
    `  ${level3}：表上 ${reported}，复算 ${computed ?? '—'}${pointsFrom === null ? '' : `；分值 ${points}，${POINTS_FROM[pointsFrom]}`}`,
    ...(formula === null ? [] : [`    ${formula}`]),
    ...(difference === null ? [] : [`    ▲ ${difference}`]),
  ];
}
