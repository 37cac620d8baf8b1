import type { Cell } from '../cell.ts';
import type { Fen, MoneyUnit } from '../fen.ts';
import type { DirectionReading, Indicator } from '../indicators/indicator.ts';
import type { Field } from '../place.ts';
import type { Points } from '../points.ts';
import type { Actual } from '../targets/actual.ts';
import type { Target } from '../targets/target.ts';

/** One cell of the form with the path it has in the draft, so that a score or a finding knows where it stands. */
export type Entry<T> = { readonly field: Field; readonly cell: Cell<T> };

/** 预算数, 到位数, 执行数 of one row of the money block. */
export type Funds = { readonly planned: Entry<Fen>; readonly arrived: Entry<Fen>; readonly executed: Entry<Fen> };

/** An indicator with what was reached and what it was given. */
export type EvaluatedIndicator = Indicator & {
  readonly field: Field;
  readonly actual: Actual;
  readonly direction: DirectionReading;
  readonly score: Entry<Points>;
};

/** 预算执行率 as a row of its own. Forms print rates there, amounts, or nothing. */
export type EvaluatedExecution = { readonly field: Field; readonly target: Target; readonly actual: Actual; readonly points: Entry<Points>; readonly score: Entry<Points> };

/** 自评表 as typed cells. What the form says is kept as it stands; nothing here is computed. */
export type SelfEvaluation = {
  readonly year: number | null;
  readonly money: Funds & { readonly unit: MoneyUnit; readonly isUnitPrinted: boolean; readonly fiscal: Funds; readonly other: Funds };
  readonly progress: Actual; // 预算执行进度
  readonly completion: Actual; // 总体完成率
  readonly groups: readonly { readonly field: Field; readonly level1: string; readonly points: Cell<Points> }[];
  readonly indicators: readonly EvaluatedIndicator[];
  readonly execution: EvaluatedExecution | null;
  readonly total: Entry<Points>;
};
