import { cellOf, type Printed } from '../cell.ts';
import type { PrintedFunds, SelfEvaluationDraft, SelfEvaluationRow } from '../drafts/self-evaluation.ts';
import { type MoneyUnit, parseFen } from '../fen.ts';
import { directionOf } from '../indicators/direction-of.ts';
import { parseAspect, parseDimension } from '../indicators/parse-label.ts';
import type { Field } from '../place.ts';
import { parsePoints, type Points } from '../points.ts';
import { parseActual } from '../targets/parse-actual.ts';
import { parseTarget } from '../targets/parse-target.ts';
import type { Entry, EvaluatedExecution, EvaluatedIndicator, Funds, SelfEvaluation } from './self-evaluation.ts';

const MONEY_UNITS: readonly MoneyUnit[] = ['元', '千元', '万元', '亿元'];

/** Types what a self-evaluation form prints. Never throws: what is no number is an unclear cell or an unclear target. */
export function parseSelfEvaluation(draft: SelfEvaluationDraft): SelfEvaluation {
  const { budget, executionRate } = draft;
  const printedUnit = MONEY_UNITS.find(unit => unit === budget.unit?.trim());
  const unit = printedUnit ?? '万元'; // what these forms count in where they do not say it
  return {
    year: draft.year,
    money: {
      ...fundsOf(budget, unit, 'budget'), unit, isUnitPrinted: printedUnit !== undefined,
      fiscal: fundsOf(budget.fiscal, unit, 'budget.fiscal'), other: fundsOf(budget.other, unit, 'budget.other'),
    },
    progress: parseActual(draft.progress ?? ''),
    completion: parseActual(draft.completion ?? ''),
    groups: draft.groups.map(({ level1, points }, index) => ({ field: `groups.${index}`, level1, points: cellOf(points, parsePoints) })),
    indicators: draft.indicators.map(indicatorOf),
    execution: executionRate && executionOf(executionRate),
    total: pointsAt('total', draft.total),
  };
}

function indicatorOf(row: SelfEvaluationRow, index: number): EvaluatedIndicator {
  const { level1, level2, level3: name } = row;
  const field = `indicators.${index}`;
  const [dimension, aspect] = [parseDimension(level1), parseAspect(level2)];
  const target = parseTarget(row.target.raw);
  return {
    field, level1, level2, name, dimension, aspect, target,
    actual: parseActual(row.actual.raw, target),
    direction: directionOf({ target, aspect, name }),
    points: cellOf(row.points, parsePoints),
    score: pointsAt(`${field}.score`, row.score),
  };
}

function executionOf({ target, actual, points, score }: NonNullable<SelfEvaluationDraft['executionRate']>): EvaluatedExecution {
  const promised = parseTarget(target ?? '');
  return {
    field: 'executionRate', target: promised, actual: parseActual(actual ?? '', promised),
    points: pointsAt('executionRate.points', points), score: pointsAt('executionRate.score', score),
  };
}

function fundsOf({ planned, arrived, executed }: PrintedFunds, unit: MoneyUnit, field: Field): Funds {
  const money = (column: string, printed: Printed) => ({ field: `${field}.${column}`, cell: cellOf(printed, text => parseFen(text, unit)) });
  return { planned: money('planned', planned), arrived: money('arrived', arrived), executed: money('executed', executed) };
}

function pointsAt(field: Field, printed: Printed): Entry<Points> {
  return { field, cell: cellOf(printed, parsePoints) };
}
