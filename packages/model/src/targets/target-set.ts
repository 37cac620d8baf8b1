import { type Cell, cellOf } from '../cell.ts';
import type { TargetsDraft } from '../drafts/targets.ts';
import { parseProjectBudget } from '../budget/parse-budget-statement.ts';
import type { ProjectBudget } from '../budget/department-budget.ts';
import { directionOf } from '../indicators/direction-of.ts';
import type { DirectionReading, Indicator } from '../indicators/indicator.ts';
import { parseAspect, parseDimension } from '../indicators/parse-label.ts';
import type { Field } from '../place.ts';
import { parsePoints } from '../points.ts';
import { parseSpendingPlan, type SpendingPlan } from '../spending/spending-plan.ts';
import { parseTarget } from './parse-target.ts';

/** An indicator as it is promised, with the path of its row. */
export type PromisedIndicator = Indicator & {
  readonly field: Field;
  readonly description: Cell<string>;
  readonly basis: Cell<string>; // 指标值确定依据
  readonly direction: DirectionReading;
};

/** 绩效目标表 as typed cells. What the form says is kept as it stands; nothing here is computed. */
export type TargetSet = {
  readonly year: number | null;
  readonly budget: ProjectBudget;
  readonly purpose: Cell<string>;
  readonly plan: SpendingPlan;
  readonly goals: readonly { readonly field: Field; readonly text: string }[];
  readonly indicators: readonly PromisedIndicator[];
};

/** Types what a target table prints. Never throws: what is no number is an unclear cell or an unclear target. */
export function parseTargetSet(draft: TargetsDraft): TargetSet {
  return {
    year: draft.year,
    budget: parseProjectBudget(draft),
    purpose: textOf(draft.purpose),
    plan: parseSpendingPlan(draft.plan),
    goals: draft.goals.map((text, index) => ({ field: `goals.${index}`, text })),
    indicators: draft.indicators.map(({ level1, level2, level3: name, description, target: { raw }, basis, points }, index) => {
      const target = parseTarget(raw);
      const aspect = parseAspect(level2);
      return {
        field: `indicators.${index}`, level1, level2, name, dimension: parseDimension(level1), aspect, target,
        description: textOf(description), basis: textOf(basis), points: cellOf(points, parsePoints), direction: directionOf({ target, aspect, name }),
      };
    }),
  };
}

function textOf(printed: string | null): Cell<string> {
  return cellOf(printed, text => text);
}
