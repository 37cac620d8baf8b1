import type { Printed } from '../cell.ts';
import type { Place } from '../place.ts';
import type { PrintedTarget } from '../targets/printed-target.ts';

/** What one source of money came to so far, and is expected to come to. */
export type MonitoredFunds = { readonly label: string; readonly original: Printed; readonly executed: Printed; readonly rate: Printed; readonly forecast: Printed };

export type MonitoredRow = {
  readonly level1: string; // as printed, carried down over merged cells
  readonly level2: string;
  readonly level3: string;
  readonly target: PrintedTarget;
  readonly progress: Printed; // 1—7月完成情况
  readonly forecast: Printed; // 全年预计完成情况
  readonly causes: Printed; // 偏差原因分析
  readonly likelihood: Printed; // 完成目标可能性: 确定能, 有可能, 完全不可能
  readonly note: Printed;
  readonly at: Place | null;
};

/** 绩效运行监控表, cell by cell. */
export type MonitoringForm = {
  readonly months: Printed; // 1—7月, as the headings say it
  readonly implementingUnit: Printed;
  readonly unit: Printed; // of the money
  readonly money: readonly MonitoredFunds[];
  readonly goal: Printed;
  readonly indicators: readonly MonitoredRow[];
};
