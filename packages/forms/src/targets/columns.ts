import { type Columns, columnsOf, findColumns, type IndicatorKey, joinIndicatorHeading, namesIndicators } from '../align.ts';
import { findHeadings, type Heading } from '../headings.ts';
import { plain } from '../plain.ts';
import type { Row } from '../rows.ts';
import { MONITORING } from '../vocabulary.ts';
import { VALUE_CELLS } from './wordings.ts';

export type HeadedColumns = { readonly columns: Columns; readonly rowCount: 1 | 2 };

/** The columns of a target table, whose heading takes two rows where 指标值 is parted into 符号, 值 and 单位. `undefined`: no such heading. */
export function findTargetColumns(row: Row, next: Row | undefined): HeadedColumns | undefined {
  const joined = next && namesIndicators(next) ? joinIndicatorHeading(row, next) : undefined;
  if (joined === undefined && !namesIndicators(row)) return undefined;
  const found = findColumns(joined ?? row, ['level3', 'target']);
  if (found === undefined || found.headings.some(({ key }) => BECAME.has(key)) || MONITORING.test(plain((joined ?? row).cells.map(cell => cell.text).join(' ')))) return undefined;
  const yearly = lastOfEach(describe(found.headings));
  const headings = yearly.slice(yearly.findIndex(({ key }) => key !== 'remark' && key !== 'unit'));
  if (joined) return { columns: columnsOf(headings), rowCount: 2 };
  const parts = next ? partsOf(next) : [];
  return parts.length === 0 ? { columns: columnsOf(headings), rowCount: 1 } : { columns: columnsOf(replaceTarget(headings, parts)), rowCount: 2 };
}

type IndicatorHeading = Heading<IndicatorKey>;

/** Columns that say what became of a target. */
const BECAME: ReadonlySet<IndicatorKey> = new Set(['actual', 'score', 'deviation']);

/** 三级指标 | 指标内容: the second name of an indicator describes it. */
function describe(headings: readonly IndicatorHeading[]): readonly IndicatorHeading[] {
  const names = headings.filter(({ key }) => key === 'level3');
  const values = headings.filter(({ key }) => key === 'target');
  if (names.length < 2 || values.length > 1) return headings;
  return headings.map(heading => (heading.key === 'level3' && heading !== names[0] ? { ...heading, key: 'description' } : heading));
}

/** Where 中期 and 年度 stand side by side with headings of the same words, the year is the right one. */
function lastOfEach(headings: readonly IndicatorHeading[]): readonly IndicatorHeading[] {
  return headings.map((heading, index) => (heading.key !== 'remark' && headings.findLastIndex(({ key }) => key === heading.key) !== index ? { ...heading, key: 'remark' } : heading));
}

function partsOf(row: Row): readonly Heading<keyof typeof VALUE_CELLS>[] {
  const parts = findHeadings(row, VALUE_CELLS);
  return parts.length > 1 && parts.some(({ key }) => key === 'target') ? parts : [];
}

/** In loose lines 指标值 is one cell wide: what stands to its right moves by the width of its parts. */
function replaceTarget(headings: readonly IndicatorHeading[], parts: readonly Heading<keyof typeof VALUE_CELLS>[]): readonly IndicatorHeading[] {
  const at = headings.findIndex(({ key }) => key === 'target');
  const target = headings[at];
  if (target === undefined) return headings;
  const right = headings.slice(at + 1);
  const begins = parts.map(({ from }, index) => ((parts[0]?.from ?? 0) < target.from ? target.from + index : from));
  const end = (begins.at(-1) ?? target.from) + 1;
  const shift = (right[0]?.from ?? Infinity) < end ? parts.length - 1 : 0;
  const moved = right.map(heading => ({ ...heading, from: heading.from + shift, to: heading.to + shift }));
  const beyond = moved[0]?.from ?? Math.max(end, target.to);
  return [...headings.slice(0, at), ...parts.map((part, index) => ({ ...part, from: begins[index] ?? part.from, to: begins[index + 1] ?? beyond })), ...moved];
}
