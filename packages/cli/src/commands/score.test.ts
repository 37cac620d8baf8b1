import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from '../terminal-for-tests.ts';
import score from './score.ts';

const SAMPLES = join(import.meta.dirname, '../../../../samples');
const FORM = join(SAMPLES, 'self-evaluation-translation-fee/original.txt');
const TARGETS = join(SAMPLES, 'published/office/sjz-2022-project-targets.xlsx');

test('recomputes each form beside what it reports', async () => {
  const { code, output } = await call(score, FORM, TARGETS, '--json');
  const { files: [form, targets] } = JSON.parse(output);
  expect(code).toBe(0);
  expect(targets).toMatchObject({ scores: [], refusal: null });
  expect(form.scores).toHaveLength(1);
  expect(form.scores[0]).toMatchObject({ record: '翻译费', year: 2020, policy: 'HEBEI-SJZ-2020', executionRate: { points: '10', reported: '10' }, total: { reported: '100' } });
  for (const row of form.scores[0].indicators) {
    expect(Object.keys(row)).toEqual(['level3', 'points', 'pointsFrom', 'reported', 'computed', 'formula', 'reason']);
    expect(row.computed === null ? row.reason : row.formula).toEqual(expect.any(String)); // either how, or why not
  }
});

test('says it to people: points, reported, computed, the formula in words', async () => {
  const { output } = await call(score, FORM, TARGETS);
  expect(output).toMatch(/original\.txt：1 张自评表\n\n {2}翻译费　2020　口径 HEBEI-SJZ-2020\n {2}指标 +分值 +自评 +复算\n/);
  expect(output).toMatch(/^ {2}预算执行率 +10 +10 +\S+/m);
  expect(output).toMatch(/^ {2}总分 +— +100 +/m);
  expect(output).toMatch(/^ {2}等级 +/m);
  expect(output).toContain('xlsx：没有自评表');
});

test('a policy one asks for is applied; one nobody knows, and a file that is not there, are refused', async () => {
  expect(JSON.parse((await call(score, FORM, '--policy', 'HUBEI-2020', '--json')).output).files[0].scores[0].policy).toBe('HUBEI-2020');
  await expect(call(score, FORM, '--policy', 'HUBEI')).rejects.toThrow(/^没有“HUBEI”这个口径。.+$/);
  expect((await call(score, FORM, '没有.txt')).code).toBe(2);
});
