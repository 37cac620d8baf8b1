import { type Columns, columnsOf, findColumns, type IndicatorKey, joinIndicatorHeading, namesIndicators } from '../align.ts';
import type { Heading } from '../headings.ts';
import { plain } from '../plain.ts';
import type { Row } from '../rows.ts';
import { MONITORING } from '../vocabulary.ts';

/** `groupPoints`: 分值 right behind 一级指标, merged over its rows. `measures`: 改进措施 beside 偏差原因. */
export type ResultColumns = { readonly columns: Columns; readonly groupPoints: Heading<IndicatorKey> | undefined; readonly measures: Heading<IndicatorKey> | undefined; readonly rowCount: 1 | 2; readonly isMonitoring: boolean };

/** Without an actual it is no self-evaluation. */
const NEEDED = ['level3', 'target', 'actual'] as const satisfies readonly IndicatorKey[];

/** The columns of a self-evaluation, whose heading may take two rows. `undefined`: no such heading. */
export function findResultColumns(row: Row, next: Row | undefined): ResultColumns | undefined {
  if (!namesIndicators(row) && !(next && namesIndicators(next))) return undefined;
  const joined = joinIndicatorHeading(row, next);
  const columns = findColumns(joined ?? row, NEEDED);
  if (columns === undefined) return undefined;
  const isMonitoring = MONITORING.test(plain((joined ?? row).cells.map(({ text }) => text).join(' ')));
  const own = ownOfEach(columns.headings);
  const others = columns.headings.filter(heading => !own.includes(heading));
  const level2 = own.find(({ key }) => key === 'level2')?.from ?? 0;
  return {
    columns: { ...columnsOf(own), isScoreUnnamed: columns.isScoreUnnamed },
    groupPoints: others.find(({ key, from }) => key === 'points' && from < level2),
    measures: others.find(({ key }) => key === 'deviation'),
    rowCount: joined ? 2 : 1, isMonitoring,
  };
}

/** 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值: an indicator's own is the first one behind its name. */
function ownOfEach(headings: readonly Heading<IndicatorKey>[]): readonly Heading<IndicatorKey>[] {
  const name = headings.findIndex(({ key }) => key === 'level3');
  return headings.map((heading, index) => {
    const behind = headings.findIndex(({ key }, position) => position > name && key === heading.key);
    return heading.key === 'level1' || heading.key === 'level2' || behind < 0 || behind === index ? heading : { ...heading, key: 'remark' };
  });
}
