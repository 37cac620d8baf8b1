import { surround } from './pdf-geometry.ts';
import { chunksOf, type Line, textOf } from './pdf-lines.ts';
import { joinWrapped } from './pdf-paragraphs.ts';
import type { Rule } from './pdf-paths.ts';
import type { PageCell, PageTable } from './pdf-tables.ts';

/** A column of an unruled table, as wide as what stands in it. */
type Column = { left: number; right: number };

/** Finds tables without lines down, by how the texts stand under each other. A guess: whoever reads it must ask. */
export function findColumns(lines: readonly Line[], across: readonly Rule[]): readonly (Line | PageTable)[] {
  const found: (Line | PageTable)[] = [];
  for (let begin = 0; begin < lines.length;) {
    const run = runFrom(lines, begin);
    const line = lines[begin];
    if (run) found.push(tableOf(run, across));
    else if (line) found.push(line);
    begin += run?.lines.length ?? 1;
  }
  return found;
}

type Run = { readonly lines: readonly (readonly Line[])[]; readonly columns: readonly Column[] };

/** The lines from here on that stand in the same columns. `undefined`: too few to be a table. */
function runFrom(lines: readonly Line[], begin: number): Run | undefined {
  let columns: readonly Column[] = [];
  const run: (readonly Line[])[] = [];
  for (let index = begin; index < lines.length; index += 1) {
    const [line, last] = [lines[index], lines[index - 1]];
    if (line === undefined || (run.length > 0 && last && line.box.top - last.box.bottom > 2 * line.size)) break;
    const chunks = chunksOf(line);
    if (run.length === 0 && chunks.length < 2) break;
    const widened = widen(columns, chunks);
    if (widened === undefined || (chunks.length === 1 && !isWithin(columns, chunks))) break;
    columns = widened;
    run.push(chunks);
  }
  while ((run.at(-1)?.length ?? 0) === 1 && isAtFirst(columns, run.at(-1))) run.pop(); // a note below is none of the table
  const full = run.filter(chunks => chunks.length > 1).length;
  return full >= 3 && (columns.length > 2 || full === run.length) ? { lines: run, columns } : undefined;
}

/** `undefined`: a text runs over two columns that others keep apart. */
function widen(columns: readonly Column[], chunks: readonly Line[]): readonly Column[] | undefined {
  const widened = columns.map(column => ({ ...column }));
  for (const { box } of chunks) {
    const touched = widened.filter(column => box.left < column.right && box.right > column.left);
    const [column] = touched;
    if (touched.length > 1) return undefined;
    if (column === undefined) widened.push({ left: box.left, right: box.right });
    else {
      column.left = Math.min(column.left, box.left);
      column.right = Math.max(column.right, box.right);
    }
  }
  return widened.sort((a, b) => a.left - b.left).every((column, index) => column.left >= (widened[index - 1]?.right ?? 0)) ? widened : undefined;
}

function isWithin(columns: readonly Column[], chunks: readonly Line[]): boolean {
  return chunks.every(({ box }) => columns.some(column => box.left >= column.left - 1 && box.right <= column.right + 1));
}

function isAtFirst(columns: readonly Column[], chunks: readonly Line[] | undefined): boolean {
  const [first] = columns;
  return first !== undefined && (chunks ?? []).every(({ box }) => box.left < first.right);
}

function tableOf({ lines, columns }: Run, across: readonly Rule[]): PageTable {
  const rows: Map<number, Line[]>[] = [];
  let bottom = 0;
  for (const chunks of lines) {
    const placed = chunks.map(chunk => [columns.findIndex(({ left, right }) => chunk.box.left < right && chunk.box.right > left), chunk] as const);
    const top = Math.min(...chunks.map(({ box }) => box.top));
    const isCut = across.some(({ at }) => at > bottom - 2 && at < top + 2);
    const goesOn = rows.length > 0 && !isCut && placed.length * 2 <= columns.length && placed.every(([column]) => column > 0 && (rows.at(-1)?.has(column) ?? false));
    if (!goesOn) rows.push(new Map());
    for (const [column, chunk] of placed) rows.at(-1)?.set(column, [...rows.at(-1)?.get(column) ?? [], chunk]);
    bottom = Math.max(...chunks.map(({ box }) => box.bottom));
  }
  const box = surround(lines.flat().map(chunk => chunk.box));
  const xs = [...columns.map(({ left }, index) => (left + (columns[index - 1]?.right ?? left)) / 2), box.right];
  const cells = rows.flatMap((row, index) => {
    const around = surround([...row.values()].flat().map(chunk => chunk.box));
    return columns.map((column, at): PageCell => ({
      row: index, column: at, rowSpan: 1, columnSpan: 1, room: Infinity, isFromTop: false,
      box: { ...column, top: around.top, bottom: around.bottom },
      text: (row.get(at) ?? []).reduce((text, { words }) => joinWrapped(text, textOf(words), words[0]?.before ?? ''), ''),
    }));
  });
  return { kind: 'table', box, xs, rowCount: rows.length, cells, isRuled: false };
}
