import { compareDecimals } from '../decimal.ts';
import type { Direction } from '../indicators/indicator.ts';
import type { Points } from '../points.ts';
import { alignQuantities, type Aligned, type Quantity } from '../quantities/quantity.ts';
import type { Actual } from '../targets/actual.ts';
import type { Target } from '../targets/target.ts';
import { isPlain } from './is-plain.ts';
import { isReached } from './is-reached.ts';
import { scoreExact } from './score-exact.ts';
import { scorePassLine } from './score-pass-line.ts';
import { scoreRatio } from './score-ratio.ts';
import { scoreSteps } from './score-steps.ts';
import { judge, type Scoring, unknown } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';
import type { ToScore } from './to-score.ts';

type QuantityTarget = Extract<Target, { readonly kind: 'quantity' }>;
type QuantityActual = Extract<Actual, { readonly kind: 'quantity' }>;

const LONGEST = 10 ** 13; // digits beyond which products with a policy's figures leave the exact integers

/** 定量指标: by direction and the policy's rule. A bound or an “about” for an actual is scored only where it leaves no doubt. */
export function scoreQuantity(worth: Points, target: QuantityTarget, actual: QuantityActual, indicator: Pick<ToScore, 'dimension' | 'direction'>, rules: ScoringRules): Scoring {
  const inputs = align(target.quantity, actual.quantity);
  if (inputs === undefined) return judge(worth, `实际完成值“${actual.printed}”与指标值“${target.printed}”不是同一种量，由人评定`);
  if (Math.abs(inputs.target.digits) > LONGEST || Math.abs(inputs.actual.digits) > LONGEST) return unknown('数字太长，不能保证算得准');
  const isSure = isPlain(actual) && !target.approximate;
  if (isSure && indicator.dimension === 'satisfaction' && rules.satisfactionRule.value === 'steps') return scoreSteps(worth, inputs, rules);

  const way = findWay(target, inputs, indicator.direction.direction);
  if (way === undefined) return judge(worth, `指标值“${target.printed}”没有写符号，多好还是少好看不出，由人评定`);
  if (way === 'exact' && isSure) return scoreExact(worth, inputs, rules);
  if (way === 'exact' || !(isSure || isSurelyReached(way, inputs, actual))) {
    return judge(worth, `实际完成值“${actual.printed}”、指标值“${target.printed}”是约数或界限，不能按比例计分，由人评定`);
  }
  return rules.quantitativeRule.value === 'ratio' ? scoreRatio(worth, way, inputs, rules) : scorePassLine(worth, way, inputs, rules);
}

/** Most forms print one unit on both sides; then there is nothing to convert. */
function align(target: Quantity, actual: Quantity): Aligned | undefined {
  return target.unit === actual.unit ? { target: target.amount, actual: actual.amount, unit: target.unit, assumed: null } : alignQuantities(target, actual);
}

/** Without an operator, zero is reached by zero alone, and what equals its target reached it whichever way is good. `undefined`: nobody can tell. */
function findWay({ operator }: QuantityTarget, inputs: Aligned, direction: Direction | null): 'more' | 'less' | 'exact' | undefined {
  if (operator === 'none' && inputs.target.digits === 0) return 'less';
  switch (direction) {
    case 'more-is-better': return 'more';
    case 'less-is-better': return 'less';
    case 'exact': return 'exact';
    case 'by-date':
    case null: return compareDecimals(inputs.target, inputs.actual) === 0 ? 'more' : undefined;
  }
}

/** `95%以上` reaches ≥90%; 约95% or at most 95% need not. */
function isSurelyReached(way: 'more' | 'less', inputs: Aligned, actual: QuantityActual): boolean {
  const isBoundThere = way === 'more' ? actual.operator === '>=' || actual.operator === '>' : actual.operator === '<=' || actual.operator === '<';
  return (isPlain(actual) || (isBoundThere && !actual.approximate)) && isReached(way, inputs);
}
