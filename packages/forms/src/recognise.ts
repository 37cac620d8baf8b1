import type { Outline } from '@hengji/document';
import type { Draft, Place, Reading } from '@hengji/model';
import { recogniseCoreTables } from './core-tables/recognise.ts';
import { joinOneCellLines } from './one-cell-lines.ts';
import { recogniseTitled } from './prose/recognise.ts';
import { recogniseReviewOpinions } from './review-opinion/recognise.ts';
import { type Row, rowsOf } from './rows.ts';
import { recogniseSelfEvaluations } from './self-evaluation/recognise.ts';
import { recogniseSheets } from './sheet/recognise.ts';
import { recogniseTargets } from './targets/recognise.ts';

/** Every form that can be recognised; each looks at the whole document and takes what is its own. */
const RECOGNISERS: readonly ((rows: readonly Row[]) => Reading<readonly Draft[]>)[] = [recogniseTargets, recogniseSelfEvaluations, recogniseTitled, recogniseSheets, recogniseCoreTables];

/** All forms a document holds, as printed, judged by nobody. A letter about forms holds none of those it quotes. */
export function recogniseDrafts(outline: Outline): Reading<Draft[]> {
  const printed = rowsOf(outline);
  const { rest, ...letters } = recogniseReviewOpinions(printed);
  const { value: rows, doubts } = joinOneCellLines(rest);
  const readings = [letters, ...RECOGNISERS.map(recognise => recognise(rows))];
  return { value: inOrder(readings.flatMap(({ value }) => value), printed), doubts: [...doubts, ...readings.flatMap(reading => reading.doubts)] };
}

/** The drafts of all recognisers in the order of the document: by the row each begins with. */
function inOrder(drafts: readonly Draft[], rows: readonly Row[]): Draft[] {
  const order = new Map(rows.map(({ at }, index) => [at, index]));
  return drafts.toSorted((a, b) => (order.get(a.span?.[0] ?? NOWHERE) ?? 0) - (order.get(b.span?.[0] ?? NOWHERE) ?? 0));
}

const NOWHERE: Place = { line: 0 };
