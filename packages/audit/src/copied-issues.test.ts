import { expect, test } from 'vitest';
import { batchOf } from './batch.ts';
import { copiesOfIssues } from './copied-issues.ts';
import { selfEvaluation } from './examples/self-evaluation.ts';
import { thresholdsOf } from './thresholds.ts';

const TEXT = '受用地指标所限，部分厂房没有按期开工，下一步加快报批。'; // 26 characters
const form = (name: string, issues: string | null) => selfEvaluation({ project: { code: null, name }, issues });

test.each([
  ['word for word',                 form('法律顾问费', TEXT),                           1],
  ['but for blanks and width',      form('法律顾问费', TEXT.replaceAll('，', ', ')),      1],
  ['another text',                  form('法律顾问费', '合同审查有时超过三天，明年约定时限，并增加律师。'), 0],
  ['the same project, twice',       form('展厅维护费', TEXT),                           0],
  ['a form without the cell',       form('法律顾问费', null),                           0],
] as const)('finds the problems of one form in another: %s', (_case, other, count) => {
  const draft = form('展厅维护费', TEXT);
  const batch = batchOf([draft, other].map(entry => ({ draft: entry, file: null })));
  expect(copiesOfIssues({ draft, batch, thresholds: thresholdsOf('MOF-2020') })).toHaveLength(count);
});

test('a text that names the project is its own', () => {
  const draft = form('厂房租金', TEXT);
  const batch = batchOf([draft, form('法律顾问费', TEXT)].map(entry => ({ draft: entry, file: null })));
  expect(copiesOfIssues({ draft, batch, thresholds: thresholdsOf('MOF-2020') })).toEqual([]);
});
