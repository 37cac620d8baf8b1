import type { Column, Group, TargetRow, TargetsDraft } from '@hengji/model';
import { field, label, rowOf, type LaidCell, type LaidRow } from '../layout/cells.ts';
import { levelRows } from '../layout/levels.ts';

/** Shares of the width that the columns of a target table take, whatever else stands beside them. */
const WIDTHS: Readonly<Partial<Record<Column['field'], number>>> = {
  'level1': 11, 'level2': 12, 'level3': 16, 'description': 21, 'target': 12, 'target.operator': 8, 'target.value': 8, 'target.unit': 11, 'points': 8, 'basis': 15,
};
const ORDER = Object.keys(WIDTHS);
const share = (name: Column['field']): number => WIDTHS[name] ?? 0;

/** The columns a layout prescribes that the rows have, and those the rows have all the same. */
export function columnsOf(prescribed: readonly Column[], rows: readonly TargetRow[]): readonly Column[] {
  const others: readonly Column[] = [{ label: '绩效指标描述', field: 'description' }, { label: '指标值确定依据', field: 'basis' }, { label: '分值', field: 'points' }];
  const printed = prescribed.filter(({ field: name }) => rows.length === 0 || !isOptional(name) || rows.some(row => row[name] !== null));
  const besides = others.filter(({ field: name }) => !prescribed.some(column => column.field === name) && isOptional(name) && rows.some(row => row[name] !== null));
  return [...printed, ...besides].toSorted((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));
}

export function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { field: name }) => sum + share(name), 0);
}

/** The headings, in two rows where one spans several columns, and the indicators under their levels; the blank rows of its groups when there are none. */
export function layTargetRows(columns: readonly Column[], { indicators, orphans }: Pick<TargetsDraft, 'indicators' | 'orphans'>, groups: readonly Group[]): LaidRow[] {
  const own = columns.filter(({ field: name }) => name !== 'level1' && name !== 'level2');
  const lone = LONE.find(name => own.some(({ field: other }) => other === name));
  const rows = [
    ...indicators.map((row, index) => ({ level1: row.level1, level2: row.level2, laid: rowOf(own.map(column => cellOf(column, row, index))) })),
    ...blankLevels(indicators, lone === undefined ? 0 : orphans.length, groups).map((levels, index) => ({ ...levels, laid: rowOf(own.map(({ field: name }) =>
      (name === lone && orphans[index] !== undefined ? field(orphans[index], `orphans.${index}`, share(name)) : label('', share(name)))), true) })),
  ];
  return [...headingRows(columns), ...levelRows(rows, { level1: share('level1'), level2: share('level2') }, ({ laid }) => laid)];
}

/** Where something may stand in a row that nobody filled in. */
export const LONE: readonly Column['field'][] = ['target.operator', 'points'];

/** The levels of the rows that nobody filled in: all of the form, or as many as have something standing in them all the same. */
function blankLevels(indicators: readonly TargetRow[], lone: number, groups: readonly Group[]): readonly Pick<TargetRow, 'level1' | 'level2'>[] {
  const last = indicators.at(-1);
  const prescribed = last ? [] : groups.flatMap(({ level1, level2 }) => (level2.length === 0 ? [''] : level2).map(name => ({ level1, level2: name })));
  const { level1, level2 } = last ?? prescribed.at(-1) ?? { level1: '', level2: '' };
  return [...prescribed, ...Array.from({ length: Math.max(0, lone - prescribed.length) }, () => ({ level1, level2 }))];
}

function headingRows(columns: readonly Column[]): LaidRow[] {
  const isParted = columns.some(({ under }) => under !== undefined);
  const heading = ({ label: text, field: name }: Column): LaidCell => label(text, share(name));
  if (!isParted) return [rowOf(columns.map(heading))];
  const first = columns.flatMap(column => {
    if (column.under === undefined) return [{ ...heading(column), rowSpan: 2 }];
    const parts = columns.filter(({ under }) => under === column.under);
    return parts[0] === column ? [label(column.under, widthOf(parts))] : [];
  });
  return [rowOf(first), rowOf(columns.filter(({ under }) => under !== undefined).map(heading))];
}

function cellOf({ field: name }: Column, row: TargetRow, index: number): LaidCell {
  const source = `indicators.${index}`;
  const width = share(name);
  switch (name) {
    case 'level3':      return field(row.level3, `${source}.level3`, width, 'left');
    case 'description':
    case 'basis':       return field(row[name], `${source}.${name}`, width, 'left');
    case 'points':      return field(row.points, `${source}.points`, width);
    case 'target':      return field(row.target.raw, `${source}.target`, width);
    case 'target.operator': case 'target.value': case 'target.unit':
      return field(row.target.raw.split('|')[VALUE_CELLS.indexOf(name)] ?? '', `${source}.${name}`, width);
    default: return label('', width); // a column that no target table has
  }
}

const VALUE_CELLS: readonly Column['field'][] = ['target.operator', 'target.value', 'target.unit'];

type Optional = 'description' | 'basis' | 'points';
const isOptional = (name: Column['field']): name is Optional => name === 'description' || name === 'basis' || name === 'points';

