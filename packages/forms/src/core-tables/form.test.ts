import { readDocument, writeDocx, writePdf, writeXlsx } from '@hengji/document';
import { resolvePolicy, type Draft, type TableDraft } from '@hengji/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseDrafts } from '../recognise.ts';
import { paperOfCoreTables, tablesOf } from './paper.ts';
import { CORE_TABLES, findCoreTable } from './tables.ts';

test.each([
  ['docx', writeDocx],
  ['xlsx', writeXlsx],
  ['pdf', writePdf],
] as const)('tables filled and empty read back from %s as one draft', async (format, write) => {
  await fc.assert(fc.asyncProperty(arbitraryCoreTables(), async draft => {
    const { value } = await readDocument(await write(paperOfCoreTables(draft)), `公开表.${format}`);
    expect(recogniseDrafts(value).value.map(said)).toEqual([said({ ...draft, tables: tablesOf(draft) })]);
  }), { numRuns: format === 'pdf' ? 8 : 25, interruptAfterTimeLimit: 15_000 });
});

test('an empty table is printed with its headings and said to be empty; a filled one is not', () => {
  const [draft] = fc.sample(arbitraryCoreTables(), 1);
  if (draft === undefined) throw new Error('no draft');
  const filled = { title: '政府性基金预算支出表', rows: [...CORE_TABLES[6]?.head ?? [], ['212', '城乡社区支出', '80.00', '0', '80.00']], at: null };
  const sentences = (tables: TableDraft['tables']) => paperOfCoreTables({ ...draft, tables }).blocks.flatMap(block => (block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [])).filter(text => text.includes('空表'));
  expect(sentences(CORE_TABLES.map(({ title }) => ({ title, rows: [], at: null })))).toEqual(CORE_TABLES.map(({ empty }) => `本部门无${empty}，以空表列示。`));
  expect(sentences([filled])).toEqual([]);
});

test.each([
  ['北山县水利局2024年部门收支总表',           '部门收支总表',           '北山县水利局', 2024],
  ['附件3：2024年财政拨款收支总表',            '财政拨款收支总表',       '',             2024],
  ['一般公共预算财政拨款基本支出预算表',       '一般公共预算基本支出表', '',             null],
  ['一般公共预算“三公”经费支出表',             '财政拨款“三公”经费支出表', '',           null],
  ['表八：国有资本经营预算支出表',             '国有资本经营预算支出表', '',             null],
] as const)('%s is one of the tables', (line, title, department, year) => {
  expect(findCoreTable(line)).toMatchObject({ table: { title }, department, year });
});

test.each(['收入支出决算总表', '一般公共预算支出执行情况表', '项目支出绩效自评表', '政府采购预算表', '详见一般公共预算支出表，共一张表'])('%s is none of them', line => {
  expect(findCoreTable(line)).toBeUndefined();
});

test('holds every table the law requires', () => {
  const { requiredTables } = resolvePolicy('MOF-2020').figures;
  expect(requiredTables.value.filter(title => findCoreTable(title) === undefined)).toEqual([]);
  expect(new Set(requiredTables.value.map(title => findCoreTable(title)?.table)).size).toBe(requiredTables.value.length);
});

test('reads a table that a sheet heads with its department and unit in two cells, and that a page tore', async () => {
  const head = ['科目编码\t科目名称\t合计\t基本支出\t项目支出'];
  const text = ['一般公共预算支出表', '部门：北山县水利局\t单位：万元', ...head, '213\t农林水支出\t90.5\t50\t40.5', '', '一般公共预算支出表', '部门：北山县水利局\t单位：万元', ...head, '21303\t水利\t90.5\t50\t40.5'].join('\n');
  const { value } = await readDocument(new TextEncoder().encode(text), '公开表.txt');
  expect(recogniseDrafts(value).value).toMatchObject([
    { kind: 'core-tables', department: { name: '北山县水利局' }, totals: { 单位: '万元' }, tables: [{ rows: [['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['213', '农林水支出', '90.5', '50', '40.5'], ['21303', '水利', '90.5', '50', '40.5']] }] },
  ]);
});

/** Any of the tables, in their order; rows of subjects by code, sums and blanks. A row of nothing but blanks is none. */
function arbitraryCoreTables(): fc.Arbitrary<TableDraft> {
  const cell = fc.oneof(fc.constantFrom('', '0', '0.00', '1,234.50', '-3.20'), fc.integer({ min: 1, max: 9_999_999 }).map(value => (value / 100).toFixed(2)));
  const subject = fc.tuple(fc.constantFrom('201', '20101', '2010101', '30101'), fc.oneof(fc.constantFrom('一般公共服务支出', '<甲>&"乙"', '机关\n工资'), fc.string({ unit: fc.constantFrom(...'工资福利支出办公费水利农村'), minLength: 2, maxLength: 40 })));
  const tables = CORE_TABLES.map(({ title, head }) => {
    const columns = Math.max(...head.map(row => row.length));
    const amounts = (count: number) => fc.array(cell, { minLength: count, maxLength: count });
    const coded = fc.tuple(subject, amounts(columns - 2)).map(([words, values]) => [...words, ...values]);
    const summed = amounts(columns - 3).map((values): readonly (string | null)[] => ['合计', null, '90.50', ...values]);
    const plainRows = amounts(columns - 1).map(values => ['90.50', ...values]);
    const rows = /收支/.test(title) ? fc.array(fc.tuple(subject, amounts(columns - 3)).map(([[, name], values]) => [name, '90.50', '农林水支出', ...values]), { minLength: 1, maxLength: 5 })
      : /三公/.test(title) ? fc.tuple(plainRows) : fc.tuple(summed, fc.array(coded, { minLength: 1, maxLength: 12 })).map(([sum, own]) => [sum, ...own]);
    return fc.option(fc.oneof(rows.map(own => [...head, ...own]), fc.constant([])).map(own => ({ title, rows: own, at: null })));
  });
  return fc.record({
    year: fc.option(fc.integer({ min: 2016, max: 2035 })), code: fc.option(fc.constantFrom('218', '435')), name: fc.constantFrom('北山县水利局', '北山县水利局（本级）'),
    tables: fc.tuple(...tables).map(own => own.filter(table => table !== null)).filter(own => own.length > 0),
  }).map(({ year, code, name, tables: own }): TableDraft => ({
    kind: 'core-tables', edition: 'unknown', span: null, year, department: { code, name }, project: { code: null, name: null }, totals: { 单位: '万元' }, sections: [], tables: own, places: {},
  }));
}

/** What a draft says, without where it stood and without the sums, which stand in the tables. */
function said(draft: Draft) {
  return draft.kind === 'core-tables' ? { ...draft, span: null, places: {}, totals: draft.totals['单位'], tables: draft.tables.map(table => ({ ...table, rows: squareOf(table.rows), at: null })) } : draft;
}

/** Columns that a merged cell covers at the end of a row are not there when it is read. */
function squareOf(rows: TableDraft['tables'][number]['rows']) {
  return rows.map(row => row.slice(0, row.findLastIndex(text => text !== null) + 1));
}
