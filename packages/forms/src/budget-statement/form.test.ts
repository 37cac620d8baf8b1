import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument, writeDocx, writePdf, writeXlsx, type Paper, type Run } from '@hengji/document';
import { resolvePolicy, type Draft } from '@hengji/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { arbitraryTargets } from '../targets/arbitrary-targets.ts';
import { arbitraryStatement } from './arbitrary-statement.ts';
import { printedIn, withoutWords } from './bind-figures.ts';
import { completeStatement } from './complete-statement.ts';
import { paperOfStatement } from './paper.ts';
import { CHAPTERS } from './statement-chapters.ts';

const FORMATS = [['docx', writeDocx], ['xlsx', writeXlsx]] as const;
const NO_TABLES = { specialFunds: [], projects: [] };

test.each(FORMATS)('a statement made of a record reads back from %s as the same draft, with its prose', async (format, write) => {
  await fc.assert(fc.asyncProperty(arbitraryStatement(), async draft => {
    const { sections, paragraphs } = completeStatement(draft, NO_TABLES);
    expect((await readBack(paperOfStatement(draft), format, write)).map(said)).toEqual([said({ ...draft, sections, paragraphs })]);
  }), { numRuns: 40, interruptAfterTimeLimit: 15_000 });
});

test.each(FORMATS)('a statement that was read is printed as %s as it was told', async (format, write) => {
  await fc.assert(fc.asyncProperty(arbitraryStatement(), async draft => {
    const [read] = await readBack(paperOfStatement(draft), format, write);
    if (read?.kind !== 'budget-statement') throw new Error('no statement');
    expect((await readBack(paperOfStatement(read), format, write)).map(said)).toEqual([said(read)]);
  }), { numRuns: 15, interruptAfterTimeLimit: 15_000 });
});

test('of the fields of statements printed as pdf no more than five in a thousand read back otherwise', async () => {
  let [fields, wrong] = [0, 0];
  for (const record of fc.sample(arbitraryStatement().map(asPrinted), { numRuns: 25, seed: 2022 })) {
    const { sections, paragraphs } = completeStatement(record, NO_TABLES);
    const asked = fieldsOf({ ...record, sections, paragraphs });
    const [read] = await readBack(paperOfStatement(record), 'pdf', writePdf);
    const got = new Map(read ? fieldsOf(read) : []);
    fields += asked.length;
    wrong += asked.filter(([field, text]) => got.get(field) !== text).length;
  }
  expect(fields).toBeGreaterThan(2000);
  expect(wrong / fields).toBeLessThanOrEqual(0.005);
}, 60_000);

test.each(['sjz-investment-bureau-2022-budget', 'sjz-science-park-2020-budget'])('%s is written again as it was published, with its target tables', async name => {
  const published = recogniseDrafts((await readDocument(readFileSync(join(PUBLISHED, `${name}.txt`)), `${name}.txt`)).value).value;
  const [statement, targets] = [published.find(draft => draft.kind === 'budget-statement'), published.filter(draft => draft.kind === 'targets')];
  if (statement === undefined) throw new Error('no statement');
  for (const [format, write] of [...FORMATS, ['pdf', writePdf]] as const) {
    expect((await readBack(paperOfStatement(statement, targets), format, write)).map(said)).toEqual(published.map(said));
  }
}, 30_000);

test('a statement made of a record holds the target tables of its special funds and projects', async () => {
  const [record] = fc.sample(arbitraryStatement(), { numRuns: 1, seed: 6 });
  const targets = fc.sample(arbitraryTargets('sjz-2020').filter(({ scope }) => scope !== 'department'), { numRuns: 4, seed: 6 }).map((draft, index) => ({ ...draft, project: { ...draft.project, name: `河道管护${index + 1}` } }));
  if (record === undefined) throw new Error('no statement');
  const read = await readBack(paperOfStatement(record, targets), 'docx', writeDocx);
  expect(read.map(({ kind }) => kind)).toEqual(['budget-statement', 'targets', 'targets', 'targets', 'targets']);
  expect(read.flatMap(draft => (draft.kind === 'targets' ? [draft.project.name] : [])).toSorted()).toEqual(targets.map(({ project }) => project.name));
});

test('every amount of the draft is a field in the prose, and what the field says now is printed', () => {
  fc.assert(fc.property(arbitraryStatement(), draft => {
    const { sections, paragraphs } = completeStatement(draft, NO_TABLES);
    const sources = new Map(runsOf(paperOfStatement(draft)).map(({ source, text }) => [source, text]));
    for (const field of AMOUNTS) expect([field, sources.get(field) ?? null]).toEqual([field, withoutWords(printedIn(draft, field) ?? '') || null]);
    const changed = { ...draft, sections, paragraphs, runningCost: draft.runningCost && '77.77' }; // last year's prose, this year's figure
    expect(runsOf(paperOfStatement(changed)).map(({ text }) => text).join('').includes('77.77')).toBe(draft.runningCost !== null);
  }), { numRuns: 60 });
});

test('an amount that is told twice is the same field twice, and a heading keeps its text in its line', async () => {
  const told = ['北山县水利局2024年部门预算公开说明', '一、收支预算情况', '2024年支出预算900万元，其中基本支出500万元，项目支出400万元。', '2、项目支出情况：2024年支出预算900万元，较上年增加20万元。', '三、机关运行经费', '机关运行经费5万元。', '四、国有资产', '无。'];
  const [draft] = recogniseDrafts((await readDocument(new TextEncoder().encode(told.join('\n')), '公开.txt')).value).value;
  if (draft?.kind !== 'budget-statement') throw new Error('no statement');
  const texts = paperOfStatement({ ...draft, expenditure: { ...draft.expenditure, total: '901' } }).blocks.map(block => (block.kind === 'heading' || block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''));
  expect(texts).toEqual(told.map(text => text.replace('900', '901')));
});

test.each([
  ['more',             { direction: '增加', delta: '3', percent: '5' },    '2024年预算较2023年预算增加3万元，增加5%。'],
  ['less',             { direction: '减少', delta: '3', percent: null },   '2024年预算较2023年预算减少3万元。'],
  ['the same',         { direction: '持平', delta: '0', percent: null },   '2024年预算与2023年预算持平。'],
  ['from nothing',     { direction: '增加', delta: '60.00', percent: null }, '2023年无预算安排，2024年预算增加60.00万元。'],
  ['a part otherwise', { direction: '增加', delta: '3', projectDelta: '减少2', projectReason: '展厅完工' }, '2024年预算较2023年预算增加3万元。其中：项目支出减少2万元，主要是展厅完工。'],
] as const)('the change against last year is worded right: %s', (_case, change, sentence) => {
  const [record] = fc.sample(arbitraryStatement(), 1);
  if (record === undefined) throw new Error('no statement');
  const none = { delta: null, direction: null, percent: null, basicDelta: null, basicReason: null, projectDelta: null, projectReason: null };
  const draft = { ...record, year: 2024, expenditure: { ...record.expenditure, total: '60' }, change: { ...none, ...change } };
  expect(completeStatement(draft, NO_TABLES).paragraphs.map(({ text }) => text)).toContain(sentence);
});

test('has the chapters the province asks for, in their order', () => {
  const { figures } = resolvePolicy('HEBEI');
  expect(CHAPTERS.filter(([number]) => !/\d/.test(number)).map(([, title]) => title)).toEqual(figures.statementSections.value.map(([title]) => title));
});

const PUBLISHED = join(import.meta.dirname, '../../../../samples/published/documents');
const AMOUNTS = ['generalPublicBudget', 'governmentFund', 'carryOver'].map(key => `income.${key}`).concat('expenditure.basic', 'expenditure.project', 'change.delta', 'change.percent', 'change.basicDelta', 'runningCost', 'threePublics.total', 'threePublics.reception', 'procurement.total', 'assets.total', 'assets.planned');

const runsOf = ({ blocks }: Paper): readonly Run[] => blocks.flatMap(block => (block.kind === 'heading' || block.kind === 'paragraph' ? block.runs : []));

async function readBack(paper: Paper, format: string, write: (paper: Paper) => Uint8Array | Promise<Uint8Array>): Promise<readonly Draft[]> {
  return recogniseDrafts((await readDocument(await write(paper), `公开.${format}`)).value).value;
}

/** With characters beyond the BMP that the packaged fonts hold, in place of two that they do not. */
function asPrinted<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('𠮷', '𠳐').replaceAll('😀', '𡎚')); // the same shape
}

/** Every text of a draft by its path. */
function fieldsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' && value !== '' ? [[path, value]] : [];
  return Object.entries(value).flatMap(([key, own]) => (key === 'places' || key === 'span' || key === 'at' ? [] : fieldsOf(own, `${path}.${key}`)));
}

/** What a draft says, without where it stood; the parts of a target follow from its print. */
function said(draft: Draft) {
  const bare = { ...draft, span: null, places: {} };
  if ('sections' in draft) return { ...bare, sections: draft.sections.map(section => ({ ...section, at: null })) };
  return draft.kind === 'targets' ? { ...bare, indicators: draft.indicators.map(({ target, ...row }) => ({ ...row, at: null, target: target.raw })) } : bare;
}
