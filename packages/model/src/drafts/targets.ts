import type { Printed } from '../cell.ts';
import type { Field, Place, Span } from '../place.ts';
import type { PrintedTarget } from '../targets/printed-target.ts';

export type TargetRow = {
  readonly level1: string; // as printed, carried down over merged cells
  readonly level2: string;
  readonly level3: string;
  readonly description: Printed; // 绩效指标描述
  readonly target: PrintedTarget;
  readonly basis: Printed; // 指标值确定依据
  readonly points: Printed;
  readonly at: Place | null;
};

/** 资金支出计划: cumulative percent by month, under the months that the form prints. */
export type PrintedPlan = Readonly<Record<string, Printed>>;

/** 绩效目标表 of a project, a special fund or a whole department: contract `hengji read`, kind `targets`. */
export type TargetsDraft = {
  readonly kind: 'targets';
  readonly scope: 'project' | 'special-fund' | 'department';
  readonly edition: string;
  readonly span: Span | null;
  readonly year: number | null;
  readonly department: Printed;
  readonly unit: { readonly code: Printed; readonly name: Printed };
  readonly project: { readonly code: Printed; readonly name: Printed };
  readonly amounts: { readonly total: Printed; readonly fiscal: Printed; readonly other: Printed; readonly unit: Printed };
  readonly purpose: Printed; // 资金用途
  readonly plan: PrintedPlan;
  readonly goals: readonly string[];
  readonly indicators: readonly TargetRow[];
  readonly places: Readonly<Record<Field, Place>>;
};
