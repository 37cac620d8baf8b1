import type { Cell } from '../cell.ts';
import type { Grade } from '../law/figures.ts';
import type { PolicyName } from '../law/policy.ts';
import { printPoints, type Points } from '../points.ts';
import { sayFormula, sayGrounds } from './say-trace.ts';
import type { ScoredRow, ScoredSelfEvaluation } from './score-self-evaluation.ts';

/** A row as `hengji score` prints it. `reported` is as printed, `''` blank, `null` absent; `computed: null` says why in `reason`. */
export type PrintedScore = {
  readonly level3: string;
  readonly points: string | null;
  readonly pointsFrom: 'printed' | 'only-row' | 'rest-of-group' | null;
  readonly reported: string | null;
  readonly computed: string | null;
  readonly formula: string | null;
  readonly reason: string | null; // why there is none; or what was assumed, the rounding, and the basis
};

export type PrintedScores = {
  readonly policy: PolicyName;
  readonly indicators: readonly PrintedScore[];
  readonly executionRate: PrintedScore | null;
  readonly total: { readonly reported: string | null; readonly computed: string | null; readonly caps: readonly string[]; readonly reason: string | null };
  readonly grade: Grade | null; // of the computed total
  readonly reportedGrade: Grade | null;
};

/** The recomputed form in words: the contract of `hengji score`. */
export function printScores(scored: ScoredSelfEvaluation): PrintedScores {
  const { total, grade } = scored;
  const caps = total.computed?.caps.map(({ executionBelow, totalAtMost }) => `执行率低于 ${executionBelow / 100}%，总分不超过 ${printPoints(totalAtMost)}`) ?? [];
  return {
    policy: scored.policy,
    indicators: scored.indicators.map(row => printRow(row, row.indicator.direction.sure === 'likely' ? row.indicator.direction.because : null)),
    executionRate: scored.execution && printRow(scored.execution, null),
    total: {
      reported: printCell(total.reported), computed: total.computed && printPoints(total.computed.earned), caps,
      reason: total.computed ? null : '有的行算不出得分，总分不能相加',
    },
    grade: grade.computed,
    reportedGrade: grade.reported,
  };
}

function printRow({ name, worth, reported, computed }: ScoredRow, assumed: string | null): PrintedScore {
  const row = { level3: name, points: worth.points === null ? null : printPoints(worth.points), pointsFrom: worth.points === null ? null : worth.from, reported: printCell(reported) };
  if (computed.kind !== 'scored') return { ...row, computed: null, formula: null, reason: computed.reason };
  const grounds = sayGrounds(computed.trace);
  return { ...row, computed: printPoints(computed.earned), formula: sayFormula(computed.trace), reason: assumed === null ? grounds : `${assumed}；${grounds}` };
}

function printCell(cell: Cell<Points>): string | null {
  switch (cell.kind) {
    case 'value':
    case 'unclear': return cell.printed;
    case 'blank': return '';
    case 'absent': return null;
  }
}
