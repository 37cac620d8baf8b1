import { readFile } from 'node:fs/promises';
import { readDocument, writeDocx, writePdf, writeXlsx, type Run } from '@hengji/document';
import type { EvaluationReportDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { paperOfEvaluationReport } from './paper.ts';

type Report = EvaluationReportDraft;

const FORMATS = [['docx', writeDocx], ['xlsx', writeXlsx]] as const;

test.each(FORMATS)('a report made of data reads back from %s as the same data, and once printed it stays as it is', async (format, write) => {
  await fc.assert(fc.asyncProperty(arbitraryReport(), async draft => {
    const read = await readBack(await write(paperOfEvaluationReport(draft)), format);
    expect(factsOf(read)).toEqual(factsOf(draft));
    expect(said(await readBack(await write(paperOfEvaluationReport(read)), format))).toEqual(said(read));
  }), { numRuns: 40, interruptAfterTimeLimit: 20_000 });
});

test.each([...FORMATS, ['pdf', writePdf]] as const)('the published report reads back from %s as it was', async (format, write) => {
  const published = await readPublished();
  expect(said(await readBack(await write(paperOfEvaluationReport(published)), format))).toEqual({ ...said(published), signatures: 'blank' });
});

test('of the facts of reports printed as pdf no more than five in a thousand read back otherwise', async () => {
  let [facts, wrong] = [0, 0];
  for (const draft of fc.sample(arbitraryReport().map(inFont), { numRuns: 20, seed: 2023 })) {
    const [asked, got] = [leavesOf(factsOf(draft)), leavesOf(factsOf(await readBack(await writePdf(paperOfEvaluationReport(draft)), 'pdf')))];
    facts += asked.size;
    wrong += [...asked].filter(([path, text]) => got.get(path) !== text).length;
  }
  expect(facts).toBeGreaterThan(500);
  expect(wrong / facts).toBeLessThanOrEqual(0.005);
}, 60_000);

test.each<[string, Partial<Report>, string]>([
  ['both sums rose',       { income: { total: '100', change: '20' }, expenditure: { total: '90', change: '5.50' } },     '本部门2023年度收入总计100万元，比上年增加20万元；支出总计90万元，比上年增加5.50万元。'],
  ['a fall keeps its word', { income: { total: '100', change: '减少20' }, expenditure: { total: '0', change: '下降5' } }, '本部门2023年度收入总计100万元，比上年减少20万元；支出总计0万元，比上年下降5万元。'],
  ['no change',            { income: { total: '100', change: '0.00' } },                                                 '本部门2023年度收入总计100万元，与上年持平（增加0.00万元）。'],
  ['last year unknown',    { income: { total: '100', change: null } },                                                   '本部门2023年度收入总计100万元。'],
  ['another unit',         { expenditure: { total: '17000元', change: null } },                                          '本部门2023年度支出总计17000元。'],
  ['no year',              { year: null, income: { total: '0', change: null } },                                         '本部门收入总计0万元。'],
  ['one reason',           { income: { total: '1', change: '1' }, staff: { total: null, reasons: ['人员增加'] } },       '本部门2023年度收入总计1万元，比上年增加1万元。主要原因是人员增加。'],
  ['several reasons',      { income: { total: '1', change: '1' }, staff: { total: null, reasons: ['甲', '乙'] } },       '本部门2023年度收入总计1万元，比上年增加1万元。主要原因：一是甲；二是乙。'],
])('money is told as it is: %s', (_case, parts, sentence) => {
  expect(textsOf({ ...NOTHING_KNOWN, ...parts })).toContain(sentence);
});

test('what the draft does not have has no chapter, and chapters are numbered as they come', () => {
  expect(textsOf(NOTHING_KNOWN)).toEqual(['北山县水利局2023年度部门整体支出绩效自评报告']);
  expect(textsOf({ ...NOTHING_KNOWN, problems: ['支付偏慢。'], staff: { total: '0', reasons: [] } })).toEqual([
    '北山县水利局2023年度部门整体支出绩效自评报告', '一、部门基本情况', '（一）部门概况', '2023年末在职职工0人。', '二、存在的问题及改进措施', '（一）存在的主要问题', '支付偏慢。',
  ]);
});

test('a number inside the prose of an official is a field of its own', async () => {
  const sources = runsOf(await readPublished()).filter(({ source }) => /^(?:income|expenditure|staff)/.test(source ?? ''));
  expect(sources.map(({ text, source }) => [source, text])).toEqual([
    ['income.total', '2029.67'], ['income.change', '1817.89'], ['expenditure.total', '2029.67'], ['expenditure.change', '1817.89'], ['staff.total', '21'],
  ]);
});

test('a sentence of last year gives way to what the data say, and the rest stays as it was written', async () => {
  const last = await readPublished();
  const draft: Report = {
    ...last, year: 2024, income: { total: '1500.00', change: '减少529.67' }, expenditure: { total: '1500.00', change: '减少529.67' }, staff: { total: '25', reasons: ['项目减少'] },
    goals: [{ title: '推进项目落地', goal: '签约项目开工。', indicators: null }], conclusion: '评价等级为“良好”。', grade: '良好',
  };
  const text = textsOf(draft).join('\n');
  expect(text).not.toMatch(/2029\.67|1817\.89|2023年度部门整体|扩大招商力度|98分以上/);
  expect(text).toContain('（四）负责投资环境营销和宣传推广');
  expect(factsOf(await readBack(await writeDocx(paperOfEvaluationReport(draft)), 'docx'))).toEqual({ ...factsOf(draft), signatures: 'blank' });
});

async function readPublished(): Promise<Report> {
  const file = new URL('../../../../samples/published/documents/luquan-investment-2023-report.txt', import.meta.url);
  return readBack(await readFile(file), 'txt');
}

async function readBack(bytes: Uint8Array, format: string): Promise<Report> {
  const drafts = recogniseDrafts((await readDocument(bytes, `报告.${format}`)).value).value;
  const [draft] = drafts;
  if (draft?.kind !== 'evaluation-report' || drafts.length > 1) throw new Error(`not one report: ${drafts.map(({ kind }) => kind).join(', ')}`);
  return draft;
}

const NO_SUM = { total: null, change: null };

/** A report of which only department and year are known. */
const NOTHING_KNOWN: Report = {
  kind: 'evaluation-report', span: null, year: 2023, department: { code: null, name: '北山县水利局' }, institutions: [], income: NO_SUM, expenditure: NO_SUM, staff: { total: null, reasons: [] },
  goals: [], items: [], conclusion: null, grade: null, problems: [], measures: [], signatures: 'absent', sections: [], paragraphs: [], places: {},
};

function textsOf(draft: Report): readonly string[] {
  return paperOfEvaluationReport(draft).blocks.flatMap(block => ('runs' in block ? [block.runs.map(({ text }) => text).join('')] : []));
}

function runsOf(draft: Report): readonly Run[] {
  return paperOfEvaluationReport(draft).blocks.flatMap(block => ('runs' in block ? block.runs : []));
}

/** With characters beyond the BMP that the packaged fonts hold, in place of two that they do not. */
function inFont<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('𠮷', '𠳐').replaceAll('😀', '𡎚')); // the same shape
}

/** Every text of a value by its path. */
function leavesOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, `${path}.${key}`)]));
}

/** What a report says, without where it stood. */
function said(draft: Report) {
  return { ...draft, span: null, places: {}, sections: draft.sections.map(section => ({ ...section, at: null })), items: draft.items.map(({ title, claims }) => ({ title, claims: claims.map(claim => ({ ...claim, at: null })) })) };
}

/** The data alone; the numbers of a claim follow from its text. */
function factsOf(draft: Report) {
  const { sections: _, paragraphs: __, ...facts } = said(draft);
  return { ...facts, items: facts.items.map(({ title, claims }) => ({ title, claims: claims.map(claim => ({ ...claim, numbers: [] })) })) };
}
