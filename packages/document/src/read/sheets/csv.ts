import { Refusal } from '@hengji/model';
import type { GridCell, Outline } from '../../grid.ts';
import { decodeText } from '../decode.ts';
import { type Limits, refuseBeyond } from '../limits.ts';

/** Reads comma-separated values (RFC 4180), whichever of the usual signs separates them. A cell that looks like a formula is a text. */
export function readCsv(bytes: Uint8Array, name: string, limits: Limits): Outline {
  const text = decodeText(bytes);
  if (text === undefined) throw new Refusal('format-unknown', `“${name}”不是文本，读不出 CSV 表。请从 Excel 另存为 CSV（UTF-8）或 .xlsx 再交。`);

  const cells: GridCell[] = [];
  let [row, column, columnCount] = [0, 0, 0];
  for (const { value, endsRow } of fieldsOf(text, separatorOf(text))) {
    cells.push({ row, column, rowSpan: 1, columnSpan: 1, text: value.trim(), at: { row: row + 1, column: column + 1 } });
    refuseBeyond(limits, 'cells', cells.length, name);
    refuseBeyond(limits, 'columns', (column += 1), name);
    columnCount = Math.max(columnCount, column);
    if (endsRow) [row, column] = [row + 1, 0];
  }
  return { format: 'csv', blocks: [{ kind: 'grid', at: { row: 1, column: 1 }, rowCount: row + Number(column > 0), columnCount, cells }] };
}

const SEPARATORS = ['\t', ';', ',', '，'] as const; // the rarer in prose first, for where two stand alike

/** The sign that most often stands outside quotes alike in the first lines: a comma within prose differs from line to line. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '').split(/\r\n?|\n/).filter(line => line.trim() !== '').slice(0, 50);
  const [first] = SEPARATORS.map(separator => ({ separator, weight: weightOf(lines.map(line => line.split(separator).length - 1)) })).sort((a, b) => b.weight - a.weight);
  return first && first.weight > 0 ? first.separator : ',';
}

/** In how many lines the commonest count stands, other than none. */
function weightOf(counts: readonly number[]): number {
  const lines = Map.groupBy(counts.filter(count => count > 0), count => count);
  return Math.max(0, ...[...lines].map(([count, alike]) => alike.length + Math.min(count, 9) / 10));
}

type Field = { readonly value: string; readonly endsRow: boolean };

/** A field within quotes may hold separators, line ends and doubled quotes; one that is never closed ends with the file. */
function* fieldsOf(text: string, separator: string): Generator<Field> {
  const plain = new RegExp(`[^${separator}\r\n]*`, 'y');
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text.charAt(at) === '"') {
      let close = at;
      do close = text.indexOf('"', close + 1) + 1 || text.length + 1; while (text.charAt(close) === '"');
      value = text.slice(at + 1, close - 1).replaceAll('""', '"');
      at = Math.min(close, text.length);
    }
    plain.lastIndex = at;
    value += plain.exec(text)?.[0] ?? ''; // also what stands between a closing quote and the separator
    at = plain.lastIndex;
    const endsRow = text.charAt(at) !== separator;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    yield { value, endsRow };
    if (!endsRow && at >= text.length) yield { value: '', endsRow: true };
  }
}
