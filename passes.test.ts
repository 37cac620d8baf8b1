import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from '@hengji/actions/files';
import { beforeAll, describe, expect, test } from 'vitest';

// What is right in the published documents (samples/published/truth/passes.md): no rule may object to it, and the rule that looks at it says so.
const DOCUMENTS = join(import.meta.dirname, 'samples/published/documents');

const TABLE_SUMS = ['amounts-by-source', 'plan-out-of-order', 'project-code-malformed', 'project-code-repeated'];

describe.each([
  //                                                   how many  rules that pass in each draft of the kind
  ['sjz-investment-bureau-2022-budget',           'budget-statement',  1,  ['income-against-expenditure', 'year-on-year-sum', 'three-publics-sum', 'running-cost-within-operating', 'assets-sum', 'procurement-sums']],
  ['sjz-science-park-2020-budget',                'budget-statement',  1,  ['income-against-expenditure', 'year-on-year-sum', 'three-publics-sum', 'assets-sum', 'procurement-sums', 'asset-purchases-not-procured', 'procurement-total-missing', 'statement-numbering']],
  ['sjz-science-park-2020-budget',                'targets',          14,  TABLE_SUMS],
  ['sjz-investment-bureau-2020-self-evaluations', 'self-evaluation',  10,  ['points-of-form', 'scores-against-total', 'score-above-points', 'execution-rate-computed']],
  ['chengde-hightech-2020-targets',               'targets',           7,  [...TABLE_SUMS, 'plan-end-missing', 'goal-figure-against-indicator']],
  ['luquan-investment-2023-report',               'evaluation-report', 1,  ['items-counted', 'staff-against-parts', 'report-sections-missing', 'grade-against-score']],
] as const)('%s, %s', (name, kind, count, rules) => {
  let check: Awaited<ReturnType<typeof checkFile>>;
  beforeAll(async () => { check = await checkFile(readFileSync(join(DOCUMENTS, `${name}.txt`)), `${name}.txt`); });
  const reportsOf = () => check.drafts.flatMap((draft, index) => (draft.kind === kind ? check.checks[index]?.report ?? [] : []));

  test('is read as so many forms', () => expect(reportsOf()).toHaveLength(count));

  test.each(rules)('%s has nothing to object to', rule => {
    expect(reportsOf().flatMap(({ findings }) => findings).filter(finding => finding.rule === rule).map(({ at, message }) => ({ at, message }))).toEqual([]);
  });

  test.each(rules)('%s is listed as passed', rule => {
    expect(reportsOf().some(({ passed }) => passed.some(entry => entry.rule === rule))).toBe(true);
  });
});

test('where prose and plan row both give a month, they agree', async () => {
  const { checks } = await checkFile(readFileSync(join(DOCUMENTS, 'sjz-science-park-2020-budget.txt')), 'sjz-science-park-2020-budget.txt');
  const apart = checks.flatMap(({ report }) => report.findings).filter(({ rule }) => rule === 'plan-against-prose');
  expect(apart.filter(({ message }) => !message.endsWith('没有数。'))).toEqual([]);
});
