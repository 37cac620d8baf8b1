import type { Cell } from '../../cell.ts';

/** What the rates of a whole department are made of: people by heads, money in 分, both whole numbers. */
export const DEPARTMENT_FIGURES = {
  staff: '在职人员数',
  posts: '编制数',
  threePublics: '本年度“三公”经费预算数',
  threePublicsBefore: '上年度“三公”经费预算数',
  threePublicsSpent: '“三公”经费实际支出数',
  reception: '本年度公务接待费',
  receptionBefore: '上年度公务接待费',
  vehicles: '本年度公务用车购置及运行费',
  vehiclesBefore: '上年度公务用车购置及运行费',
  budgetAtStart: '年初预算数',
  budgetAdjusted: '调整后预算数',
  executed: '预算完成数',
  carriedOver: '结转结余总额',
  carriedOverBefore: '上年度结转结余总额',
  procurementPlanned: '政府采购预算数',
  procured: '实际政府采购金额',
  publicUsePlanned: '公用经费预算数',
  publicUseSpent: '实际支出公用经费总额',
  assets: '固定资产总额',
  assetsInUse: '实际在用固定资产总额',
} as const satisfies Record<string, string>;

export type DepartmentFigure = keyof typeof DEPARTMENT_FIGURES;

export type DepartmentFigures = Readonly<Partial<Record<DepartmentFigure, Cell<number>>>>;
