import type { Cell } from '../cell.ts';
import type { Points } from '../points.ts';
import type { Target } from '../targets/target.ts';

/** 一级指标 */
export type Dimension = 'output' | 'benefit' | 'satisfaction' | 'cost';

/** 二级指标. Cost is an aspect of output before 财预〔2021〕101号 and a dimension with aspects of its own after it. */
export type Aspect =
  | 'quantity' | 'quality' | 'timeliness' | 'cost'
  | 'economic' | 'social' | 'ecological' | 'sustained'
  | 'served'
  | 'economic-cost' | 'social-cost' | 'ecological-cost';

/** 绩效指标: one leaf of the three-level tree. `level1` and `level2` are the words printed; what they mean may be unknown. */
export type Indicator = {
  readonly level1: string;
  readonly level2: string;
  readonly name: string; // 三级指标
  readonly dimension: Dimension | 'unknown';
  readonly aspect: Aspect | 'unknown';
  readonly target: Target;
  readonly points: Cell<Points>; // 分值; many forms print none
};

/** Which way an indicator is good. */
export type Direction = 'more-is-better' | 'less-is-better' | 'exact' | 'by-date';

/** `printed`: an operator or a date says so; `likely`: words or the aspect suggest it; `unknown`: a person must say. `because` is for people. */
export type DirectionReading = { readonly direction: Direction | null; readonly sure: 'printed' | 'likely' | 'unknown'; readonly because: string };
