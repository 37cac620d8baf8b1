import type { Align, PaperCell, Run } from '@hengji/document';
import type { Field, Printed } from '@hengji/model';

/** A cell by the share of the table's width it takes; which columns it spans follows from all rows together. */
export type LaidCell = Omit<PaperCell, 'columnSpan'> & { readonly width: number };
export type LaidRow = { readonly cells: readonly LaidCell[]; readonly template: boolean };

/** Fixed words of the form. */
export function label(text: string, width: number, align: Align = 'center'): LaidCell {
  return { runs: [{ text }], width, rowSpan: 1, heading: text !== '', align };
}

/** What one field of the record says; a field that is absent stands blank. */
export function field(printed: Printed, source: Field, width: number, align: Align = 'center'): LaidCell {
  return cellOf([{ text: printed ?? '', source }], width, align);
}

export function cellOf(runs: readonly Run[], width: number, align: Align = 'center'): LaidCell {
  return { runs, width, rowSpan: 1, heading: false, align };
}

export function rowOf(cells: readonly LaidCell[], template = false): LaidRow {
  return { cells, template };
}

/** Puts one cell before rows that it spans; without rows there is nothing to lead. */
export function leadRows(cell: LaidCell, rows: readonly LaidRow[]): LaidRow[] {
  return rows.map((row, index) => (index === 0 ? { ...row, cells: [{ ...cell, rowSpan: rows.length }, ...row.cells] } : row));
}

/** The rows of a part, beside the words for it where its form has some; these take the first of the columns. */
export function partRows(words: LaidCell['runs'], edges: readonly number[], lay: (edges: readonly number[]) => readonly LaidRow[]): readonly LaidRow[] {
  if (words.length === 0) return lay(edges);
  return leadRows({ ...label('', (edges[1] ?? 0) - (edges[0] ?? 0)), runs: words, heading: true }, lay(edges.slice(1)));
}

/** A label with its value behind it, in one run of text: 填报单位：某局 */
export function labelled(text: string, printed: Printed, source: Field): Run[] {
  return printed === null ? [] : [{ text }, { text: printed, source }];
}
