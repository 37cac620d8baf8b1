import type { Outline } from '@hengji/document';
import type { Draft, Reading } from '@hengji/model';
import { type Row, rowsOf } from './rows.ts';
import { recogniseSelfEvaluations } from './self-evaluation/recognise.ts';

/** Every form that can be recognised; each looks at the whole document and takes what is its own. */
const RECOGNISERS: readonly ((rows: readonly Row[]) => Reading<readonly Draft[]>)[] = [recogniseSelfEvaluations];

/** All forms a document holds, as printed, judged by nobody. */
export function recogniseDrafts(outline: Outline): Reading<Draft[]> {
  const rows = rowsOf(outline);
  const readings = RECOGNISERS.map(recognise => recognise(rows));
  return { value: readings.flatMap(({ value }) => value), doubts: readings.flatMap(({ doubts }) => doubts) };
}
