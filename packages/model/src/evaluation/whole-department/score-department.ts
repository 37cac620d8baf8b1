import { type Decimal, decimal } from '../../decimal.ts';
import type { Article } from '../../law/documents.ts';
import type { Grade } from '../../law/figures.ts';
import { points, type Points } from '../../points.ts';
import { decimalOf } from '../../scoring/decimal-of.ts';
import { earn } from '../../scoring/earn.ts';
import { gradeOf } from '../../scoring/grade-of.ts';
import { minus, times } from '../../scoring/long-decimals.ts';
import { judge, type Scoring, unknown } from '../../scoring/score.ts';
import type { ScoringRules } from '../../scoring/scoring-rules.ts';
import { NO_NOTES } from '../../scoring/trace.ts';
import { computeRate } from './compute-rate.ts';
import type { DepartmentFigures } from './department-figures.ts';
import type { RateMeasure } from './rate-formulas.ts';

/** One row of a place's indicator system for whole departments. `rate: null`: a person judges it (目标明确性 and its like). */
export type DepartmentIndicator = {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly points: Points;
  readonly measure: RateMeasure | null;
  readonly basis: Article;
};

export type DepartmentScore = {
  readonly rows: readonly { readonly indicator: DepartmentIndicator; readonly scoring: Scoring }[];
  readonly total: Points | null; // null while a row is judged by nobody or cannot be computed
  readonly grade: Grade | null;
};

/** 部门整体支出绩效: every row of an indicator system, its sum, its grade. */
export function scoreDepartment(system: readonly DepartmentIndicator[], figures: DepartmentFigures, rules: ScoringRules): DepartmentScore {
  const rows = system.map(indicator => ({ indicator, scoring: scoreRate(indicator, figures, rules) }));
  const earned = rows.flatMap(({ scoring }) => (scoring.kind === 'scored' ? [scoring.earned] : []));
  const total = earned.length === rows.length && rows.length > 0 ? points(earned.reduce<number>((sum, part) => sum + part, 0)) : null;
  return { rows, total, grade: total === null ? null : gradeOf(total, rules) };
}

function scoreRate({ points: worth, measure, name, basis }: DepartmentIndicator, figures: DepartmentFigures, rules: ScoringRules): Scoring {
  if (measure === null) return judge(worth, `“${name}”没有公式，由人评定`);
  const rate = computeRate(measure.rate, figures);
  if (rate.kind === 'no-rate') return unknown(rate.reason);
  const { aim, line, beyond } = measure;
  const lineInPercent = times(decimalOf(line), decimal(100));
  const miss = aim === 'at-most' ? minus(rate.percent, lineInPercent) : minus(lineInPercent, rate.percent); // in percentage points
  if (miss.digits > 0 && beyond.kind === 'ratio' && (line === 0 || rate.part < 0)) {
    return judge(worth, `${name}没有达到要求，界限或比率不是正数，不能按比例计分，由人评定`);
  }
  const { part, of } = miss.digits <= 0 ? WHOLE : beyond.kind === 'ratio' ? ratio(aim, rate.percent, lineInPercent) : perPoint(worth, beyond.takes, miss);
  const rounding = rules.rounding.value;
  return {
    kind: 'scored',
    earned: earn(worth, part, of, rounding),
    trace: { formula: 'rate', inputs: { rate, measure }, worth, part, of, rounding, basis, notes: NO_NOTES },
  };
}

type Fraction = { readonly part: Decimal; readonly of: Decimal };

const WHOLE: Fraction = { part: decimal(1), of: decimal(1) };

function ratio(aim: 'at-most' | 'at-least', percent: Decimal, line: Decimal): Fraction {
  return aim === 'at-most' ? { part: line, of: percent } : { part: percent, of: line };
}

/** What is left of the points when each percentage point takes some. */
function perPoint(worth: Points, takes: Points, miss: Decimal): Fraction {
  const whole = decimal(worth, 2);
  return { part: minus(whole, times(decimal(takes, 2), miss)), of: whole };
}
