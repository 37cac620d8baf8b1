import type { GridCell } from '@hengji/document';
import { cellsUnder, type Heading } from '../headings.ts';
import { headingWords, plain } from '../plain.ts';
import type { Row } from '../rows.ts';
import { findTargetColumns } from './columns.ts';
import type { TargetsForm } from './split.ts';

/** Some offices print all their projects below one heading, a column for what else stands in a head. Such a list is taken apart into the tables it is made of. */
export function takeListApart(form: TargetsForm): readonly TargetsForm[] {
  const [heading, ...below] = form.rows.slice(form.headed);
  const found = heading && findTargetColumns(heading, below[0]);
  const from = found?.columns.levels[0]?.from ?? 0;
  const columns = heading ? headingsLeftOf(from, heading, below[0]) : [];
  const name = columns.find(({ key }) => NAME.test(key));
  if (heading === undefined || found === undefined || name === undefined) return [form];

  const tables: { readonly first: Row; readonly rows: Row[] }[] = [];
  let current = '';
  for (const row of below.slice(found.rowCount - 1)) {
    const named = plain(cellsUnder(row.cells, [name]).get(name.key)?.text ?? '');
    const isNext = named !== '' && named !== current && row.cells.length > 1 && !findTargetColumns(row, undefined);
    if (isNext) current = named;
    const rows = isNext ? [] : tables.at(-1)?.rows;
    if (isNext && rows) tables.push({ first: row, rows });
    const own = row.cells.length === 1 ? row.cells : row.cells.filter(({ column }) => column >= from);
    if (own.length > 0) rows?.push({ ...row, cells: own });
  }
  return tables.map(({ first, rows }) => {
    const head = columns.map(column => standUp(column, first));
    return { ...form, rows: [...head, ...form.rows.slice(form.headed, form.headed + found.rowCount), ...rows], headed: head.length, before: [] };
  });
}

const NAME = /^(?:预算)?项目名称$/;

/** 资金（万元）above 总额 | 财政拨款: of two rows of headings the lower one names the column. */
function headingsLeftOf(end: number, heading: Row, next: Row | undefined): readonly Heading<string>[] {
  const upper = heading.cells.filter(({ text, column }) => text !== '' && column < end);
  const lower = next?.cells.filter(({ text, column }) => text !== '' && column < end) ?? [];
  const isLower = lower.length > 0 && lower.every(({ text }) => /^(?:总额|合计|小计|其中.*|财政(?:拨款|资金)|其[他它]资金|一般公共预算.*)$/.test(headingWords(text)));
  const named = isLower ? [...upper.filter(({ column, columnSpan }) => !lower.some(cell => cell.column >= column && cell.column < column + columnSpan)), ...lower] : upper;
  const cells = named.toSorted((a, b) => a.column - b.column);
  return cells.map(({ text, column, at }, index) => ({ key: headingWords(text).split('、').at(-1) ?? '', from: column, to: Math.min(cells[index + 1]?.column ?? end, end), at }));
}

/** A column of the list as the row it would be in a table of its own: its heading, and beside it the value. */
function standUp({ key, from, to, at }: Heading<string>, row: Row): Row {
  const value = cellsUnder(row.cells, [{ key, from, to, at }]).get(key);
  const label: GridCell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: key, at };
  return { cells: value ? [label, { ...value, row: 0, column: 1 }] : [label], at: value?.at ?? row.at, isProse: false, isLoose: false };
}
