import type { Dimension, DirectionReading } from '../indicators/indicator.ts';
import type { Actual } from '../targets/actual.ts';
import type { Target } from '../targets/target.ts';

/** One indicator as far as its score goes. `year` is the form's, for dates that print none. */
export type ToScore = {
  readonly target: Target;
  readonly actual: Actual;
  readonly dimension: Dimension | 'unknown';
  readonly direction: DirectionReading;
  readonly year: number | null;
};
