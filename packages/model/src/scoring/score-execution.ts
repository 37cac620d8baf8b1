import { type Decimal, decimal, divideDecimals } from '../decimal.ts';
import type { Fen } from '../fen.ts';
import type { ExecutionBand, Figures } from '../law/figures.ts';
import type { Points } from '../points.ts';
import { decimalOf } from './decimal-of.ts';
import { earn, isWhole } from './earn.ts';
import { minus, plus, times } from './long-decimals.ts';
import { judge, type Scoring, unknown } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';
import { NO_NOTES } from './trace.ts';

const FEN_OF_WAN = 6; // 万元 has six decimals in 分; forms and their readers think in 万元
const RATE_DECIMALS = 10; // a rate that stands between two bands; far finer than a hundredth of a point
const ONE = decimal(1);
const HUNDREDTHS: Figures['rounding'] = { decimals: 2, mode: 'half-up' };

/** What the money block and the row of 预算执行率 say. `target` is the rate promised, 0.95 for ≥95%; null: the row promises none. */
export type ExecutedMoney = { readonly budget: Fen; readonly executed: Fen; readonly target: Decimal | null };

/** 预算执行率计分, by the policy's rule. */
export function scoreExecution(worth: Points, money: ExecutedMoney, rules: ScoringRules): Scoring {
  const { value: rule, source: basis } = rules.executionRule;
  if (money.budget < 0 || money.executed < 0) return judge(worth, '预算数或执行数是负数，执行率由人评定');
  if (money.budget === 0 && rules.executionOfNothing.value === 'unknown') return unknown('预算数是 0，算不出执行率');
  const { part, of } = fractionOf(money, rules);
  const rounding = rule === 'full-at-target' ? HUNDREDTHS : rules.rounding.value; // seen unrounded there
  return {
    kind: 'scored',
    earned: earn(worth, part, of, rounding),
    trace: { formula: 'execution', inputs: { ...money, rule }, worth, part, of, rounding, basis, notes: NO_NOTES },
  };
}

type Fraction = { readonly part: Decimal; readonly of: Decimal };

function fractionOf({ budget, executed, target }: ExecutedMoney, rules: ScoringRules): Fraction {
  const [part, of] = [decimal(executed, FEN_OF_WAN), decimal(budget, FEN_OF_WAN)];
  if (budget === 0) return { part: decimal(0), of: ONE };
  switch (rules.executionRule.value) {
    case 'linear': return { part, of };
    case 'targeted': return { part, of: target === null ? of : times(of, target) };
    case 'full-at-target': return target !== null && isWhole(part, times(of, target)) ? { part: of, of } : { part, of };
    case 'banded': return fractionInBand(part, of, rules.executionBands.value ?? []);
  }
}

/** Within a band the share grows evenly up to the band above; the best has no width. */
function fractionInBand(executed: Decimal, budget: Decimal, bands: readonly ExecutionBand[]): Fraction {
  const index = bands.findIndex(({ from }) => isWhole(executed, times(budget, decimalOf(from))));
  const band = bands[index];
  if (band === undefined) return { part: decimal(0), of: ONE };
  const [from, earns, earnsUpTo] = [decimalOf(band.from), decimalOf(band.earns), decimalOf(band.earnsUpTo)];
  const above = bands[index - 1];
  const width = minus(above === undefined ? ONE : decimalOf(above.from), from);
  if (width.digits <= 0) return { part: earns, of: ONE };
  const rate = isWhole(executed, budget) ? ONE : divideDecimals(executed, budget, RATE_DECIMALS);
  const beyond = minus(rate, from);
  return { part: plus(times(earns, width), times(beyond, minus(earnsUpTo, earns))), of: width };
}
