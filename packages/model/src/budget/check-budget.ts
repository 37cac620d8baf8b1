import { BUDGET_EQUATIONS, PROJECT_EQUATION, PROJECTS_EQUATION } from './budget-equations.ts';
import { checkEquation, type Checked } from './check-equation.ts';
import type { DepartmentBudget, ProjectBudget } from './department-budget.ts';
import { groupsOf, PROCUREMENT_EQUATIONS, PROCUREMENT_ITEM_EQUATION, PROCUREMENT_ROW_EQUATIONS, SUBTOTAL_EQUATION } from './procurement-equations.ts';

/** Every equation of a statement, checked: what holds is said as well as what is broken or cannot be checked. */
export function checkBudget(budget: DepartmentBudget): readonly Checked[] {
  const { procurement: { rows }, unit } = budget;
  return [
    ...[...BUDGET_EQUATIONS, ...PROCUREMENT_EQUATIONS].map(equation => checkEquation(equation, budget)),
    ...rows.filter(({ kind }) => kind === 'item').map(row => checkEquation(PROCUREMENT_ITEM_EQUATION, { row, unit })),
    ...rows.flatMap(row => PROCUREMENT_ROW_EQUATIONS.map(equation => checkEquation(equation, { row, unit }))),
    ...groupsOf(budget).map(group => checkEquation(SUBTOTAL_EQUATION, group)),
  ];
}

/** A statement with the target forms of its projects. */
export function checkProjects(budget: DepartmentBudget, projects: readonly ProjectBudget[]): readonly Checked[] {
  return [checkEquation(PROJECTS_EQUATION, { budget, projects }), ...projects.map(project => checkEquation(PROJECT_EQUATION, project))];
}
