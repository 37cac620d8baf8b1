import { readDocument, writeDocx, writePdf, writeXlsx } from '@hengji/document';
import type { TableDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { linesOf, tableOf } from '../test-outline.ts';
import { composeScoreTable, type ScoreRow } from './compose-score-table.ts';
import { paperOfScoreTable } from './paper.ts';

type ScoreTable = Extract<TableDraft, { readonly kind: 'score-table' }>;

test.each([
  ['docx', writeDocx],
  ['xlsx', writeXlsx],
] as const)('a table made of data reads back from %s as it was', async (format, write) => {
  await fc.assert(fc.asyncProperty(arbitraryScoreTable(), async draft => {
    expect((await readBack(await write(paperOfScoreTable(draft)), format)).map(said)).toEqual([said(draft)]);
  }), { numRuns: 40, interruptAfterTimeLimit: 20_000 });
});

test('of the rows printed as pdf no more than five in a thousand read back otherwise', async () => {
  let [rows, wrong] = [0, 0];
  for (const draft of fc.sample(arbitraryScoreTable({ points: ['5', '12.5', '100'] }), { numRuns: 50, seed: 2023 })) {
    const [asked, got] = [rowsIn(draft), new Set((await readBack(await writePdf(paperOfScoreTable(draft)), 'pdf')).flatMap(rowsIn))];
    rows += asked.length;
    wrong += asked.filter(row => !got.has(row)).length;
  }
  expect(rows).toBeGreaterThan(250);
  expect(wrong / rows).toBeLessThanOrEqual(0.005);
}, 60_000);

test.each<[string, readonly (readonly (string | null)[])[]]>([
  ['levels that go on down',        [['一级指标', '二级指标', '分值', '评分标准', '得分'], ['投入', '目标', '10', '按比例', '9'], [null, '配置', '10', '按比例', '8'], ['总分', null, '20', '', '17']]],
  ['a heading over two columns',    [['一级指标', null, '分值', '得分'], ['投入', '目标', '10', '9']]],
  ['columns nobody foresaw',        [['序号', '评价指标', '评价要点', '分值', '得分', '评分单位'], ['1', '预算编制', '完整', '10', '0', '财政局']]],
  ['a standard for several rows',   [['一级指标', '分值', '评分标准', '得分'], ['投入', '10', '按比例', '9'], ['产出', '10', null, '8']]],
])('a published table keeps its cells: %s', async (_case, rows) => {
  const [draft] = recogniseDrafts({ format: 'docx', blocks: [...linesOf('附件2', '北山县水利局2023年度', '部门整体支出绩效评价计分表'), tableOf(rows)] }).value;
  if (draft?.kind !== 'score-table') throw new Error('no score table');
  expect((await readBack(await writeDocx(paperOfScoreTable(draft)), 'docx')).map(said)).toEqual([said(draft)]);
});

test.each([
  ['blank is no zero',  ['10', ''],  ''],
  ['zero counts',       ['10', '0'], '10'],
  ['decimals',          ['9.5', '0.25'], '9.75'],
  ['words',             ['10', '优'], ''],
])('the last row adds up what can be added: %s', (_case, scores, sum) => {
  const rows = scores.map(score => ({ level1: '投入', level2: '目标', level3: '合理', points: '10', standard: '', score, reason: '' }));
  expect(composeScoreTable({ year: 2023, department: { code: null, name: '北山县水利局' } }, rows).tables[0]?.rows.at(-1)).toEqual(['总分', null, null, '20', '', sum, '']);
});

async function readBack(bytes: Uint8Array, format: string) {
  return recogniseDrafts((await readDocument(bytes, `计分表.${format}`)).value).value;
}

function said(draft: ReturnType<typeof recogniseDrafts>['value'][number]) {
  return { ...draft, span: null, places: {}, tables: 'tables' in draft ? draft.tables.map(table => ({ ...table, at: null })) : [] };
}

function rowsIn(draft: ReturnType<typeof recogniseDrafts>['value'][number]): readonly string[] {
  return 'tables' in draft ? draft.tables.flatMap(({ rows }) => rows.map(row => JSON.stringify(row))) : [];
}

/** In a PDF a row without points that begins a page cannot be told from the rest of the row that the page before cut. */
function arbitraryScoreTable({ points = ['0', '5', '12.5', '100', ''] } = {}): fc.Arbitrary<ScoreTable> {
  const number = fc.constantFrom('0', '5', '12.5', '100', '');
  const words = (maxLength: number) => fc.oneof(fc.constantFrom('', '完成的得满分，否则不得分。\n每少一项扣1分', '"甲"&<乙>'), fc.string({ unit: fc.constantFrom(...'推动高质量发展𠳐abc，。%；预算编制'), minLength: 2, maxLength, size: 'max' }).map(text => text.trim()));
  const row: fc.Arbitrary<ScoreRow> = fc.record({
    level1: fc.constantFrom('投入', '过程', '产出'), level2: fc.constantFrom('目标设定', '预算管理'), level3: words(20).map(text => text || '质量'),
    points: fc.constantFrom(...points), standard: words(200), score: number, reason: words(80),
  });
  return fc.record({ year: fc.option(fc.integer({ min: 2016, max: 2035 })), name: fc.constantFrom('北山县水利局', '南山区档案馆'), rows: fc.array(row, { minLength: 1, maxLength: 30 }) })
    .map(({ year, name, rows }) => composeScoreTable({ year, department: { code: null, name } }, rows));
}
