import type { Points } from '../points.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Actual } from '../targets/actual.ts';
import { isPlain } from './is-plain.ts';
import { judge, type Scoring, unknown } from './score.ts';
import { scoreDate } from './score-date.ts';
import { scoreGraded } from './score-graded.ts';
import { scoreInWords } from './score-in-words.ts';
import { scoreQuantity } from './score-quantity.ts';
import { scoreRange } from './score-range.ts';
import { scoreThresholds } from './score-thresholds.ts';
import type { ScoringRules } from './scoring-rules.ts';
import type { ToScore } from './to-score.ts';

/** 计分: by the rule that the kind of target asks for. What is blank, unclear or of another kind than the target is each its own answer. */
export function scoreTarget(worth: Points, indicator: ToScore, rules: ScoringRules): Scoring {
  const { target, actual } = indicator;
  if (target.kind === 'quantity' && actual.kind === 'quantity') return scoreQuantity(worth, target, actual, indicator, rules);
  if (target.kind === 'unfilled') return unknown(sayUnfilled('指标值', target.printed));
  if (target.kind === 'unclear') return unknown(`指标值“${target.printed}”：${target.reason}`);
  if (actual.kind === 'unfilled') return unknown(sayUnfilled('实际完成值', actual.printed));
  if (actual.kind === 'unclear') return unknown(`实际完成值“${actual.printed}”：${actual.reason}`);

  switch (target.kind) {
    case 'quantity': return judge(worth, `指标值是数，实际完成值“${actual.printed}”不是，由人评定`);
    case 'range':
      if (actual.kind === 'quantity' && isPlain(actual)) return scoreRange(worth, target.from, target.to, actual.quantity, rules);
      return judge(worth, `指标值是区间，实际完成值“${actual.printed}”不是一个确定的数，由人评定`);
    case 'date':
      if (actual.kind === 'date') return scoreDate(worth, target.operator, target.date, actual.date, indicator.year, rules);
      return judge(worth, `指标值是日期，实际完成值“${actual.printed}”不是，由人评定`);
    case 'thresholds': return scoreThresholds(worth, target.thresholds, partsOf(actual), rules);
    case 'graded': return scoreGraded(worth, target, actual, rules);
    case 'relative': return judge(worth, `指标值“${target.printed}”要与别的数相比，表上没有那个数，由人评定`);
    case 'several': return judge(worth, `指标值“${target.printed}”含几项要求，怎样分摊分值由人评定`);
    case 'words': return scoreInWords(worth, actual.printed, rules);
  }
}

/** An actual told part by part; one figure for the whole year says nothing of its halves. */
function partsOf(actual: Actual): readonly (Quantity | undefined)[] {
  return actual.kind === 'several' ? actual.parts.map(part => (part.kind === 'quantity' && isPlain(part) ? part.quantity : undefined)) : [];
}

function sayUnfilled(column: string, printed: string): string {
  return printed.trim() === '' ? `${column}空着` : `${column}填的是“${printed}”，没有数也没有说明`;
}
