import { article, type Article } from '../../law/documents.ts';
import type { Share } from '../../law/share.ts';
import type { Points } from '../../points.ts';
import type { DepartmentFigure } from './department-figures.ts';

/** `share`: part ÷ of. `change`: (part − of) ÷ of. `size-of-change`: the same without its sign, since adjusting either way is an adjustment. */
export type RateFormula = {
  readonly name: string;
  readonly kind: 'share' | 'change' | 'size-of-change';
  readonly part: DepartmentFigure;
  readonly of: DepartmentFigure;
  readonly basis: Article;
};

// The frame itself was not seen; the formulas of the first three were, in a city's evaluation table, and of the others the names.
const frame = (clause: string) => article('财预〔2013〕53号', clause);

/** 部门整体支出绩效的比率指标: formulas as data, so that a place's indicator system names them and sets its own points. */
export const RATE_FORMULAS = {
  'staff-control': { name: '在职人员控制率', kind: 'share', part: 'staff', of: 'posts', basis: frame('在职人员控制率＝在职人员数÷编制数') },
  'three-publics-change': { name: '“三公”经费变动率', kind: 'change', part: 'threePublics', of: 'threePublicsBefore', basis: frame('“三公”经费变动率＝（本年－上年）÷上年') },
  'reception-change': { name: '公务接待费变动率', kind: 'change', part: 'reception', of: 'receptionBefore', basis: frame('公务接待费变动率＝（本年－上年）÷上年') },
  'vehicles-change': { name: '公务用车费变动率', kind: 'change', part: 'vehicles', of: 'vehiclesBefore', basis: frame('公务用车费变动率＝（本年－上年）÷上年') },
  'budget-completion': { name: '预算完成率', kind: 'share', part: 'executed', of: 'budgetAdjusted', basis: frame('预算完成率＝预算完成数÷预算数') },
  'budget-adjustment': { name: '预算调整率', kind: 'size-of-change', part: 'budgetAdjusted', of: 'budgetAtStart', basis: frame('预算调整率＝预算调整数÷年初预算数') },
  'carry-over': { name: '结转结余率', kind: 'share', part: 'carriedOver', of: 'budgetAdjusted', basis: frame('结转结余率＝结转结余总额÷支出预算数') },
  'carry-over-change': { name: '结转结余变动率', kind: 'change', part: 'carriedOver', of: 'carriedOverBefore', basis: frame('结转结余变动率＝（本年－上年）÷上年') },
  'three-publics-control': { name: '“三公”经费控制率', kind: 'share', part: 'threePublicsSpent', of: 'threePublics', basis: frame('“三公”经费控制率＝实际支出数÷预算数') },
  'public-use-control': { name: '公用经费控制率', kind: 'share', part: 'publicUseSpent', of: 'publicUsePlanned', basis: frame('公用经费控制率＝实际支出公用经费总额÷预算安排公用经费总额') },
  'procurement-execution': { name: '政府采购执行率', kind: 'share', part: 'procured', of: 'procurementPlanned', basis: frame('政府采购执行率＝实际政府采购金额÷政府采购预算数') },
  'assets-in-use': { name: '固定资产利用率', kind: 'share', part: 'assetsInUse', of: 'assets', basis: frame('固定资产利用率＝实际在用固定资产总额÷固定资产总额') },
} as const satisfies Record<string, RateFormula>;

export type RateName = keyof typeof RATE_FORMULAS;

/** How far a rate that misses its line costs points: in proportion, or so many points for each percentage point. */
export type Beyond = { readonly kind: 'ratio' } | { readonly kind: 'per-point'; readonly takes: Points };

/** What an indicator system asks of a rate: to stay on one side of a line, and what it costs not to. */
export type RateMeasure = { readonly rate: RateName; readonly aim: 'at-most' | 'at-least'; readonly line: Share; readonly beyond: Beyond };
