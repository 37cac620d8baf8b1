import { addDecimals, compareDecimals, decimal, divideDecimals, negateDecimal, printDecimal } from '../decimal.ts';
import { article } from '../law/documents.ts';
import type { Policy } from '../law/policy.ts';
import type { Share } from '../law/share.ts';
import { scoringRules } from '../scoring/scoring-rules.ts';
import { forecastYearEnd } from './forecast.ts';
import type { Checkpoint, Light, Percent, ProjectState, Warning } from './project-state.ts';
import { reachedSoFar } from './reached-so-far.ts';

const OWN_PLAN = article('表内勾稽', '本项目的资金支出计划');

/** 绩效运行监控: money and results at the end of a month, how far apart they are, and by the policy's lines what light that is. */
export function monitorProject(state: ProjectState, policy: Policy): Checkpoint {
  const { month } = state;
  const money = executedPercent(state);
  const planned = plannedPercent(state);
  const reached = reachedSoFar(state.indicators, scoringRules(policy));
  const gap = money.percent === null || reached.percent === null ? null : less(reached.percent, money.percent);
  const line = lineAt(month, policy);
  const warnings = [...warnOfLine(money.percent, line, policy), ...warnOfPlan(money.percent, planned), ...warnOfGap(gap, policy)];
  const missing = [...money.missing, ...reached.missing, ...(planned === null ? [`支出计划没有写 ${month} 月底的数`] : [])];
  const watchesGap = policy.figures.gapWarnAbove.value !== null;
  const isMeasured = line !== undefined || planned !== null || watchesGap; // else no line was drawn, and nothing is green
  const isAllSeen = isMeasured && money.percent !== null && (!watchesGap || (gap !== null && reached.missing.length === 0));
  return {
    month, money: money.percent, planned, results: reached.percent, gap, warnings, missing,
    light: lightOf(warnings, isAllSeen),
    forecast: money.percent === null ? null : forecastYearEnd(money.percent, planned, state),
  };
}

/** Red wherever something is red. Green only when nothing was left unseen that could have turned it. */
function lightOf(warnings: readonly Warning[], isAllSeen: boolean): Light | null {
  if (warnings.some(({ light }) => light === 'red')) return 'red';
  if (warnings.length > 0) return 'yellow';
  return isAllSeen ? 'green' : null;
}

function executedPercent({ budget, executed }: ProjectState): { readonly percent: Percent | null; readonly missing: readonly string[] } {
  if (budget.kind !== 'value') return { percent: null, missing: ['没有预算数'] };
  if (budget.value <= 0) return { percent: null, missing: ['预算数是 0 或负数，算不出执行率'] };
  if (executed.kind !== 'value') return { percent: null, missing: ['没有执行数'] };
  return { percent: divideDecimals(decimal(executed.value), decimal(budget.value, 2), 2), missing: [] };
}

/** A plan is stated at its own checkpoints only; between two of them it says nothing. */
function plannedPercent({ plan, month }: ProjectState): Percent | null {
  const point = plan.find(point => point.month === month);
  return point ? percentOf(point.share) : null;
}

type WarningLine = Policy['figures']['warningLines']['value'][number];

/** The line of the latest month that is over: what was due by June is due in July too. */
function lineAt(month: number, { figures: { warningLines } }: Policy): WarningLine | undefined {
  return warningLines.value.filter(line => line.month <= month).toSorted((a, b) => b.month - a.month)[0];
}

function warnOfLine(money: Percent | null, line: WarningLine | undefined, { figures: { warningLines } }: Policy): readonly Warning[] {
  if (money === null || line === undefined || compareDecimals(money, percentOf(line.executionBelow)) >= 0) return [];
  const message = `预算执行 ${printDecimal(money)}%，低于 1—${line.month} 月的预警线 ${printDecimal(percentOf(line.executionBelow))}%`;
  return [{ light: 'red', message, basis: warningLines.source }];
}

function warnOfPlan(money: Percent | null, planned: Percent | null): readonly Warning[] {
  if (money === null || planned === null || compareDecimals(money, planned) >= 0) return [];
  return [{ light: 'yellow', message: `预算执行 ${printDecimal(money)}%，低于支出计划的 ${printDecimal(planned)}%`, basis: OWN_PLAN }];
}

function warnOfGap(gap: Percent | null, { figures: { gapWarnAbove } }: Policy): readonly Warning[] {
  if (gap === null || gapWarnAbove.value === null) return [];
  const size = gap.digits < 0 ? negateDecimal(gap) : gap;
  if (compareDecimals(size, percentOf(gapWarnAbove.value)) <= 0) return [];
  const words = gap.digits < 0 ? '钱花了，事没有跟上' : '事做了，钱没有跟上';
  return [{ light: 'yellow', message: `绩效目标实现程度与预算执行进度相差 ${printDecimal(size)} 个百分点：${words}`, basis: gapWarnAbove.source }];
}

function percentOf(share: Share): Percent {
  return decimal(share, 2);
}

function less(a: Percent, b: Percent): Percent {
  return addDecimals(a, negateDecimal(b));
}
