import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile } from './check-file.ts';
import { checkFiles } from './check-files.ts';
import { readFile } from './read-file.ts';
import { OPINION_FORMATS, opinionOf, writeOpinion } from './write-opinion.ts';

const FORM = readFileSync(join(import.meta.dirname, '../../../../samples/self-evaluation-translation-fee/original.txt'));
const check = await checkFile(FORM, '上报/翻译费.txt');
const two = checkFiles([check, { file: '空.txt', ...await readFile(new Uint8Array(), '空.txt') }]);

test('the letter goes to the department its files name, and leaves blank what they do not say', () => {
  expect(opinionOf([check])).toMatchObject({ year: 2020, department: { name: expect.stringMatching(/局$/) }, deadline: '', reviewer: '', date: '' });
  expect(opinionOf([check], { reviewer: '绩效科', date: '2021年3月5日' })).toMatchObject({ reviewer: '绩效科', date: '2021年3月5日', deadline: '' });
});

test('every finding is in it once, the gravest of each form first, by its number in the marked file', () => {
  const findings = check.checks.flatMap(({ report }) => report.findings);
  const opinion = opinionOf([check]);
  expect(opinion.findings.map(({ number }) => Number(number)).toSorted((a, b) => a - b)).toEqual(findings.map((_, index) => index + 1));
  for (const { number, message, remedy } of opinion.findings) expect({ message, remedy }).toMatchObject({ message: findings[Number(number) - 1]?.message, remedy: findings[Number(number) - 1]?.remedy });
  const order = opinion.findings.map(({ severity }) => ['必须改', '应说明', '建议'].indexOf(severity));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('what is missing has nothing to quote: the cell it stands by is not blank', async () => {
  const targets = readFileSync(join(import.meta.dirname, '../../../../samples/published/office/sjz-2020-project-targets.docx'));
  const missing = opinionOf([await checkFile(targets, '目标表.docx')]).findings.filter(({ message }) => message === '没有效益指标。');
  expect(missing.map(({ quote }) => quote)).toEqual(missing.map(() => '—'));
  expect(missing.length).toBeGreaterThan(0);
});

test('of several files each number says which; a refused one stands with its reason and blank forms', () => {
  const { files, findings } = opinionOf(two.files);
  expect(files).toMatchObject([{ name: '翻译费.txt', forms: '1', policy: 'HEBEI-SJZ-2020', result: expect.stringMatching(/项/) }, { name: '空.txt', forms: '', policy: '', result: expect.stringContaining('空.txt') }]);
  expect(findings.map(({ number }) => number.split('-')[0])).toEqual(findings.map(() => '1'));
});

test('what passed is counted by rule; the same reason for not looking is told once', () => {
  const { passed, notChecked } = opinionOf([check, check]);
  const once = opinionOf([check]);
  expect(passed).toEqual(once.passed.map(({ title, forms }) => ({ title, forms: String(Number(forms) * 2) })));
  expect(notChecked).toEqual(once.notChecked);
});

test('with nothing to mend there is no day to mend it by', () => expect(opinionOf([{ ...check, checks: [] }]).deadline).toBeNull());

test.each(OPINION_FORMATS)('%s reads back as a letter with the same findings', async format => {
  const { drafts } = await readFile(await writeOpinion([check], format), `意见.${format}`);
  expect(drafts).toMatchObject([{ kind: 'review-opinion', findings: opinionOf([check]).findings.map(({ number, severity, place }) => ({ number, severity, place })) }]);
});
