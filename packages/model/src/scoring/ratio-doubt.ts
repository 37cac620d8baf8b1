import { printDecimal } from '../decimal.ts';
import type { Points } from '../points.ts';
import type { Aligned } from '../quantities/quantity.ts';
import { isReached } from './is-reached.ts';
import { judge, type NeedsJudgement } from './score.ts';

/**
 * Where a ratio to the target says nothing. Zero is reached by zero alone, so “at least 0” asks for nothing and anything above it is
 * for a person; a negative target can be reached or missed, but a part of it is no share of the points.
 */
export function findRatioDoubt(worth: Points, direction: 'more' | 'less', inputs: Aligned): NeedsJudgement | undefined {
  const { target, actual } = inputs;
  if (target.digits > 0) return undefined;
  if (target.digits === 0 && direction === 'more' && actual.digits > 0) {
    return judge(worth, `指标值是 0，实际完成值是 ${printDecimal(actual)}：“不少于 0”怎样都算达到，给多少分由人评定`);
  }
  if (target.digits < 0 && !isReached(direction, inputs)) {
    return judge(worth, `指标值 ${printDecimal(target)} 是负数，实际完成值 ${printDecimal(actual)} 没有达到：不能按比例计分，由人评定`);
  }
  return undefined;
}
