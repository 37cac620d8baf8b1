import type { Fen } from '../fen.ts';
import type { Aspect, Dimension } from '../indicators/indicator.ts';
import type { Points } from '../points.ts';
import type { Share } from './share.ts';

/** How the points of a self-evaluation are shared out: `execution` and the groups make `total`. Some places weigh several 一级指标 as one group. */
export type Weights = {
  readonly total: Points;
  readonly execution: Points;
  readonly groups: readonly { readonly dimensions: readonly Dimension[]; readonly points: Points }[];
};

/** One level of qualitative judgement: its words as forms print them (the first is the official one) and the shares a judge may give within it. */
export type Band = { readonly words: readonly string[]; readonly from: Share; readonly upTo: Share };

/** From `from` on (inclusive), `earns` of the points. */
export type Step = { readonly from: Share; readonly earns: Share };

/** From `from` up to the next band (the first: up to 100 %), the share earned grows evenly from `earns` to `earnsUpTo`. */
export type ExecutionBand = { readonly from: Share; readonly earns: Share; readonly earnsUpTo: Share };

/**
 * How the rate earns its points. `linear`: the rate itself. `targeted`: the share reached of the target that the form's own row prints.
 * `full-at-target`: all once that target is met, else the rate itself. `banded`: by `executionBands`.
 */
export type ExecutionRule = 'linear' | 'targeted' | 'full-at-target' | 'banded';

export type Grade = '优' | '良' | '中' | '差';
export type GradeCut = { readonly grade: Grade; readonly from: Points; readonly words: readonly string[] };

/** A level of the tree, in the words of forms without their 指标; the first is the one we print, the others are read as the same. */
export type TreeLevel = {
  readonly dimension: Dimension;
  readonly words: readonly string[];
  readonly aspects: readonly { readonly aspect: Aspect; readonly words: readonly string[] }[];
};

/**
 * Every figure a policy may set, by name. A rule that can be chosen is one figure (`executionRule`), the table it would use another
 * (`executionBands`): a policy may know a table without using it, and `null` says that it knows none.
 */
export type Figures = {
  // 绩效目标
  readonly tree: readonly TreeLevel[];
  readonly requiredDimensions: readonly Dimension[];
  readonly targetFormTotal: Points; // what the rows of a target form add up to, where it prints points
  readonly reviewPoints: readonly { readonly name: string; readonly points: Points }[];
  readonly reviewOutcomes: readonly { readonly grade: Grade; readonly outcome: 'pass' | 'mend-then-pass' | 'submit-again' | 'no-budget' }[];

  // 计分
  readonly weights: Weights;
  readonly weightsWithCost: Weights | null; // for projects that have cost indicators, where these are a first level
  readonly satisfactionPointsGoTo: Dimension; // when nobody is served directly
  readonly quantitativeRule: 'ratio' | 'pass-line';
  readonly passLine: Share | null; // below it nothing; from it on (rate − line) ÷ (1 − line)
  readonly exactTargetRule: 'distance' | 'all-or-nothing'; // distance: 1 − |actual − target| ÷ |target|, at least 0
  readonly qualitativeBands: readonly Band[]; // best first
  readonly yesNo: { readonly yes: Share; readonly no: Share };
  readonly satisfactionRule: 'ratio' | 'steps';
  readonly satisfactionSteps: readonly Step[] | null; // best first
  readonly overAchievementWarnAbove: Share; // actual ÷ target beyond which the reason is asked for
  readonly overAchievementRule: 'ask' | 'cut';
  readonly overAchievementFloor: Share; // when cut: 1 − (ratio − warnAbove), at least this
  readonly rounding: { readonly decimals: 0 | 1 | 2; readonly mode: 'half-up' };
  readonly gradeCuts: readonly GradeCut[]; // best first, lower bounds belong to the grade

  // 预算执行率
  readonly executionBase: 'adjusted' | 'original' | 'arrived' | 'adjusted-with-carry-over';
  readonly executionOfNothing: 'unknown' | 'zero'; // the rate when the budget is zero
  readonly executionRule: ExecutionRule;
  readonly executionBands: readonly ExecutionBand[] | null; // best first
  readonly executionCaps: readonly { readonly executionBelow: Share; readonly totalAtMost: Points }[];
  readonly executionReasonBelow: Share | null; // a lower rate must be explained

  // 支出计划与运行监控
  readonly planCheckpoints: readonly number[]; // months at whose end the plan is stated, cumulatively
  readonly monitoredMonths: readonly number[]; // monitoring looks at January up to the end of each
  readonly warningLines: readonly { readonly month: number; readonly executionBelow: Share }[];
  readonly gapWarnAbove: Share | null; // |result reached − executed|
  readonly warningDecision: { readonly workingDays: number; readonly choices: readonly ('continue' | 'adjust' | 'cancel')[]; readonly otherwise: 'suspend' } | null;
  readonly deviationCauses: readonly string[];
  readonly likelihoods: readonly string[];

  // 事前绩效评估
  readonly exAnteDimensions: readonly { readonly name: string; readonly points: Points }[];
  readonly exAnteItemGrades: readonly { readonly grade: Grade; readonly earns: Share }[];
  readonly exAnteConclusions: readonly string[]; // best first
  readonly exAnteCuts: readonly Points[]; // lower bounds of the conclusions, in their order

  // 公开与报告
  readonly disclosureDays: number; // calendar days after approval
  readonly passOnDays: number; // calendar days for passing an approved budget on to the units
  readonly requiredTables: readonly string[];
  readonly usualTables: readonly string[]; // printed by many, required by none we saw
  readonly reportSections: readonly string[]; // 部门整体支出绩效自评报告
  readonly statementSections: readonly (readonly string[])[]; // each by its titles, the first of them the one we print

  // 支出审批与留痕
  readonly spendingApprovals: readonly { readonly amount: Fen; readonly counts: 'from' | 'above'; readonly needs: 'two-signatures' | 'meeting' }[]; // dearest last
  readonly reasonsKept: readonly ('low-execution' | 'mid-year-adjustment' | 'unmet-target' | 'over-achievement' | 'score-changed-by-hand')[];
};

export type FigureName = keyof Figures;
