import type { GridCell } from '@hengji/document';
import { type Wordings, wordedAs } from '../headings.ts';
import { plain } from '../plain.ts';
import type { Row } from '../rows.ts';
import type { Table } from './passages.ts';

/** The cells of one row under the headings of its table; a column whose heading nobody foresaw goes by its print. */
export type HeadedRow<Key extends string> = { readonly row: Row; readonly cells: ReadonlyMap<Key | (string & {}), GridCell> };

type Columns = ReadonlyMap<number, string>;

const DEEPEST_HEAD = 4; // group headings over headings, one of them torn by the page

/**
 * Reads the rows of a table below its headings, which may take several rows (the lowest print above a column counts) and are
 * printed again after each page. `undefined`: the headings are not those of this form.
 */
export function headedRows<Key extends string>(table: Table, wordings: Wordings<Key>, isHead: (keys: ReadonlySet<string>) => boolean): HeadedRow<Key>[] | undefined {
  let columns: Columns | undefined;
  const found: HeadedRow<Key>[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    const head = headAt(table.rows, index, wordings, isHead);
    if (head) {
      columns = head.columns;
      index += head.depth - 1;
      continue;
    }
    const row = table.rows[index];
    if (columns && row) found.push({ row, cells: cellsOf(row, columns) });
  }
  return columns && found;
}

/** The head that begins at this row: as many rows as still name columns. */
function headAt(rows: readonly Row[], from: number, wordings: Wordings<string>, isHead: (keys: ReadonlySet<string>) => boolean): { columns: Columns; depth: number } | undefined {
  const prints = new Map<number, readonly string[]>(); // above each column, from the top
  let best: { columns: Columns; depth: number } | undefined;
  for (const [depth, row] of rows.slice(from, from + DEEPEST_HEAD).entries()) {
    const named = row.cells.filter(cell => cell.text !== '');
    if (named.some(({ text }) => isAmount(text)) || !named.some(({ text }) => wordedAs(text, wordings) !== undefined)) break;
    for (const { column, columnSpan, text } of named) {
      for (let covered = column; covered < column + columnSpan; covered += 1) prints.set(covered, [...prints.get(covered) ?? [], text]);
    }
    const columns = new Map([...prints].map(([column, texts]) => [column, keyOf(texts, wordings)]));
    if (isHead(new Set(columns.values()))) best = { columns, depth: depth + 1 };
  }
  return best;
}

/** The lowest print says what a column is; one that says nothing by itself may be the rest of the heading above it. */
function keyOf(prints: readonly string[], wordings: Wordings<string>): string {
  const lowest = prints.at(-1) ?? '';
  return wordedAs(lowest, wordings) ?? wordedAs(prints.join(''), wordings) ?? plain(lowest);
}

export function isAmount(text: string): boolean {
  return /^[-−]?[\d,]+(?:\.\d+)?[%％]?$/.test(text.trim());
}

function cellsOf(row: Row, columns: Columns): ReadonlyMap<string, GridCell> {
  const cells = new Map<string, GridCell>();
  for (const cell of row.cells) {
    const key = columns.get(cell.column);
    if (key !== undefined && (cells.get(key)?.text ?? '') === '') cells.set(key, cell);
  }
  return cells;
}
