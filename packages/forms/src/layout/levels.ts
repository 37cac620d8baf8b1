import { label, leadRows, type LaidRow } from './cells.ts';

type Levelled = { readonly level1: string; readonly level2: string };

/** Rows of indicators under the cells of their levels: neighbours of one level share its cell, as the forms merge them. */
export function levelRows<T extends Levelled>(rows: readonly T[], widths: { readonly level1: number; readonly level2: number }, lay: (row: T, index: number) => LaidRow): LaidRow[] {
  const laid = rows.map((row, index) => ({ row, laid: lay(row, index) }));
  return runsOf(laid, ({ row }) => row.level1).flatMap(group => leadRows(
    label(group[0]?.row.level1 ?? '', widths.level1),
    runsOf(group, ({ row }) => row.level2).flatMap(aspect => leadRows(label(aspect[0]?.row.level2 ?? '', widths.level2), aspect.map(own => own.laid))),
  ));
}

/** Neighbours of one key, run by run. */
export function runsOf<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
