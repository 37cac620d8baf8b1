import { readDocument, writeDocx, writeXlsx, type Paper, type PaperCell, type PaperRow, type Run } from '@hengji/document';
import { Refusal, type Field, type Printed, type SelfEvaluationDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { selfEvaluationsOf } from '../test-outline.ts';
import { arbitrarySelfEvaluation, EVALUATED } from './arbitrary-self-evaluation.ts';
import { paperOfSelfEvaluation } from './paper.ts';

const WRITERS = { docx: writeDocx, xlsx: writeXlsx } as const;

test.each(EVALUATED.flatMap(edition => (['docx', 'xlsx'] as const).map(format => [edition, format] as const)))('a draft of %s printed as %s reads back as the same draft', async (edition, format) => {
  await fc.assert(fc.asyncProperty(arbitrarySelfEvaluation(edition), async draft => {
    const { value } = await readDocument(await WRITERS[format](paperOfSelfEvaluation(draft)), `自评表.${format}`);
    expect(selfEvaluationsOf(recogniseDrafts(value).value).map(said)).toEqual([said(draft)]);
  }), { numRuns: 40, interruptAfterTimeLimit: 10_000 });
});

test.each(EVALUATED)('each cell of a draft of %s is shown once, by a field that names it', edition => {
  fc.assert(fc.property(arbitrarySelfEvaluation(edition), draft => {
    const fields = runsOf(paperOfSelfEvaluation(draft)).flatMap(({ text, source }) => (source === undefined ? [] : [[source, text.trim()]]));
    expect(new Map(fields.map(([source = '', text = '']) => [source, text]))).toEqual(new Map(printedCells(draft)));
    expect(new Set(fields.map(([source]) => source)).size).toBe(fields.length);
  }));
});

test.each([
  ['sjz-2020', 8], ['mof-2020', 10], ['mof-2021', 10], ['hubei-2020', 7], ['sichuan-2025', 12],
] as const)('every row fills the width of the form of %s, and no cell lies upon another, in no more than %i columns', (edition, columns) => {
  fc.assert(fc.property(arbitrarySelfEvaluation(edition), draft => {
    const [table] = paperOfSelfEvaluation(draft).blocks.filter(({ kind }) => kind === 'table');
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.widths.length).toBeLessThanOrEqual(columns);
    expect(coverage(table.rows, table.widths.length)).toEqual(table.rows.map(() => table.widths.map(() => 1)));
  }), { numRuns: 30 });
});

test('the blank rows of the form stand under every level 2, less one for each indicator', () => {
  const target = { raw: '300次', operator: 'none', value: '300', unit: '次', text: null } as const;
  const indicator = { level1: '满意度指标', level2: '满意度指标', level3: '客商满意率', target, actual: { raw: '', value: null, unit: '' }, points: null, score: '', deviation: null, at: null };
  const rows = tableRows(paperOfSelfEvaluation({ ...ABSENT, groups: [{ level1: '满意度指标', points: '10', label: '满意度指标（10分）' }], indicators: [indicator] }));
  expect(rows.map(({ template, cells }) => [template, ...cells.map(textOf)])).toEqual([
    [false, '四、年度绩效指标完成情况', '一级指标', '二级指标', '三级指标', '预期指标值', '实际完成值', '自评得分'],
    [false, '满意度指标（10分）', '满意度指标', '指标1：客商满意率', '300次', '', ''],
    [true, '指标2', '', '', ''],
    [true, '...', '', '', ''],
  ]);
});

test('indicators of a group the form does not prescribe have their rows', () => {
  const target = { raw: '≤4万元', operator: '<=', value: '4', unit: '万元', text: null } as const;
  const indicator = { level1: '成本指标', level2: '经济成本指标', level3: '总成本', target, actual: { raw: '3.94', value: '3.94', unit: '' }, points: null, score: null, deviation: null, at: null };
  const [, ...rows] = tableRows(paperOfSelfEvaluation({ ...ABSENT, indicators: [indicator] }));
  expect(rows.map(({ cells }) => cells.map(textOf))).toEqual([['成本指标', '经济成本指标', '指标1：总成本', '≤4万元', '3.94']]);
});

test('a group that is named twice has its rows once', () => {
  const group = { level1: '满意度指标', points: '10', label: '满意度指标（10分）' };
  const texts = tableRows(paperOfSelfEvaluation({ ...ABSENT, groups: [group, { ...group, label: '满意度指标' }] })).flatMap(({ cells }) => cells.map(textOf));
  expect(texts.filter(text => text.startsWith('指标1'))).toHaveLength(1);
});

test('what the draft does not have is not printed', () => {
  expect(tableRows(paperOfSelfEvaluation(ABSENT))).toEqual([]);
  const [headings, amounts] = tableRows(paperOfSelfEvaluation({ ...ABSENT, budget: { ...ABSENT.budget, planned: '4', executed: '3.94' } }));
  expect(headings?.cells.map(textOf)).toEqual(['二、预算执行情况', '预算安排情况(调整后)', '资金执行情况']);
  expect(amounts?.cells.map(textOf)).toEqual(['预算数：', '4', '执行数：', '3.94']);
});

test('an amount that a row does not have leaves a place without a label', () => {
  const [, , other] = tableRows(paperOfSelfEvaluation({ ...ABSENT, budget: { ...ABSENT.budget, planned: '4', executed: '4', other: { planned: '', arrived: null, executed: null } } }));
  expect(other?.cells.map(textOf)).toEqual(['其他', '', '']);
});

test.each([
  ['翻译费',                 '自评表 翻译费'],
  [null,                     '自评表'],
  ['2019/2020年\n"稳外贸"',  '自评表 2019 2020年 稳外贸'],
  ['𠮷'.repeat(100),         `自评表 ${'𠮷'.repeat(76)}`],
])('%j gives the paper a name any file can have', (name, expected) => {
  expect(paperOfSelfEvaluation({ ...ABSENT, project: { code: null, name } }).name).toBe(expected);
});

test('persons print as labels with room to write', () => {
  const texts = runsOf(paperOfSelfEvaluation({ ...ABSENT, preparer: 'present', phone: 'blank' })).map(({ text }) => text);
  expect(texts.slice(-2)).toEqual(['填报人：　　　　　　', '联系电话：　　　　　　']);
});

test('an edition without a layout is refused, never set in another', () => {
  expect(() => paperOfSelfEvaluation({ ...ABSENT, edition: 'sjz-2022' })).toThrow(new Refusal('edition-without-layout', '没有“sjz-2022”版式的项目绩效自评表。现有版式：sjz-2020、mof-2020、mof-2021、hubei-2020、sichuan-2025。'));
});

const NO_FUNDS = { planned: null, arrived: null, executed: null };

/** A form that has nothing but its title. */
const ABSENT: SelfEvaluationDraft = {
  kind: 'self-evaluation', edition: 'sjz-2020', span: null, year: 2020, reportingUnit: null, implementingUnit: null, project: { code: null, name: null },
  budget: { ...NO_FUNDS, unit: null, fiscal: NO_FUNDS, other: NO_FUNDS }, progress: null, goal: null, result: null, completion: null,
  groups: [], indicators: [], executionRate: null, total: null, issues: null, preparer: 'absent', phone: 'absent', places: {},
};

/** What a draft says, without where it stood; the parts of a target follow from its print. */
function said(draft: SelfEvaluationDraft) {
  const indicators = draft.indicators.map(({ target, actual, ...row }) => ({ ...row, at: null, target: target.raw, actual: actual.raw }));
  return { ...draft, span: null, places: {}, indicators };
}

/** The cells a draft has, by their paths. */
function printedCells({ year, edition, budget, executionRate: rate, indicators, groups, besides = {}, ...draft }: SelfEvaluationDraft): [Field, string][] {
  const funds = ([['budget', budget], ['budget.fiscal', budget.fiscal], ['budget.other', budget.other]] as const).flatMap(([path, { planned, arrived, executed }]) =>
    [[`${path}.planned`, planned], [`${path}.arrived`, arrived], [`${path}.executed`, executed]] as const);
  const cells: (readonly [Field, Printed])[] = [
    ['year', year === null ? edition === 'hubei-2020' ? null : '' : String(year)], ['reportingUnit', draft.reportingUnit], ['implementingUnit', draft.implementingUnit],
    ['project.code', draft.project.code], ['project.name', draft.project.name],
    ['budget.unit', budget.unit], ...funds, ['progress', draft.progress], ['goal', draft.goal], ['result', draft.result], ['completion', draft.completion],
    ...groups.map(({ label }, index) => [`groups.${index}`, label] as const),
    ...indicators.flatMap(({ level3, target, actual, score, points, deviation }, index) => [
      [`indicators.${index}.level3`, level3], ...targetCells(edition, `indicators.${index}.target`, target.raw), [`indicators.${index}.actual`, actual.raw],
      [`indicators.${index}.score`, score], [`indicators.${index}.points`, points], [`indicators.${index}.deviation`, deviation],
    ] as const),
    ['executionRate.target', rate?.target ?? null], ['executionRate.actual', rate?.actual ?? null], ['executionRate.score', rate?.score ?? null],
    ['executionRate.points', edition === 'sjz-2020' ? null : rate?.points ?? null], // with the group's label there
    ...Object.entries(besides).map(([field, printed]) => [`besides.${field}`, printed] as const),
    ['total', draft.total], ['issues', draft.issues],
  ];
  return cells.flatMap(([path, printed]) => (printed === null ? [] : [[path, printed] as [Field, string]])); // a pair, which flatMap widens to an array
}

function targetCells(edition: string, path: Field, raw: string): (readonly [Field, string])[] {
  if (edition !== 'sichuan-2025') return [[path, raw]];
  const [operator = '', value = '', unit = ''] = raw.split('|');
  return [[`${path}.operator`, operator], [`${path}.value`, value], [`${path}.unit`, unit]];
}

function runsOf({ blocks }: Paper): Run[] {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'heading': case 'paragraph': return block.runs;
      case 'ends': return [...block.left, ...block.right];
      case 'page': return [];
      case 'table': return block.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs));
    }
  });
}

function tableRows({ blocks }: Paper): readonly PaperRow[] {
  return blocks.flatMap(block => (block.kind === 'table' ? block.rows : []));
}

function textOf({ runs }: PaperCell): string {
  return runs.map(({ text }) => text).join('');
}

/** How often each place of the grid is covered. */
function coverage(rows: readonly PaperRow[], width: number): number[][] {
  const covered = rows.map(() => Array.from({ length: width }, () => 0));
  for (const [row, { cells }] of rows.entries()) {
    for (const { rowSpan, columnSpan } of cells) {
      const from = covered[row]?.indexOf(0) ?? 0;
      for (const line of covered.slice(row, row + rowSpan)) {
        for (let column = from; column < from + columnSpan; column += 1) line[column] = (line[column] ?? 0) + 1;
      }
    }
  }
  return covered;
}
