import type { Entry } from '../evaluation/self-evaluation.ts';
import type { Fen, MoneyUnit } from '../fen.ts';
import type { AssetRow, Assets, DepartmentBudget, ProjectBudget, SourceAmount } from './department-budget.ts';
import { ALL, type Equation, type Expression, money, percentage, sum, sumOfRows, type Term, WHAT_IS_PRINTED } from './equation.ts';

/** The identities of a department's statement as a whole. */
export const BUDGET_EQUATIONS: readonly Equation<DepartmentBudget>[] = [
  {
    id: 'income-by-source', title: '各项收入之和等于收入合计', ...ALL, absent: 'nothing',
    left: budget => sum(...sourcesWithin(budget).map(source => sourceTerm(source, budget.unit))),
    right: ({ income, unit }) => money('收入合计', income.total, unit),
  },
  {
    id: 'income-equals-expenditure', title: '收入（含上年结转）等于支出合计', ...ALL,
    left: budget => sum(money('收入合计', budget.income.total, budget.unit), ...carryOverBeside(budget).map(source => sourceTerm(source, budget.unit))),
    right: ({ expenditure, unit }) => money('支出合计', expenditure.total, unit),
  },
  {
    id: 'basic-plus-project', title: '基本支出与项目支出之和等于支出合计', ...ALL,
    left: ({ expenditure: { basic, project }, unit }) => sum(money('基本支出', basic.total, unit), money('项目支出', project, unit)),
    right: ({ expenditure, unit }) => money('支出合计', expenditure.total, unit),
  },
  {
    id: 'personnel-plus-operating', title: '人员经费与日常公用经费之和等于基本支出', ...ALL,
    left: ({ expenditure: { basic }, unit }) => sum(money('人员经费', basic.personnel, unit), money('日常公用经费', basic.operating, unit)),
    right: ({ expenditure: { basic }, unit }) => money('基本支出', basic.total, unit),
  },
  {
    id: 'three-publics', title: '“三公”经费各项之和等于合计', ...ALL,
    left: ({ threePublics: { abroad, vehicles, reception }, unit }) => sum(money('因公出国（境）费', abroad, unit), money('公务用车购置及运维费', vehicles.total, unit), money('公务接待费', reception, unit)),
    right: ({ threePublics, unit }) => money('“三公”经费', threePublics.total, unit),
  },
  {
    id: 'vehicles', title: '公务用车购置费与运行费之和等于公务用车费', ...ALL,
    left: ({ threePublics: { vehicles }, unit }) => sum(money('公务用车购置费', vehicles.purchase, unit), money('公务用车运行费', vehicles.running, unit)),
    right: ({ threePublics: { vehicles }, unit }) => money('公务用车购置及运维费', vehicles.total, unit),
  },
  {
    // Institutions have operating costs that are no 机关运行经费, so that it may be less; never more.
    id: 'running-cost-within-operating', title: '机关运行经费不大于日常公用经费', ...ALL, relation: '≤',
    left: ({ runningCost, unit }) => money('机关运行经费', runningCost, unit),
    right: ({ expenditure: { basic }, unit }) => money('日常公用经费', basic.operating, unit),
  },
  {
    id: 'change-by-part', title: '基本支出与项目支出的增减之和等于总增减', ...ALL,
    left: ({ change: { basic, project }, unit }) => sum(money('基本支出增减', basic.delta, unit), money('项目支出增减', project.delta, unit)),
    right: ({ change, unit }) => money('总增减', change.delta, unit),
  },
  {
    id: 'change-percent', title: '增减额除以上年数等于增减百分比', ...ALL,
    left: ({ change, expenditure, unit }) => percentOfLastYear(money('总增减', change.delta, unit), money('支出合计', expenditure.total, unit)),
    right: ({ change }) => percentage('增减百分比', change.percent),
  },
  {
    id: 'assets-by-part', title: '各类固定资产之和等于资产总额', ...WHAT_IS_PRINTED,
    left: ({ assets, unit }) => sumOfRows(assets.rows.flatMap(row => assetTerm(row, unit)), 'assets.rows'),
    right: ({ assets, unit }) => money('资产总额', totalOf(assets), unit),
  },
  {
    id: 'assets-stated', title: '资产总额等于文字所述金额', ...ALL,
    left: ({ assets, unit }) => money('资产总额', totalOf(assets), unit),
    right: ({ assets, unit }) => money('固定资产金额', assets.total, unit),
  },
];

/** Between this year's statement and last year's. */
export const CHANGE_EQUATION: Equation<{ readonly thisYear: Entry<Fen>; readonly lastYear: Entry<Fen>; readonly delta: Entry<Fen>; readonly unit: MoneyUnit }> = {
  id: 'change-from-last-year', title: '本年数减上年数等于增减额', ...ALL,
  left: ({ thisYear, lastYear, unit }) => ({ kind: 'difference', from: money('本年数', thisYear, unit), less: money('上年数', lastYear, unit) }),
  right: ({ delta, unit }) => money('增减额', delta, unit),
};

/** Between the statement and the target forms of its projects. It closes only where all forms are at hand. */
export const PROJECTS_EQUATION: Equation<{ readonly budget: DepartmentBudget; readonly projects: readonly ProjectBudget[] }> = {
  id: 'projects-sum', title: '各项目预算数之和等于项目支出', ...ALL,
  left: ({ projects }) => sumOfRows(projects.map(({ name, total, unit }) => money(name, total, unit)), 'projects'),
  right: ({ budget: { expenditure, unit } }) => money('项目支出', expenditure.project, unit),
};

export const PROJECT_EQUATION: Equation<ProjectBudget> = {
  id: 'project-by-source', title: '财政资金与其他资金之和等于项目预算数', ...ALL, blank: 'nothing', // 其他资金 stands empty where there is none
  left: ({ fiscal, other, unit }) => sum(money('财政资金', fiscal, unit), money('其他资金', other, unit)),
  right: ({ total, unit }) => money('预算数', total, unit),
};

/** Last year is this year less the change; a statement prints no last year of its own. */
function percentOfLastYear(delta: Expression, thisYear: Expression): Expression {
  return { kind: 'percent', part: delta, of: { kind: 'difference', from: thisYear, less: delta } };
}

/** Most forms count the carry-over into 收入合计; some set it beside. It stands beside when the other sources make the total without it. */
function sourcesWithin({ income: { total, bySource } }: DepartmentBudget): readonly SourceAmount[] {
  const others = bySource.filter(({ source }) => source.kind !== 'carryover');
  const isBeside = total.cell.kind === 'value' && amountOf(others) === BigInt(total.cell.value) && amountOf(bySource) !== amountOf(others);
  return isBeside ? others : bySource;
}

function amountOf(sources: readonly SourceAmount[]): bigint {
  return sources.reduce((sum, { money: { cell } }) => (cell.kind === 'value' ? sum + BigInt(cell.value) : sum), 0n);
}

function carryOverBeside(budget: DepartmentBudget): readonly SourceAmount[] {
  const within = sourcesWithin(budget);
  return budget.income.bySource.filter(source => !within.includes(source));
}

function sourceTerm({ name, money: entry }: SourceAmount, unit: MoneyUnit): Term {
  return money(name, entry, unit);
}

function totalOf({ rows }: Assets): Entry<Fen> {
  return rows.find(({ kind }) => kind === 'total')?.value ?? { field: 'assets.rows', cell: { kind: 'absent' } };
}

/** A row that may be a part or a part of a part leaves the sum unknown. */
function assetTerm({ kind, item, value }: AssetRow, unit: MoneyUnit): readonly Term[] {
  switch (kind) {
    case 'part': return [money(item, value, unit)];
    case 'unplaced': return [money(item, { field: value.field, cell: { kind: 'unclear', printed: item } }, unit)];
    case 'total': case 'within': return [];
  }
}
