import { describe, expect, test } from 'vitest';
import type { Printed } from '../cell.ts';
import type { BudgetStatementDraft } from '../drafts/budget-statement.ts';
import type { TargetsDraft } from '../drafts/targets.ts';
import { EMPTY, investment2022, park2020 } from './cases/published-budgets.ts';
import { parseBudgetStatement, parseProjectBudget } from './parse-budget-statement.ts';

describe('amounts', () => {
  test.each([
    ['59.76',     { kind: 'value', value: 59_760_000, printed: '59.76' }],
    ['1,059.76',  { kind: 'value', value: 1_059_760_000 }],
    ['59.76万元', { kind: 'value', value: 59_760_000, printed: '59.76万元' }],
    ['0',         { kind: 'value', value: 0 }],
    ['',          { kind: 'blank' }],
    ['--',        { kind: 'blank' }],
    ['—',         { kind: 'blank' }],
    [null,        { kind: 'absent' }],
    ['约60',      { kind: 'unclear', printed: '约60' }],
  ])('“%s”', (runningCost, cell) => {
    expect(parseBudgetStatement({ ...EMPTY, runningCost }).runningCost).toMatchObject({ field: 'runningCost', cell });
  });

  test('every cell has the path it has in the draft', () => {
    const { income, expenditure, threePublics, procurement, assets } = parseBudgetStatement(investment2022);
    expect([
      ...income.bySource.map(({ money }) => money), expenditure.basic.operating, threePublics.vehicles.purchase,
      procurement.rows[2]?.unitPrice, procurement.rows[2]?.smallFirms, procurement.rows[2]?.catalogue, assets.rows[3]?.value,
    ].map(entry => entry?.field)).toEqual([
      'income.generalPublicBudget', 'income.governmentFund', 'income.fiscalSpecialAccount', 'income.other', 'income.carryOver', 'expenditure.publicUse', 'threePublics.vehiclePurchase',
      'procurement.rows.2.unitPrice', 'procurement.rows.2.smeReserved', 'procurement.rows.2.catalog', 'assets.rows.3.value',
    ]);
  });
});

describe('比上年增减', () => {
  const changeOf = (change: Partial<BudgetStatementDraft['change']>) => parseBudgetStatement({ ...EMPTY, change: { ...EMPTY.change, ...change } }).change;

  test.each([
    //  direction   delta        分
    ['增加',       '181.81',    181_810_000],
    ['减少',       '181.81',    -181_810_000],
    ['下降',       '181.81',    -181_810_000],
    ['减少',       '-181.81',   -181_810_000],
    [null,         '181.81',    181_810_000],
    [null,         '减少181.81', -181_810_000],
    ['增加',       '减少3.5万元', -3_500_000],
    ['减少',       '增加3.5',   3_500_000],
    ['持平',       '0',         0],
    [null,         '无变化',     0],
  ] as const)('%s “%s”', (direction, delta, value) => {
    expect(changeOf({ direction, delta }).delta.cell).toMatchObject({ kind: 'value', value });
  });

  test('a word and a minus that contradict each other are unclear', () => {
    expect(changeOf({ delta: '增加-3.5' }).delta.cell).toEqual({ kind: 'unclear', printed: '增加-3.5' });
  });

  test('a part without a word of its own goes with the whole', () => {
    const { basic, project } = changeOf({ direction: '减少', basicDelta: '5', projectDelta: '增加2' });
    expect([basic.delta.cell, project.delta.cell]).toMatchObject([{ value: -5_000_000 }, { value: 2_000_000 }]);
  });

  test.each([
    ['增加', '12.10',  { digits: 121, scale: 1 }],
    ['减少', '12.10%', { digits: -121, scale: 1 }],
    ['减少', '-3%',    { digits: -3, scale: 0 }],
  ])('%s %s', (direction, percent, value) => {
    expect(changeOf({ direction, percent }).percent.cell).toMatchObject({ kind: 'value', value });
  });
});

describe('政府采购', () => {
  const rowOf = (row: Readonly<Record<string, string>>, year: number | null = 2020) => parseBudgetStatement({ ...EMPTY, year, procurement: { total: null, rows: [row] } }).procurement.rows[0];

  test('columns that nobody foresaw count by their headings; a column that is no source does not', () => {
    const sources = rowOf({ project: '甲', total: '3', general: '1', 一般债券结转: '2', 单位: '批', 备注: '' })?.bySource;
    expect(sources?.map(({ source, name, money }) => [source.kind, name, money.field])).toEqual([
      ['generalPublic', '一般公共预算', 'procurement.rows.0.general'],
      ['carryover', '一般债券结转', 'procurement.rows.0.一般债券结转'],
    ]);
  });

  test.each([
    ['general',            'generalPublic'],
    ['fund',               'governmentFund'],
    ['stateCapital',       'stateCapital'],
    ['specialAccount',     'fiscalAccount'],
    ['unitFunds',          'ownFunds'],
    ['otherIncome',        'ownFunds'],
    ['fiscalCarryOver',    'carryover'],
    ['nonFiscalCarryOver', 'carryover'],
  ])('the column %s is of %s', (key, kind) => {
    expect(rowOf({ project: '甲', [key]: '1' })?.bySource.map(({ source }) => source)).toEqual([{ kind }]);
  });

  test.each([
    [{ project: '某中心 小 计' },              'subtotal'],
    [{ project: '合计' },                      'total'],
    [{ project: '总 计' },                     'total'],
    [{ project: '综合计划编制经费' },           'item'],
    [{ project: '合计', type: 'item' },        'item'],
  ])('%o is a row of kind %s', (row, kind) => {
    expect(rowOf(row)?.kind).toBe(kind);
  });

  test.each([
    [2020, 2013],
    [2022, null], // either may be meant
    [null, null],
  ])('a statement of %s uses the catalogue of %s', (year, catalogue) => {
    expect(rowOf({ project: '甲', catalog: 'A0999' }, year)?.catalogue.cell).toMatchObject({ kind: 'value', value: { catalogue } });
  });
});

describe('国有资产', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['numbered, 其中 within',  ['资产总额', '1、房屋', '其中：办公用房', '2、车辆', '3、其他'], ['total', 'part', 'within', 'part', 'part']],
    ['numbered in Chinese',   ['合计', '一、房屋', '（一）办公用房', '二、车辆'],              ['total', 'part', 'within', 'part']],
    ['not numbered',          ['固定资产总额', '房屋', '车辆'],                              ['total', 'part', 'part']],
    ['其中 without numbers',  ['资产总额', '房屋', '其中：办公用房', '车辆'],                  ['total', 'part', 'within', 'unplaced']],
  ])('%s', (_case, items, kinds) => {
    const rows = items.map(item => ({ item, quantity: '', value: '1' }));
    expect(parseBudgetStatement({ ...EMPTY, assets: { ...EMPTY.assets, rows } }).assets.rows.map(({ kind }) => kind)).toEqual(kinds);
  });
});

test.each<[Printed, Printed, number]>([
  ['7.96',  '万元', 7_960_000],
  ['7.96',  null,   7_960_000],
  ['79600', '元',   7_960_000],
])('a project of %s %s', (total, unit, value) => {
  const draft = { project: { code: null, name: '甲' }, amounts: { total, fiscal: null, other: '', unit } } satisfies Pick<TargetsDraft, 'project' | 'amounts'>;
  expect(parseProjectBudget(draft)).toMatchObject({ name: '甲', total: { field: 'amounts.total', cell: { value } }, fiscal: { cell: { kind: 'absent' } }, other: { cell: { kind: 'blank' } } });
});

test('reasons are kept as they are printed', () => {
  expect(parseBudgetStatement(park2020).change.basic.reason.cell).toMatchObject({ kind: 'value', value: '主要为增加人员经费和日常公用经费' });
});
