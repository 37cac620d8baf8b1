import type { Printed } from '../cell.ts';
import type { ClosingField, FundRow, GoalField, HeadField, MoneyFigure } from '../law/edition.ts';
import type { Field, Place, Span } from '../place.ts';
import type { PrintedActual, PrintedTarget } from '../targets/printed-target.ts';

/** 预算数, 到位数, 执行数 as printed in one row of the money block. */
export type PrintedFunds = { readonly planned: Printed; readonly arrived: Printed; readonly executed: Printed };

export type SelfEvaluationRow = {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: PrintedTarget;
  readonly actual: PrintedActual;
  readonly points: Printed;
  readonly score: Printed;
  readonly deviation: Printed;
  readonly at: Place | null;
};

/** 预算执行率 as the row of its own that most editions give it. */
export type ExecutionRateRow = { readonly target: Printed; readonly actual: Printed; readonly points: Printed; readonly score: Printed };

/** 项目支出绩效自评表 as one file prints it: contract `hengji read`, kind `self-evaluation`. */
export type SelfEvaluationDraft = {
  readonly kind: 'self-evaluation';
  readonly edition: string;
  readonly span: Span | null;
  readonly year: number | null;
  readonly reportingUnit: Printed;
  readonly implementingUnit: Printed;
  readonly project: { readonly code: Printed; readonly name: Printed };
  readonly budget: PrintedFunds & { readonly unit: Printed; readonly fiscal: PrintedFunds; readonly other: PrintedFunds };
  readonly progress: Printed;
  readonly goal: Printed;
  readonly result: Printed;
  readonly completion: Printed;
  readonly groups: readonly { readonly level1: string; readonly points: Printed; readonly label: string }[];
  readonly indicators: readonly SelfEvaluationRow[];
  readonly executionRate: ExecutionRateRow | null;
  readonly total: Printed;
  readonly issues: Printed;
  /** What some editions ask and others do not, by the field of their layout: 主管部门, 年初预算数, 上年结转, 改进措施, 评价结论. */
  readonly besides?: Besides;
  readonly preparer: Presence;
  readonly phone: Presence;
  /** Where each cell stands in its file, by its path; empty for a draft that was never in one. */
  readonly places: Readonly<Record<Field, Place>>;
};

export type BesideField = HeadField | GoalField | ClosingField | `${FundRow}.${MoneyFigure}`;
export type Besides = Readonly<Partial<Record<BesideField, string>>>;

/** Persons stay out of drafts: only whether the cell was filled is kept. */
export type Presence = 'present' | 'blank' | 'absent';
