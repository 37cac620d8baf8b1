import {
  compareDecimals, points, scoreSelfEvaluation, scoreTarget, scoringRules, shareOf, type EvaluatedIndicator, type Points, type ScoredSelfEvaluation, type Scoring, type ScoringRules, type SelfEvaluation,
} from '@hengji/model';
import { againstWhole } from './against-whole.ts';
import { showTarget } from './show-target.ts';
import type { Subject } from './subject.ts';
import { wrongWay } from './wrong-way.ts';

type Evaluated = Pick<Subject<'self-evaluation'>, 'form' | 'policy'>;

/** What became of one indicator. `share`: how much of its target it reached, in ten-thousandths; `null` where a person must judge, for the reason given. */
export type RowResult = {
  readonly indicator: EvaluatedIndicator;
  readonly isReached: boolean | null;
  readonly share: number | null;
  readonly isFarBeyond: boolean; // the policy asks why
  readonly reason: string;
  readonly worth: Points | null; // null: the form does not say, nor can it be inferred
  readonly computed: Scoring;
};

type Results = { readonly scored: ScoredSelfEvaluation; readonly rows: readonly RowResult[] };

const WHOLE = points('100');

let last: Evaluated & { readonly results: Results } | undefined; // a form is looked at by all its rules before the next one is

/** The rows of a self-evaluation by the model's scoring; computed once for all rules that ask. */
export function resultsOf({ form, policy }: Evaluated): Results {
  if (last?.form !== form || last.policy !== policy) last = { form, policy, results: computeResults({ form, policy }) };
  return last.results;
}

function computeResults({ form, policy }: Evaluated): Results {
  const rules = scoringRules(policy);
  const scored = scoreSelfEvaluation(form, policy);
  const rows = scored.indicators.map(({ indicator, worth, computed }) => {
    const reached = worth.points === null ? scoreTarget(WHOLE, { ...indicator, year: form.year }, rules) : computed; // its points do not matter for that
    const row = { indicator, worth: worth.points, computed };
    if (wrongWay(indicator) !== undefined) return { ...row, isReached: null, share: null, isFarBeyond: false, reason: `指标值“${showTarget(indicator.target)}”的符号与名称的好坏方向相反` };
    if (againstWhole(indicator) === 1) return { ...row, isReached: null, share: null, isFarBeyond: false, reason: `指标值“${showTarget(indicator.target)}”超过了可能的范围` };
    if (isLate(indicator, form, rules)) return { ...row, isReached: false, share: null, isFarBeyond: false, reason: '' };
    if (reached.kind !== 'scored') return { ...row, isReached: null, share: null, isFarBeyond: false, reason: reached.reason };
    const { part, of, notes } = reached.trace;
    const isFarBeyond = notes.includes('over-achieved');
    const isReached = isFarBeyond || compareDecimals(part, of) >= 0;
    return { ...row, isReached, share: isReached ? 10_000 : shareOf(10_000, part, of), isFarBeyond, reason: '' };
  });
  return { scored, rows };
}

/** Done for certain after the day that was promised. How much that costs, a person says. */
function isLate(indicator: EvaluatedIndicator, { year }: SelfEvaluation, rules: ScoringRules): boolean {
  const { target, actual } = indicator;
  if (target.kind !== 'date' || actual.kind !== 'date') return false;
  const promisedBefore = scoreTarget(WHOLE, { ...indicator, year, target: { ...target, operator: 'before', date: actual.date }, actual: { ...actual, date: target.date } }, rules);
  return promisedBefore.kind === 'scored';
}

/** `“甲”：指标值是文字，由人判断`, for what could not be looked at. */
export function sayUnjudged(rows: readonly RowResult[]): string {
  return rows.map(({ indicator, reason }) => `“${indicator.name}”：${reason}`).join('；');
}

/** Whether a row was given all its points: its own, or those of its whole group where the form prints no others. */
export function isGivenAll({ indicator, worth }: RowResult, rows: readonly RowResult[], groups: SelfEvaluation['groups']): boolean {
  const given = givenTo(indicator);
  if (given === 0) return false;
  if (worth !== null) return given >= worth;
  const group = groups.find(({ level1 }) => level1 === indicator.level1)?.points;
  if (group?.kind !== 'value' || indicator.points.kind === 'unclear') return false;
  return rows.reduce((sum, { indicator: other }) => sum + (other.level1 === indicator.level1 ? givenTo(other) : 0), 0) >= group.value;
}

function givenTo({ score: { cell } }: EvaluatedIndicator): number {
  return cell.kind === 'value' ? cell.value : 0;
}
