import type { Printed } from '../cell.ts';
import type { Field, Place, Span } from '../place.ts';
import type { PrintedTarget } from '../targets/printed-target.ts';
import type { PrintedSection } from './section.ts';

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

/** What stands before a target table where a place tells its targets before it prints them: 概况、资金安排、绩效目标、绩效指标、评价标准, each as printed. */
export type ToldTargets = {
  readonly title: Printed; // 关于…项目绩效目标的说明
  readonly project: Printed; // the project's name in the title
  readonly sections: readonly PrintedSection[]; // a heading that lost its number has the number ''
  readonly paragraphs: readonly string[];
  readonly sectionOf: readonly number[]; // for each paragraph the one of the sections it stands under
  readonly amount: { readonly total: Printed; readonly unit: Printed }; // null where several are told
  readonly goalCount: Printed; // 2, 二
  readonly goals: readonly string[];
  readonly indicatorCount: Printed;
  readonly groups: readonly ToldGroup[];
  readonly values: readonly ToldValue[];
};

/** 对应目标一设置产出指标1项…: `goal` is the goal's number as printed. */
export type ToldGroup = { readonly goal: Printed; readonly level1: string; readonly count: string; readonly text: string };

/** 拜访企业个数大于36个: the words before a value, and the value. */
export type ToldValue = { readonly name: string; readonly target: PrintedTarget };

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
  readonly orphans: readonly string[]; // what stands alone in a row that nobody filled in: 文字描述
  readonly told: ToldTargets | null;
  readonly unlabelled: readonly Field[]; // cells whose label is not printed
  readonly places: Readonly<Record<Field, Place>>;
};
