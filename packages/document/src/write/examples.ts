import type { Paper, PaperCell, PaperRow } from '../paper.ts';

/** A cell that shows a field of a record, for tests. */
export function fieldCell(text: string, cell: Partial<PaperCell> = {}): PaperCell {
  return { runs: [{ text, source: 'field' }], rowSpan: 1, columnSpan: 1, heading: false, align: 'left', ...cell };
}

/** A paper of one table, for tests. */
export function tablePaper(rows: readonly (readonly PaperCell[])[], { widths = [1], headingRows = 0 }: { readonly widths?: readonly number[]; readonly headingRows?: number } = {}): Paper {
  return {
    name: '样表',
    orientation: 'portrait',
    blocks: [{ kind: 'table', widths, headingRows, rows: rows.map((cells): PaperRow => ({ cells, template: false })) }],
  };
}
