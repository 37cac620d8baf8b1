import type { Place } from '@hengji/model';

/** One cell as a person sees it: a merged cell is one cell that covers several rows and columns. Indexes start at 0. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string; // as printed, outer blanks trimmed; line breaks kept
  readonly at: Place;
};

/** 表格 as seen in a file. Rows may be ragged: a cell that is not in `cells` is not there, one with text '' stands blank. */
export type Grid = {
  readonly kind: 'grid';
  readonly at: Place;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly GridCell[]; // by row, then by column
};

/** A line of prose between tables. `level` is that of a heading, 0 for the title; null for prose. */
export type Paragraph = { readonly kind: 'paragraph'; readonly text: string; readonly level: number | null; readonly at: Place };

export type Format = 'text' | 'docx' | 'doc' | 'xlsx' | 'xls' | 'ods' | 'pdf' | 'html' | 'csv';

/** A whole file in the order one reads it: the one shape in which every format arrives. */
export type Outline = { readonly format: Format; readonly blocks: readonly (Paragraph | Grid)[] };
