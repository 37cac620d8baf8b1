import type { Aligned } from '../quantities/quantity.ts';
import { isWhole } from './earn.ts';

/** Whether the actual reaches the target in its direction. */
export function isReached(formula: 'more' | 'less', { target, actual }: Aligned): boolean {
  return formula === 'more' ? isWhole(actual, target) : isWhole(target, actual);
}
