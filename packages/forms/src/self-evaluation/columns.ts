import { type Columns, columnsOf, findColumns, type IndicatorKey, joinIndicatorHeading, namesIndicators } from '../align.ts';
import type { Heading } from '../headings.ts';
import { plain } from '../plain.ts';
import type { Row } from '../rows.ts';
import { MONITORING } from '../vocabulary.ts';

export type ResultColumns = { readonly columns: Columns; readonly rowCount: 1 | 2; readonly isMonitoring: boolean };

/** Without an actual it is no self-evaluation. */
const NEEDED = ['level3', 'target', 'actual'] as const satisfies readonly IndicatorKey[];

/** The columns of a self-evaluation, whose heading may take two rows. `undefined`: no such heading. */
export function findResultColumns(row: Row, next: Row | undefined): ResultColumns | undefined {
  if (!namesIndicators(row) && !(next && namesIndicators(next))) return undefined;
  const joined = joinIndicatorHeading(row, next);
  const columns = findColumns(joined ?? row, NEEDED);
  if (columns === undefined) return undefined;
  const isMonitoring = MONITORING.test(plain((joined ?? row).cells.map(({ text }) => text).join(' ')));
  return { columns: { ...columnsOf(ownOfEach(columns.headings)), isScoreUnnamed: columns.isScoreUnnamed }, rowCount: joined ? 2 : 1, isMonitoring };
}

/** 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值: an indicator's own is the first one behind its name. */
function ownOfEach(headings: readonly Heading<IndicatorKey>[]): readonly Heading<IndicatorKey>[] {
  const name = headings.findIndex(({ key }) => key === 'level3');
  return headings.map((heading, index) => {
    const behind = headings.findIndex(({ key }, position) => position > name && key === heading.key);
    return heading.key === 'level1' || heading.key === 'level2' || behind < 0 || behind === index ? heading : { ...heading, key: 'remark' };
  });
}
