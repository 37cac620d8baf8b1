import { addDecimals, compareDecimals, decimal, divideDecimals, multiplyDecimals, negateDecimal, printDecimal } from '../decimal.ts';
import type { Forecast, Percent, ProjectState } from './project-state.ts';

const ALL = decimal(100);
const CLOSE = decimal(10); // percentage points; a choice of ours
const HALF_YEAR = 6;

/**
 * 年底预计: what the year comes to if the rest keeps the pace so far, measured once by the calendar and once by the project's own plan.
 * Surer when the two agree and half of the year is over; nothing is forecast as more than all of the budget.
 */
export function forecastYearEnd(money: Percent, planned: Percent | null, { month }: ProjectState): Forecast {
  const byMonths = capped(divideDecimals(multiplyDecimals(money, decimal(12)), decimal(month), 2));
  const byPlan = planned === null || planned.digits <= 0 ? null : capped(divideDecimals(multiplyDecimals(money, ALL), planned, 2));
  if (byPlan === null) {
    return { from: byMonths, upTo: byMonths, sure: month === 12 ? 'likely' : 'rough', because: `只按前 ${month} 个月的快慢推算，没有支出计划可以对照` };
  }
  const [from, upTo] = compareDecimals(byMonths, byPlan) <= 0 ? [byMonths, byPlan] : [byPlan, byMonths];
  const isClose = compareDecimals(addDecimals(upTo, negateDecimal(from)), CLOSE) <= 0;
  return {
    from, upTo, sure: isClose && month >= HALF_YEAR ? 'likely' : 'rough',
    because: `按前 ${month} 个月的快慢推算是 ${printDecimal(byMonths)}%，按支出计划推算是 ${printDecimal(byPlan)}%`,
  };
}

function capped(percent: Percent): Percent {
  return compareDecimals(percent, ALL) > 0 ? ALL : percent;
}
