import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BudgetStatementDraft } from '../drafts/budget-statement.ts';
import { CHANGE_EQUATION } from './budget-equations.ts';
import { EMPTY, investment2022, park2020 } from './cases/published-budgets.ts';
import { checkBudget, checkProjects } from './check-budget.ts';
import { type Checked, checkEquation } from './check-equation.ts';
import { ALL, type Equation, money, sumOfRows } from './equation.ts';
import { parseBudgetStatement, parseProjectBudget } from './parse-budget-statement.ts';

const check = (draft: BudgetStatementDraft) => checkBudget(parseBudgetStatement(draft));
const find = (id: string, draft: BudgetStatementDraft) => check(draft).find(checked => checked.id === id);

describe('published statements', () => {
  test.each<[string, BudgetStatementDraft, readonly string[]]>([
    ['2022', investment2022, [
      '1578.84 + 0 + 0 + 0 + 271.55 = 1850.39',
      '1850.39 = 1850.39',
      '838.04 + 1012.35 = 1850.39',
      '797.71 + 40.33 = 838.04',
      '108 + 0 + 19 = 127',
      'vehicles: not checkable: threePublics.vehiclePurchase absent, threePublics.vehicleRunning absent',
      '40.33 ≤ 40.33',
      '284.41 + 171.23 = 455.64',
      'change-percent: not checkable: change.percent absent',
      '0 + 32.32 + 0 + 126.80 = 159.12',
      '159.12 = 159.12',
      'procurement-rows: not checkable: procurement.rows absent',
      'procurement-stated: not checkable: procurement.total absent',
      '1 × 260.00 = 260.00',
      '1 × 2 = 2',
      '260.00 = 260.00', '260.00 ≤ 260.00',
      '2 = 2', '2 ≤ 2',
      '2 = 2', '2 ≤ 2',
      '2 = 2',
    ]],
    ['2020', park2020, [
      '1683.86 + 0 + 0 + 0 = 1683.86',
      '1683.86 = 1683.86',
      '1076.36 + 607.5 = 1683.86',
      'personnel-plus-operating: not checkable: expenditure.personnel absent, expenditure.publicUse absent',
      '0 + 3 + 3 = 6',
      '0 + 3 = 3',
      'running-cost-within-operating: not checkable: expenditure.publicUse absent',
      '36.35 + 145.46 = 181.81',
      '181.81 ÷ （1683.86 − 181.81） = 12.10',
      '30.54 + 168.43 = 198.97',
      '198.97 = 198.97',
    ]],
  ])('%s: every sum closes', (_case, draft, said) => {
    const checked = check(draft).map(say);
    expect(checked.slice(0, said.length)).toEqual(said);
    expect(checked.filter(line => line.includes('≠'))).toEqual([]);
  });

  test('2020: the procurement table closes in every row, both subtotals and the total', () => {
    const checked = check(park2020).filter(({ id }) => id.startsWith('procurement'));
    const held = (id: string) => checked.filter(one => one.id === id && one.kind === 'holds').length;
    expect(held('procurement-quantity-times-price')).toBe(22);
    expect(held('procurement-by-source')).toBe(25);
    expect([held('procurement-subtotal'), held('procurement-rows'), held('procurement-stated')]).toEqual([2, 1, 1]);
  });

  test.each([
    ['会议室设备更新', '19.96', '0.40 + 0.24 + 0.32 + 0.30 + 1.50 + 9.00 + 0.40 + 3.00 + 4.80'],
    ['办公设备购置',   '2.64',  '0.04 + 2.40 + 0.20'],
    ['办公设备购置',   '4.05',  '4.05'],
  ])('2020: the rows of %s sum to its %s 万元', (project, budget, written) => {
    const { procurement } = parseBudgetStatement(park2020);
    const rows = procurement.rows.filter(row => row.project === project && row.budget.cell.kind === 'value' && row.budget.cell.printed === budget);
    const first = rows[0]?.budget;
    const ofProject: Equation<typeof rows> = { id: 'rows-of-project', title: '', ...ALL, left: rows => sumOfRows(rows.map(row => money(row.item, row.amount, '万元')), 'procurement.rows'), right: () => money('', first ?? procurement.total, '万元') };
    expect(checkEquation(ofProject, rows)).toMatchObject({ kind: 'holds', left: { written, value: budget } });
  });
});

describe('a faulty statement', () => {
  test('项目支出 that differs from the text above breaks the one sum it stands in, by how much is said', () => {
    const faulty = { ...park2020, expenditure: { ...park2020.expenditure, project: '607.54' } };
    expect(check(faulty).filter(({ kind }) => kind === 'broken')).toEqual([expect.objectContaining({
      id: 'basic-plus-project', by: '0.04', unit: '万元', left: { written: '1076.36 + 607.54', value: '1683.9' }, right: { written: '1683.86', value: '1683.86' },
      fields: ['expenditure.basic', 'expenditure.project', 'expenditure.total'],
    })]);
  });

  test.each<[string, string, Partial<BudgetStatementDraft>]>([
    ['income-by-source',              '−0.01', { income: { ...investment2022.income, carryOver: '271.54' } }],
    ['income-equals-expenditure',     '0.01',  { expenditure: { ...investment2022.expenditure, total: '1850.38' } }],
    ['personnel-plus-operating',      '1',     { expenditure: { ...investment2022.expenditure, personnel: '798.71' } }],
    ['three-publics',                 '−1',    { threePublics: { ...investment2022.threePublics, total: '128' } }],
    ['vehicles',                      '−3',    { threePublics: { ...park2020.threePublics, vehicleRunning: '0' } }],
    ['running-cost-within-operating', '0.01',  { runningCost: '40.34' }],
    ['change-by-part',                '0.1',   { change: { ...investment2022.change, projectDelta: '171.33' } }],
    ['change-percent',                '−0.00678', { change: { ...park2020.change, delta: '455.64', percent: '32.675' } }],
    ['assets-by-part',                '−32.32', { assets: { ...investment2022.assets, rows: investment2022.assets.rows.map(row => row.quantity === '2' ? { ...row, value: '' } : row) } }],
    ['assets-stated',                 '−0.88', { assets: { ...investment2022.assets, total: '160' } }],
    ['procurement-stated',            '−1',    { procurement: { ...investment2022.procurement, total: '263' } }],
  ])('%s is off by %s', (id, by, change) => {
    expect(find(id, { ...investment2022, ...change })).toMatchObject({ kind: 'broken', by: by.replace('−', '-') });
  });

  test.each([
    ['total',       '2.5', ['procurement-quantity-times-price', 'procurement-by-source', 'procurement-subtotal']],
    ['quantity',    '2',   ['procurement-quantity-times-price']],
    ['general',     '1',   ['procurement-by-source']],
    ['smeReserved', '3',   ['procurement-small-firms']],
  ])('a procurement row with another %s', (key, printed, broken) => {
    const rows = investment2022.procurement.rows.with(2, { ...investment2022.procurement.rows[2], [key]: printed });
    const checked = check({ ...investment2022, procurement: { total: null, rows } });
    expect(checked.filter(({ kind }) => kind === 'broken').map(({ id }) => id)).toEqual(broken);
  });
});

describe('zero, blank and absent', () => {
  test.each([
    ['0',   'holds'],
    ['',    'not-checkable'],
    [null,  'not-checkable'],
    ['若干', 'not-checkable'],
  ])('出国费 “%s”: %s', (abroad, kind) => {
    const threePublics = { ...park2020.threePublics, abroad };
    expect(find('three-publics', { ...park2020, threePublics })).toMatchObject({ kind });
  });

  test.each([
    ['',   'blank'],
    [null, 'absent'],
    ['若干', 'unclear'],
  ])('“%s” is named as %s', (total, why) => {
    expect(find('basic-plus-project', { ...park2020, expenditure: { ...park2020.expenditure, total } })).toMatchObject({ missing: [{ field: 'expenditure.total', name: '支出合计', why }] });
  });

  test('a source the form does not name counts for nothing and is said; one left blank may be anything', () => {
    expect(find('income-by-source', park2020)).toMatchObject({ kind: 'holds', asNothing: ['income.carryOver'] });
    expect(find('income-by-source', { ...park2020, income: { ...park2020.income, carryOver: '' } })).toMatchObject({ kind: 'not-checkable' });
  });

  test('a statement that prints nothing breaks nothing and proves nothing', () => {
    expect(new Set(check(EMPTY).map(({ kind }) => kind))).toEqual(new Set(['not-checkable']));
  });

  test('a change that is all of this year has no percentage: last year is zero', () => {
    const change = { ...park2020.change, delta: '1683.86', percent: '100' };
    expect(find('change-percent', { ...park2020, change })).toMatchObject({ kind: 'not-checkable', missing: [{ why: 'zero' }, { why: 'zero' }] });
  });
});

test.each([
  ['1683.86', '1502.05', '181.81',  'holds'],
  ['1502.05', '1683.86', '减少181.81', 'holds'],
  ['1502.05', '1683.86', '181.81',  'broken'],
  ['6',       '',        '6',       'not-checkable'], // a last year that stands blank is not zero
  ['6',       '0',       '6',       'holds'],
])('%s this year and %s last is a change of %s: %s', (thisYear, lastYear, delta, kind) => {
  const statement = (total: string) => parseBudgetStatement({ ...EMPTY, expenditure: { ...EMPTY.expenditure, total }, change: { ...EMPTY.change, delta } });
  const record = { thisYear: statement(thisYear).expenditure.total, lastYear: statement(lastYear).expenditure.total, delta: statement(thisYear).change.delta, unit: '万元' } as const;
  expect(checkEquation(CHANGE_EQUATION, record)).toMatchObject({ kind });
});

test.each([
  ['7.96', '7.96', '',    'holds'],
  ['7.96', '5',    '2.96', 'holds'],
  ['7.96', '5',    '',    'broken'],
  ['7.96', '',     '',    'not-checkable'],
  ['7.96', null,   '7.96', 'not-checkable'],
])('a project of %s with %s fiscal and %s other: %s', (total, fiscal, other, kind) => {
  const project = parseProjectBudget({ project: { code: null, name: '甲' }, amounts: { total, fiscal, other, unit: '万元' } });
  expect(checkProjects(parseBudgetStatement(EMPTY), [project])[1]).toMatchObject({ kind });
});

describe('how documents differ', () => {
  test('a carry-over set beside the total is added to it, not summed into it', () => {
    const draft = { ...EMPTY, income: { ...EMPTY.income, total: '100', generalPublicBudget: '90', other: '10', carryOver: '20' }, expenditure: { ...EMPTY.expenditure, total: '120' } };
    expect(check(draft).filter(({ kind }) => kind === 'holds').map(say)).toEqual(['90 + 10 = 100', '100 + 20 = 120']);
  });

  test.each([
    ['sums to the last place',                 ['0.25', '0.25'], '0.50', 'holds'],
    ['rounds what was printed finer',          ['299.0238', '308.48'], '607.50', 'holds'],
    ['the same with its zero left out',        ['299.0238', '308.48'], '607.5', 'holds'],
    ['but not a hundredth more',               ['299.0238', '308.48'], '607.51', 'broken'],
  ])('projects: %s', (_case, totals, stated, kind) => {
    const budget = parseBudgetStatement({ ...EMPTY, expenditure: { ...EMPTY.expenditure, project: stated } });
    const projects = totals.map(total => parseProjectBudget({ project: { code: null, name: '项目' }, amounts: { total, fiscal: null, other: null, unit: '万元' } }));
    expect(checkProjects(budget, projects)[0]).toMatchObject({ id: 'projects-sum', kind });
  });

  test.each([
    ['3', '0.33', '1.00', 'holds'], // three for a third each
    ['3', '0.33', '1.01', 'broken'],
    ['0.5', '4',  '2',    'holds'],
    ['60', '0.08', '4.80', 'holds'],
    ['8', '0.30', '2.60', 'broken'],
  ])('%s × %s = %s: %s, a price being rounded for each piece', (quantity, unitPrice, total, kind) => {
    const rows = [{ type: 'item', project: '', item: '', quantity, unitPrice, total }];
    expect(find('procurement-quantity-times-price', { ...EMPTY, procurement: { total: null, rows } })).toMatchObject({ kind });
  });

  test.each([
    [{ general: '1', 一般债券: '2' },                'not-checkable'], // it may be a source
    [{ general: '1', 财政拨款结转: '2' },            'holds'],
    [{ general: '1', 财政拨款结转: '1' },            'broken'],
    [{ general: '3', 备注: '年初' },                'holds'],
    [{ general: '' },                             'not-checkable'], // nothing printed is no sum of zero
  ])('a row of 3 万元 with %o: %s', (columns, kind) => {
    const rows = [{ type: 'item', project: '', item: '', total: '3', ...columns }];
    expect(find('procurement-by-source', { ...EMPTY, procurement: { total: null, rows } })).toMatchObject({ kind });
  });

  test('changes are written with their signs, whether a word or a minus gave them', () => {
    const change = { ...EMPTY.change, direction: '减少', delta: '3', basicDelta: '-5', projectDelta: '增加2万元' };
    expect(find('change-by-part', { ...EMPTY, change })).toMatchObject({ kind: 'holds', left: { written: '-5 + 2', value: '-3' }, right: { written: '−3', value: '-3' } });
    const still = { ...EMPTY.change, delta: '无变化', basicDelta: '-2', projectDelta: '2' };
    expect(find('change-by-part', { ...EMPTY, change: still })).toMatchObject({ kind: 'holds', right: { written: '0', value: '0' } });
  });

  test('amounts in another unit are written with it', () => {
    const project = parseProjectBudget({ project: { code: null, name: '甲' }, amounts: { total: '79600', fiscal: null, other: null, unit: '元' } });
    const budget = parseBudgetStatement({ ...EMPTY, expenditure: { ...EMPTY.expenditure, project: '7.96' } });
    expect(checkProjects(budget, [project])[0]).toMatchObject({ kind: 'holds', left: { written: '79600元', value: '7.96' } });
  });

  test('where a table does not tell parts from parts of parts, nothing is said', () => {
    const rows = ['资产总额', '房屋', '其中：办公用房', '车辆'].map(item => ({ item, quantity: '', value: '1' }));
    expect(find('assets-by-part', { ...EMPTY, assets: { ...EMPTY.assets, rows } })).toMatchObject({ kind: 'not-checkable', missing: [{ field: 'assets.rows.3.value', why: 'unclear' }] });
  });

  test('小计 below its rows closes those above it', () => {
    const row = (type: string, total: string) => ({ type, project: '', item: '', total });
    const rows = [row('item', '1'), row('item', '2'), row('subtotal', '3'), row('item', '4'), row('subtotal', '4'), row('total', '7')];
    expect(check({ ...EMPTY, procurement: { total: '7', rows } }).filter(({ kind }) => kind === 'holds').map(say)).toEqual(['1 + 2 + 4 = 7', '1 + 2 + 4 = 7', '4 = 4', '2 + 1 = 3']);
  });

  test('sums of any size are counted', () => {
    const rows = [{ type: 'item', project: '', item: '', quantity: '999999999999', unitPrice: '9007199254', total: '1' }];
    expect(find('procurement-quantity-times-price', { ...EMPTY, procurement: { total: null, rows } })).toMatchObject({ kind: 'broken', by: '9007199253990992800745' });
  });
});

describe('laws', () => {
  const amounts = fc.integer({ min: 10, max: 10_000_000 });
  const wan = (hundredths: number) => (hundredths / 100).toFixed(2);
  const parts = fc.record({ general: amounts, fund: amounts, account: amounts, other: amounts, carry: amounts, personnelShare: fc.integer({ min: 1, max: 98 }), basicShare: fc.integer({ min: 1, max: 98 }), abroad: amounts, purchase: amounts, running: amounts, reception: amounts });

  const draftOf = (random: typeof parts extends fc.Arbitrary<infer T> ? T : never): BudgetStatementDraft => {
    const total = random.general + random.fund + random.account + random.other + random.carry;
    const basic = Math.floor(total * random.basicShare / 100);
    const personnel = Math.floor(basic * random.personnelShare / 100);
    return {
      ...EMPTY,
      income: { total: wan(total), generalPublicBudget: wan(random.general), governmentFund: wan(random.fund), fiscalSpecialAccount: wan(random.account), other: wan(random.other), carryOver: wan(random.carry) },
      expenditure: { total: wan(total), basic: wan(basic), personnel: wan(personnel), publicUse: wan(basic - personnel), project: wan(total - basic) },
      threePublics: {
        total: wan(random.abroad + random.purchase + random.running + random.reception), abroad: wan(random.abroad), reception: wan(random.reception),
        vehicles: wan(random.purchase + random.running), vehiclePurchase: wan(random.purchase), vehicleRunning: wan(random.running),
      },
    };
  };
  const IDS = ['income-by-source', 'income-equals-expenditure', 'basic-plus-project', 'personnel-plus-operating', 'three-publics', 'vehicles'];
  const blocks = ['income', 'expenditure', 'threePublics'] as const;

  test('what is built from its parts holds', () => {
    fc.assert(fc.property(parts, random => {
      expect(check(draftOf(random)).filter(({ kind }) => kind === 'holds').map(({ id }) => id)).toEqual(IDS);
    }));
  });

  test('one cell changed within half of the last place breaks nothing; by one 分 beyond, exactly the equations it stands in', () => {
    const cells = fc.constantFrom(...blocks).chain(block => fc.constantFrom(...Object.keys(EMPTY[block])).map(key => ({ block, key })));
    fc.assert(fc.property(parts, cells, fc.constantFrom(-1, 1), (random, { block, key }, sign) => {
      const draft = draftOf(random);
      const changedBy = (fen: number) => {
        const printed = (draft[block] as Readonly<Record<string, string>>)[key] ?? ''; // every cell of these blocks is filled
        const fenPrinted = BigInt(printed.replace('.', '')) * 10_000n + BigInt(sign * fen);
        const text = `${fenPrinted / 1_000_000n}.${String(fenPrinted % 1_000_000n).padStart(6, '0')}`;
        return check({ ...draft, [block]: { ...draft[block], [key]: text } });
      };
      const broken = (checked: readonly Checked[]) => checked.filter(({ kind }) => kind === 'broken').map(({ id }) => id);
      const containing = check(draft).filter(({ kind, fields }) => kind === 'holds' && fields.includes(`${block}.${key}`)).map(({ id }) => id);
      expect(broken(changedBy(5_000))).toEqual([]);
      expect(broken(changedBy(5_001))).toEqual(containing);
    }));
  });
});

/** The line a person would read. */
function say(checked: Checked): string {
  if (checked.kind === 'not-checkable') return `${checked.id}: not checkable: ${checked.missing.map(({ field, why }) => `${field} ${why}`).join(', ')}`;
  const sign = checked.kind === 'broken' ? '≠' : checked.id.includes('within') || checked.id.includes('small-firms') ? '≤' : '=';
  return `${checked.left.written} ${sign} ${checked.right.written}`;
}
