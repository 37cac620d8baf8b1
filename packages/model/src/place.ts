/** Where something stands in a file, as exactly as its format allows. All counts start at 1. */
export type Place =
  | { readonly line: number } // text
  | { readonly paragraph: number } // docx, html
  | { readonly table: number; readonly row: number; readonly column: number } // docx, html
  | { readonly sheet: string; readonly cell: string } // xlsx, xls, ods
  | { readonly row: number; readonly column: number } // csv
  | { readonly page: number; readonly box: readonly [x: number, y: number, width: number, height: number] }; // pdf

/** First and last place of a record. */
export type Span = readonly [first: Place, last: Place];

/** Which cell of a draft: the path to it, such as `budget.executed` or `indicators.2.score`. Papers carry the same paths, so that a finding knows its cell on any sheet. */
export type Field = string;

/** The place as a person says it: `第 66 行`, `表 1 第 5 行第 3 列`, `自评表!C7`. */
export function sayPlace(at: Place): string {
  if ('line' in at) return `第 ${at.line} 行`;
  if ('paragraph' in at) return `第 ${at.paragraph} 段`;
  if ('table' in at) return `表 ${at.table} 第 ${at.row} 行第 ${at.column} 列`;
  if ('sheet' in at) return `${at.sheet}!${at.cell}`;
  if ('page' in at) return `第 ${at.page} 页`;
  return `第 ${at.row} 行第 ${at.column} 列`;
}
