import type { Points } from '../points.ts';
import type { Cited } from './cited.ts';
import type { PolicyName } from './policy.ts';

/** 版式: the layouts of one place and vintage, by name. A form that has none of them is read all the same, as `unknown`. */
export type EditionName = 'sjz-2020' | 'sjz-2022' | 'chengde-2020' | 'mof-2020' | 'mof-2021' | 'hubei-2020' | 'sichuan-2025';

export type FormKind = 'targets' | 'department-targets' | 'self-evaluation' | 'monitoring';

export type Edition = {
  readonly name: EditionName;
  readonly policy: PolicyName; // whose layout it is
  readonly forms: { readonly [K in FormKind]?: Cited<FormLayout> };
};

/** A fixed word of a form and the field that stands beside or below it. `''`: the form prints no word there. */
export type Label<Field extends string> = { readonly label: string; readonly field: Field };

/** What a form prints, in its order. What it does not print is empty or `null`: no code when `head` has none, no money, no plan, no points. */
export type FormLayout = {
  readonly title: string;
  readonly titleNames: boolean; // the project's name stands before the title's words
  readonly number: string | null; // 附件3, 报表编号
  readonly parts: Readonly<Partial<Record<PartName, string>>>; // the words beside or above its blocks
  readonly head: readonly Label<HeadField>[];
  readonly money: { readonly rows: readonly Label<FundRow>[]; readonly figures: readonly Figure[] } | null;
  readonly plan: { readonly label: string; readonly checkpoints: readonly { readonly label: string; readonly month: number }[] } | null;
  readonly goals: readonly Label<GoalField>[];
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
  readonly templateRows: readonly string[]; // names of the rows under each 二级指标; those that no indicator takes stay as they are
  readonly executionRate: 'row' | 'money' | 'none'; // a row among the indicators, part of the money block, or not on the form
  readonly total: string | null;
  readonly closing: readonly Label<ClosingField>[];
};

/** A column of the money block. `beside`: the word before each amount of it. */
export type Figure = Label<MoneyFigure> & { readonly beside?: string };

export type PartName = 'basics' | 'money' | 'goals' | 'indicators';

/** One column of the indicator rows. `under`: the heading that spans it. A value is one cell (`target`) or three (`target.operator`, …). */
export type Column = Label<ColumnField> & { readonly under?: string };

/** 一级指标 and the 二级指标 printed under it; `points` where the form fixes them. */
export type Group = { readonly level1: string; readonly level2: readonly string[]; readonly points: Points | null };

export type HeadField =
  | 'reportingUnit' | 'implementingUnit' | 'department' | 'unit' | 'amountUnit' | 'reportedOn' | 'year'
  | 'project.code' | 'project.name' | 'project.leader' | 'project.category' | 'project.nature' | 'project.duration' | 'template';

export type FundRow = 'total' | 'fiscal' | 'carry-over' | 'fiscal-account' | 'own' | 'other';
export type MoneyFigure = 'original' | 'planned' | 'arrived' | 'executed' | 'forecast' | 'rate' | 'points' | 'score' | 'reason'; // planned: after adjustment
export type GoalField = 'purpose' | 'goal' | 'goals' | 'result' | 'completion' | 'course';
export type ColumnField =
  | 'level1' | 'level2' | 'level3' | 'description' | 'target' | 'target.operator' | 'target.value' | 'target.unit' | 'basis'
  | 'actual' | 'points' | 'score' | 'deviation' | 'progress' | 'forecast' | 'causes' | 'likelihood' | 'note';
export type ClosingField = 'issues' | 'measures' | 'conclusion' | 'preparer' | 'phone' | 'leader' | 'accountant';
