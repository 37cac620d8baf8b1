import type { GridCell } from '@hengji/document';
import { cellsUnder, type Heading } from '../headings.ts';
import { headingWords, plain } from '../plain.ts';
import type { Row } from '../rows.ts';
import { findTargetColumns } from './columns.ts';
import type { TargetsForm } from './split.ts';
import { MONEY } from './wordings.ts';

/** Some offices print all their projects below one heading, a column for what else stands in a head. Such a list is taken apart into the tables it is made of. */
export function takeListApart(form: TargetsForm): readonly TargetsForm[] {
  const [heading, ...below] = form.rows.slice(form.headed);
  const found = heading && findTargetColumns(heading, below[0]);
  const from = found?.columns.levels[0]?.from ?? 0;
  const lead = form.rows.slice(0, form.headed);
  const columns = heading ? headingsOfList(lead.at(-1), heading, below[0], from) : [];
  const name = columns.find(isName);
  if (found === undefined || name === undefined) return [form];

  const tables: { readonly head: readonly Row[]; readonly rows: Row[] }[] = [];
  let merged: ReadonlyMap<string, GridCell> = new Map(); // a unit stands once for all its projects
  let current = '';
  for (const row of below.slice(found.rowCount - 1)) {
    const values = cellsUnder(row.cells, columns);
    const named = plain(values.get(name.key)?.text ?? '');
    const isNext = named !== '' && named !== current && row.cells.length > 1 && !findTargetColumns(row, undefined);
    if (isNext) {
      current = named;
      merged = new Map([...merged, ...[...values].filter(([key, { text }]) => text !== '' && UNIT.test(headingWords(key)))]);
      tables.push({ head: columns.map(column => standUp(column, new Map([...values, ...merged]).get(column.key), row)), rows: [] });
    }
    const own = row.cells.length === 1 ? row.cells : row.cells.filter(({ column }) => column >= from);
    if (own.length > 0) tables.at(-1)?.rows.push({ ...row, cells: own });
  }
  const headings = form.rows.slice(form.headed, form.headed + found.rowCount);
  const filled = tables.filter(({ rows }) => rows.some(({ cells }) => cells.some(({ text }) => text !== ''))); // the name of a unit may have a row of its own
  return (filled.length > 0 ? filled : tables).map(({ head, rows }) => ({ ...form, before: lead, rows: [...head, ...headings, ...rows], headed: head.length }));
}

const isName = ({ key }: Heading<string>): boolean => /^(?:预算)?项目名称$/.test(headingWords(key));
const UNIT = /(?:单位|部门)(?:名称|编码|代码)?$/;

/** They stand in the heading row itself, or in the one above it where that says 绩效指标 above 一级指标. */
function headingsOfList(above: Row | undefined, heading: Row, below: Row | undefined, level1: number): readonly Heading<string>[] {
  const isHeading = above?.cells.some(({ text, column, columnSpan }) => column <= level1 && column + columnSpan > level1 && /^(?:年度)?绩效(?:目标)?指标$/.test(headingWords(text))) ?? false;
  const candidates = [headingsLeftOf(level1, heading, below), ...(above && isHeading ? [headingsLeftOf(level1, above, heading)] : [])];
  return candidates.find(headings => headings.some(isName)) ?? [];
}

/** The headings left of the indicators. 资金 above 总额 | 财政拨款: of two rows the lower one names the column. */
function headingsLeftOf(end: number, heading: Row, next: Row | undefined): readonly Heading<string>[] {
  const [upper, lower = []] = [heading, next].map(row => row?.cells.filter(({ text, column }) => text !== '' && column < end));
  if (upper === undefined || (upper.length < 2 && lower.length === 0)) return [];
  const parts = lower.length > 1 && lower.every(({ text }) => Object.values(MONEY).some(wording => wording.test(headingWords(text)))) ? lower : [];
  const isParted = ({ column, columnSpan }: GridCell) => parts.some(part => part.column >= column && part.column < column + columnSpan);
  const cells = [...upper.filter(cell => !isParted(cell)), ...parts].toSorted((a, b) => a.column - b.column);
  return cells.map(({ text, column, at }, index) => ({ key: plain(text).split('、').at(-1) ?? '', from: column, to: cells[index + 1]?.column ?? end, at }));
}

/** A column of the list as the row it would be in a table of its own: its heading, and beside it the value. */
function standUp({ key, at }: Heading<string>, value: GridCell | undefined, row: Row): Row {
  const label: GridCell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: key, at };
  return { cells: value ? [label, { ...value, row: 0, column: 1 }] : [label], at: row.at, isProse: false, isLoose: false };
}
