import { type Decimal, parseDecimal, type Printed } from '@hengji/model';
import type { DraftOf } from './subject.ts';

type Table = DraftOf<'monitoring' | 'score-table' | 'final-account'>['tables'][number];

/** One row below its headings: the cells of the wanted columns, as printed and as numbers. */
export type HeadedRow<K extends string> = { readonly row: number; readonly name: string; readonly cells: Readonly<Record<K, NumberCell>> };

type NumberCell = { readonly column: number; readonly printed: string; readonly value: Decimal | undefined };

const HEAD_ROWS = 6; // titles and units of money stand above the headings

/** The rows below the first row in which every wanted heading stands once; none, where a heading is missing or stands twice. */
export function rowsUnder<K extends string>({ rows }: Table, wanted: Readonly<Record<K, RegExp>>): readonly HeadedRow<K>[] {
  const keys = Object.keys(wanted) as K[]; // the keys of `wanted` are K
  for (const [head, cells] of rows.slice(0, HEAD_ROWS).entries()) {
    const columns = keys.map(key => columnsOf(cells, wanted[key]));
    if (columns.some(found => found.length !== 1)) continue;
    return rows.slice(head + 1).map((row, index) => ({
      row: head + 1 + index,
      name: row.filter((cell, column) => cell && !columns.some(([its]) => its === column)).at(-1) ?? '',
      cells: Object.fromEntries(keys.map((key, order) => [key, cellAt(row, columns[order]?.[0] ?? 0)])) as Record<K, NumberCell>, // one for each key
    }));
  }
  return [];
}

function columnsOf(cells: readonly Printed[], heading: RegExp): readonly number[] {
  return cells.flatMap((cell, column) => (heading.test((cell ?? '').normalize('NFKC').replace(/\s|\([^()]*\)/g, '')) ? [column] : []));
}

function cellAt(row: readonly Printed[], column: number): NumberCell {
  const printed = row[column] ?? '';
  return { column, printed, value: parseDecimal(printed.normalize('NFKC').replace(/[,%\s]/g, '')) };
}
