import type { Target } from '../targets/target.ts';

/** Whether a figure is just that: no 约, and no bound such as 95%以上. */
export function isPlain({ operator, approximate }: Pick<Extract<Target, { readonly kind: 'quantity' }>, 'operator' | 'approximate'>): boolean {
  return !approximate && (operator === 'none' || operator === '=');
}
