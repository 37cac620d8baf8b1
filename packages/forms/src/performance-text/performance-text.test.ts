import { readFileSync } from 'node:fs';
import { readDocument, writeDocx, writePdf, writeXlsx, type Paper } from '@hengji/document';
import type { BudgetStatementDraft, Draft, TargetsDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { arbitraryTold } from '../target-notes/arbitrary-told.ts';
import { arbitraryTargets } from '../targets/arbitrary-targets.ts';
import { cellsOf, inPackagedFonts, said } from '../targets/said.ts';
import { paperOfPerformanceText } from './paper.ts';

const TEXT = new URL('../../../../samples/published/documents/chengde-hightech-2020-targets.txt', import.meta.url);
const YEAR = 2026;

const project = fc.record({ draft: arbitraryTargets('chengde-2020'), told: arbitraryTold(), department: fc.constantFrom('某某市商务局', '某某市商务局企业服务中心') })
  .map(({ draft, told, department }): TargetsDraft => ({ ...draft, year: YEAR, department, told, amounts: { total: told.amount.total, fiscal: null, other: null, unit: told.amount.unit } }));
const fund = project.map((draft): TargetsDraft => ({ ...draft, scope: 'special-fund' }));
const whole = arbitraryTargets('chengde-2020', 'department').map((draft): TargetsDraft => ({ ...draft, year: YEAR, department: null }));

const goals = fc.record({
  overallGoal: fc.constantFrom('建成十二条校车线路，接送学生平安。', '保障出行。\n服务企业。'),
  subGoals: fc.array(fc.record({
    title: fc.constantFrom('校车运行', '负责企业服务、统计和培训'),
    goal: fc.constantFrom('接送学生平安。', '1.接送平安。\n2.家长满意。', '一是接送平安；二是家长满意。'),
    indicators: fc.constantFrom(null, '运行车辆大于等于12辆、家长满意率大于等于90%。'),
  }), { minLength: 1, maxLength: 5 }),
  safeguards: fc.array(fc.constantFrom('完善制度建设。修订校车管理办法。', '加强支出管理。按月支付。\n1.按合同支付。'), { minLength: 1, maxLength: 4 }).map(texts => texts.map((text, index) => `（${'一二三四'.charAt(index)}）${text}`)),
}).map((told): BudgetStatementDraft => ({ ...STATEMENT, ...told }));

test.each([['docx', writeDocx], ['xlsx', writeXlsx]] as const)('the text of a department printed as %s reads back as its drafts', async (format, write) => {
  await fc.assert(fc.asyncProperty(goals, whole, fc.array(fund, { maxLength: 2 }), fc.array(project, { maxLength: 4 }), async (statement, department, funds, projects) => {
    const read = await readBack([statement, department, ...funds, ...projects], format, write);
    expect(read.filter(draft => draft.kind === 'targets').map(said)).toEqual([department, ...funds, ...projects].map(said));
    expect(read.filter(draft => draft.kind === 'budget-statement').map(({ year, overallGoal, subGoals, safeguards }) => ({ year, overallGoal, subGoals, safeguards })))
      .toEqual([{ year: YEAR, overallGoal: statement.overallGoal, subGoals: statement.subGoals, safeguards: statement.safeguards }]);
  }), { numRuns: 25, interruptAfterTimeLimit: 15_000 });
});

test.each([['docx', writeDocx], ['xlsx', writeXlsx], ['pdf', writePdf]] as const)('a text that was published, printed as %s, reads back as it was read', async (format, write) => {
  const { value } = await readDocument(readFileSync(TEXT), '绩效文本.txt');
  const drafts = recogniseDrafts(value).value;
  const read = await readBack(drafts, format, write);
  const asPrinted = (draft: Draft) => (draft.kind === 'targets' ? { ...said(draft), unlabelled: [] } : withoutPlaces(draft)); // the paper prints the label that one table lost
  expect(read.map(asPrinted)).toEqual(drafts.map(asPrinted));
});

test('printed as pdf no more than five cells in a thousand read back otherwise', async () => {
  let [cells, wrong] = [0, 0];
  const texts = fc.tuple(whole, fc.array(fund, { maxLength: 2 }), fc.array(project, { minLength: 1, maxLength: 4 })).map(([department, funds, projects]) => inPackagedFonts([department, ...funds, ...projects]));
  for (const drafts of fc.sample(texts, { numRuns: 8, seed: 2020 })) {
    const read = (await readBack(drafts, 'pdf', writePdf)).filter(draft => draft.kind === 'targets').map(said);
    const [asked, got] = [cellsOf(drafts.map(said)), new Map(cellsOf(read))];
    cells += asked.length;
    wrong += asked.filter(([path, printed]) => got.get(path) !== printed).length;
  }
  expect(cells).toBeGreaterThan(2000);
  expect(wrong / cells).toBeLessThanOrEqual(0.005);
}, 60_000);

test.each(['sjz-2020', 'sjz-2022', 'mof-2020', 'mof-2021'] as const)('tables of %s in it read back as they were, whatever is told of them', async edition => {
  const of = (scope: TargetsDraft['scope']) => arbitraryTargets(edition, scope).map((draft): TargetsDraft => ({ ...draft, year: YEAR, department: draft.department ?? (scope === 'department' ? null : '某某市商务局') }));
  await fc.assert(fc.asyncProperty(of('department'), fc.array(of('special-fund'), { maxLength: 2 }), fc.array(of('project'), { maxLength: 3 }), async (department, funds, projects) => {
    const drafts = [department, ...funds, ...projects];
    const read = await readBack(drafts, 'docx', writeDocx);
    expect(read.filter(draft => draft.kind === 'targets').map(draft => said({ ...draft, told: null }))).toEqual(drafts.map(said));
  }), { numRuns: 10, interruptAfterTimeLimit: 15_000 });
});

test('a department without special funds says so, one with them does not', () => {
  const [draft] = fc.sample(project, { numRuns: 1, seed: 1 });
  if (draft === undefined) throw new Error('no draft');
  expect(textOf(paperOfPerformanceText([draft]))).toContain('2026年我部门无专项资金，特此说明。');
  expect(textOf(paperOfPerformanceText([{ ...draft, scope: 'special-fund' }]))).not.toContain('特此说明');
});

async function readBack(drafts: readonly Draft[], format: string, write: (paper: Paper) => Uint8Array | Promise<Uint8Array>): Promise<readonly Draft[]> {
  const { value } = await readDocument(await write(paperOfPerformanceText(drafts)), `绩效文本.${format}`);
  return recogniseDrafts(value).value;
}

function withoutPlaces(draft: Draft): unknown {
  return JSON.parse(JSON.stringify(draft, (key, value: unknown) => (key === 'at' || key === 'span' || key === 'places' ? null : value)));
}

function textOf({ blocks }: Paper): string {
  return blocks.flatMap(block => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : [])).join('');
}

const NONE = null;
const STATEMENT: BudgetStatementDraft = {
  kind: 'budget-statement', span: null, year: YEAR, department: { code: null, name: null }, institutions: [],
  income: { total: NONE, generalPublicBudget: NONE, governmentFund: NONE, fiscalSpecialAccount: NONE, other: NONE, carryOver: NONE },
  expenditure: { total: NONE, basic: NONE, personnel: NONE, publicUse: NONE, project: NONE },
  change: { delta: NONE, direction: NONE, percent: NONE, basicDelta: NONE, basicReason: NONE, projectDelta: NONE, projectReason: NONE },
  runningCost: NONE, threePublics: { total: NONE, abroad: NONE, vehicles: NONE, vehiclePurchase: NONE, vehicleRunning: NONE, reception: NONE },
  procurement: { total: NONE, rows: [] }, assets: { asOf: NONE, total: NONE, planned: NONE, rows: [] }, restated: [],
  overallGoal: NONE, subGoals: [], safeguards: [], sections: [], paragraphs: [], places: {},
};
