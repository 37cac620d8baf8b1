import { decimal } from '../decimal.ts';
import type { Points } from '../points.ts';
import type { DateOperator, PrintedDate } from '../targets/target.ts';
import { judge, type Scoring } from './score.ts';
import type { ScoringRules } from './scoring-rules.ts';
import { NO_NOTES } from './trace.ts';

const WHOLE = decimal(1);
const DAYS = { early: [1, 10], middle: [11, 20], end: [21, 31], whole: [1, 31] } as const;

/**
 * 按期完成: on time earns all. What lateness costs no policy we know says, so a person judges it, as where the two dates leave it open.
 * A date without a year stands in the year of the form.
 */
export function scoreDate(worth: Points, operator: DateOperator, target: PrintedDate, actual: PrintedDate, year: number | null, rules: ScoringRules): Scoring {
  const inputs = { target: { ...target, year: target.year ?? year }, actual: { ...actual, year: actual.year ?? year } };
  const [due, done] = [daysOf(inputs.target), daysOf(inputs.actual)];
  if (due === undefined || done === undefined) return judge(worth, '日期没有写全，是否按期由人评定');
  if (done.first > due.last) return judge(worth, '晚于指标值的日期，扣多少分由人评定');
  const isOnTime = done.last <= due.last && (operator !== 'before' || done.last < due.first);
  if (!isOnTime) return judge(worth, '两个日期比不出先后，是否按期由人评定');
  return {
    kind: 'scored',
    earned: worth,
    trace: {
      formula: 'date', inputs, worth, part: WHOLE, of: WHOLE,
      rounding: rules.rounding.value, basis: rules.quantitativeRule.source, notes: NO_NOTES,
    },
  };
}

/** First and last day a printed date may mean, as yyyymmdd; every month may have 31. `undefined`: no year. */
function daysOf({ year, month, day, part }: PrintedDate): { readonly first: number; readonly last: number } | undefined {
  if (year === null) return undefined;
  const [firstDay, lastDay] = day !== null ? [day, day] : DAYS[part ?? 'whole'];
  return { first: year * 10_000 + (month ?? 1) * 100 + firstDay, last: year * 10_000 + (month ?? 12) * 100 + lastDay };
}
