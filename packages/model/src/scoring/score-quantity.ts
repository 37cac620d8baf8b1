import type { Points } from '../points.ts';
import { alignQuantities, type Aligned } from '../quantities/quantity.ts';
import type { Actual } from '../targets/actual.ts';
import type { Target } from '../targets/target.ts';
import { isReached } from './is-reached.ts';
import { scoreExact } from './score-exact.ts';
import { scorePassLine } from './score-pass-line.ts';
import { scoreRatio } from './score-ratio.ts';
import { scoreSteps } from './score-steps.ts';
import { judge, type Scoring, unknown } from './score.ts';
import type { ToScore } from './score-target.ts';
import type { ScoringRules } from './scoring-rules.ts';

type QuantityTarget = Extract<Target, { readonly kind: 'quantity' }>;
type QuantityActual = Extract<Actual, { readonly kind: 'quantity' }>;

const LONGEST = 10 ** 13; // digits beyond which products with a policy's figures leave the exact integers

/** 定量指标: by direction and the policy's rule. A bound or an “about” for an actual is scored only where it leaves no doubt. */
export function scoreQuantity(worth: Points, target: QuantityTarget, actual: QuantityActual, indicator: Pick<ToScore, 'dimension' | 'direction'>, rules: ScoringRules): Scoring {
  const inputs = alignQuantities(target.quantity, actual.quantity);
  if (inputs === undefined) return judge(worth, `实际完成值“${actual.printed}”与指标值“${target.printed}”不是同一种量，由人评定`);
  if (Math.abs(inputs.target.digits) > LONGEST || Math.abs(inputs.actual.digits) > LONGEST) return unknown('数字太长，不能保证算得准');
  if (indicator.dimension === 'satisfaction' && rules.satisfactionRule.value === 'steps') return scoreSteps(worth, inputs, rules);

  const { direction } = indicator.direction;
  if (direction === 'exact' && isPlain(target, actual)) return scoreExact(worth, inputs, rules);
  if (direction !== 'more-is-better' && direction !== 'less-is-better') {
    return judge(worth, `指标值“${target.printed}”没有写符号，也看不出多好还是少好，由人评定`);
  }
  const way = direction === 'more-is-better' ? 'more' : 'less';
  if (!isPlain(target, actual) && !isSurelyReached(way, inputs, actual)) {
    return judge(worth, `实际完成值“${actual.printed}”、指标值“${target.printed}”是约数或界限，不能按比例计分，由人评定`);
  }
  return rules.quantitativeRule.value === 'ratio' ? scoreRatio(worth, way, inputs, rules) : scorePassLine(worth, way, inputs, rules);
}

function isPlain(target: QuantityTarget, actual: QuantityActual): boolean {
  return !target.approximate && !actual.approximate && (actual.operator === 'none' || actual.operator === '=');
}

/** `95%以上` reaches ≥90%; 约95% or at most 95% need not. */
function isSurelyReached(way: 'more' | 'less', inputs: Aligned, actual: QuantityActual): boolean {
  const isBoundThere = way === 'more' ? actual.operator === '>=' || actual.operator === '>' : actual.operator === '<=' || actual.operator === '<';
  const isNumber = actual.operator === 'none' || actual.operator === '=';
  return !actual.approximate && (isNumber || isBoundThere) && isReached(way, inputs);
}
