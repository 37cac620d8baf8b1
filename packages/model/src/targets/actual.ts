import type { Operator, Target } from './target.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** 实际完成值: what was reached, in the same kinds as a target. `unitFrom: 'target'`: the cell prints a bare number, the unit is the target's. */
export type Actual =
  | {
    readonly kind: 'quantity';
    readonly operator: Operator | 'none'; // 90%以上 is printed as an actual, too
    readonly quantity: Quantity;
    readonly unitFrom: 'print' | 'target' | 'nowhere';
    readonly approximate: boolean;
    readonly note: string | null;
    readonly printed: string;
  }
  | Exclude<Target, { readonly kind: 'quantity' }>;
