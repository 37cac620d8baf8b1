import type { Cell } from '../cell.ts';
import type { EvaluatedIndicator, SelfEvaluation } from '../evaluation/self-evaluation.ts';
import type { Fen } from '../fen.ts';
import type { Grade } from '../law/figures.ts';
import type { Policy, PolicyName } from '../law/policy.ts';
import type { Field } from '../place.ts';
import { points, type Points } from '../points.ts';
import { acceptJudgement } from './accept-judgement.ts';
import { capTotal, type Total } from './cap-total.ts';
import { isWhole } from './earn.ts';
import { gradeOf } from './grade-of.ts';
import type { Judgement } from './judgement.ts';
import { type PointsOfRow, pointsOfRows } from './points-of-rows.ts';
import { promisedRate } from './promised-rate.ts';
import { judge, type Scoring, unknown } from './score.ts';
import { scoreExecution } from './score-execution.ts';
import { scoreTarget } from './score-target.ts';
import { type ScoringRules, scoringRules } from './scoring-rules.ts';

/** One row: what the form gives it, what we compute, and from where its points are known. Neither overwrites the other. */
export type ScoredRow = { readonly field: Field; readonly name: string; readonly worth: PointsOfRow; readonly reported: Cell<Points>; readonly computed: Scoring };

export type ScoredSelfEvaluation = {
  readonly policy: PolicyName;
  readonly indicators: readonly (ScoredRow & { readonly indicator: EvaluatedIndicator })[];
  readonly execution: ScoredRow | null; // the form has no such row
  readonly total: { readonly reported: Cell<Points>; readonly computed: Total | null };
  readonly grade: { readonly reported: Grade | null; readonly computed: Grade | null };
};

const HUNDRED = points('100');

/** 复算: every row of a self-evaluation by the policy, beside what it reports. `judgements` by field are what persons decided. */
export function scoreSelfEvaluation(evaluation: SelfEvaluation, policy: Policy, judgements: Readonly<Record<Field, Judgement>> = {}): ScoredSelfEvaluation {
  const rules = scoringRules(policy);
  const settle = (worth: Points, scoring: Scoring, field: Field): Scoring => {
    const judgement = judgements[field];
    return scoring.kind === 'needs-judgement' && judgement !== undefined ? acceptJudgement(worth, scoring, judgement, rules) : scoring;
  };
  const worths = pointsOfRows(evaluation.indicators.map(indicator => ({
    level1: indicator.level1, points: indicator.points, given: indicator.score.cell, isReached: findReached(indicator, evaluation, rules),
  })), evaluation.groups);
  const indicators = evaluation.indicators.map((indicator, index) => {
    const worth = worths[index] ?? { points: null, reason: '没有印分值' };
    const { field, name } = indicator;
    const computed = worth.points === null ? unknown(worth.reason) : settle(worth.points, scoreTarget(worth.points, { ...indicator, year: evaluation.year }, rules), field);
    return { field, name, indicator, worth, reported: indicator.score.cell, computed };
  });
  const execution = scoreExecutionRow(evaluation, rules, settle);

  const rows = execution === null ? indicators : [...indicators, execution];
  const parts = rows.flatMap(({ computed }) => (computed.kind === 'scored' ? [computed.earned] : []));
  const total = parts.length === rows.length && rows.length > 0 ? capTotal(parts, moneyOf(evaluation, rules), rules) : null;
  const { cell: reported } = evaluation.total;
  return {
    policy: policy.name, indicators, execution,
    total: { reported, computed: total },
    grade: { reported: reported.kind === 'value' ? gradeOf(reported.value, rules) : null, computed: total && gradeOf(total.earned, rules) },
  };
}

/** Whether the row reached its target; its points do not matter for that. `null`: nobody can tell from the form. */
function findReached(indicator: EvaluatedIndicator, { year }: SelfEvaluation, rules: ScoringRules): boolean | null {
  const scoring = scoreTarget(HUNDRED, { ...indicator, year }, rules);
  return scoring.kind === 'scored' ? isWhole(scoring.trace.part, scoring.trace.of) : null;
}

function scoreExecutionRow(evaluation: SelfEvaluation, rules: ScoringRules, settle: (worth: Points, scoring: Scoring, field: Field) => Scoring): ScoredRow | null {
  const { execution, money } = evaluation;
  if (execution === null) return null;
  const worth = executionWorth(evaluation);
  const row = { field: execution.field, name: '预算执行率', worth, reported: execution.score.cell };
  if (worth.points === null) return { ...row, computed: unknown(worth.reason) };
  const known = moneyOf(evaluation, rules);
  if (known === null) return { ...row, computed: unknown('预算数或执行数没有填清，算不出执行率') };
  const { rate, doubt } = promisedRate(execution, known.budget, money.unit);
  const scoring = scoreExecution(worth.points, { ...known, target: rate }, rules);
  const hangsOnTarget = rules.executionRule.value === 'targeted' || rules.executionRule.value === 'full-at-target';
  const isOpen = doubt !== null && hangsOnTarget && scoring.kind === 'scored' && scoring.earned < worth.points;
  return { ...row, computed: settle(worth.points, isOpen ? judge(worth.points, `${doubt}，由人评定`) : scoring, row.field) };
}

/** The row's own points, else those of its label among the groups. */
function executionWorth({ execution, groups }: SelfEvaluation): PointsOfRow {
  const own = execution?.points.cell;
  if (own?.kind === 'value') return { points: own.value, from: 'printed' };
  const group = groups.find(({ level1 }) => level1.includes('执行率'));
  return group?.points.kind === 'value' ? { points: group.points.value, from: 'only-row' } : { points: null, reason: '没有印预算执行率的分值' };
}

/** The money on which the policy bases the rate. A form prints one budget, after adjustment; `arrived` is its other column. */
function moneyOf({ money }: SelfEvaluation, rules: ScoringRules): { readonly budget: Fen; readonly executed: Fen } | null {
  const base = rules.executionBase.value === 'arrived' ? money.arrived.cell : money.planned.cell;
  const executed = money.executed.cell;
  return base.kind === 'value' && executed.kind === 'value' ? { budget: base.value, executed: executed.value } : null;
}
