import { attributeIn, resolveEntities, type Token } from '../markup.ts';
import { columnName, type Merge, parseAddress, type Sheet, type SheetRow } from './sheet.ts';

/** What the cells of a sheet show that they do not hold themselves. */
export type CellShowing = {
  readonly sharedText: (index: number) => string;
  readonly shown: (value: number | boolean, style: number) => string;
};

/** A worksheet part (ECMA-376 part 1, 18.3.1) as it arrives. Beyond `most` cells the rest of it, with the merges at its end, is not even expanded. */
export function readSheetRows(tokens: Iterable<Token>, showing: CellShowing, most: number): Omit<Sheet, 'name'> {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  let row = -1;
  let texts: string[] = [];
  let cell: OpenCell | undefined;
  let isPrinted = false;
  let cells = 0;
  let unsolved: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (cell && isPrinted) cell.written += resolveEntities(token.text);
    } else if (token.name === 'c') {
      if (token.kind === 'open') cell = openCell(token.attributes, texts.length);
      if (cell && (token.kind === 'close' || token.isEmpty)) {
        place(texts, cell, showing);
        if (cell.isFormula && cell.type === 'n' && cell.written === '') unsolved ??= `${columnName(cell.column)}${row + 1}`;
        cell = undefined;
      }
    } else if (token.name === 'row') {
      if (token.kind === 'open') {
        row = rowNumber(token.attributes) ?? row + 1;
        texts = [];
      }
      if ((token.kind === 'close' || token.isEmpty) && texts.length > 0) {
        rows.push({ row, texts });
        if ((cells += texts.length) >= most) return { rows, merges, isCut: true, unsolved };
      }
    } else if (token.name === 'f') {
      if (cell) cell.isFormula = true;
    } else if (PRINTED.has(token.name)) {
      isPrinted = token.kind === 'open' && !token.isEmpty;
    } else if (token.name === 'mergecell' && token.kind === 'open') {
      const merge = parseMerge(attributeIn(token.attributes, 'ref') ?? '');
      if (merge) merges.push(merge);
    }
  }
  return { rows, merges, isCut: false, unsolved };
}

const PRINTED: ReadonlySet<string> = new Set(['v', 't']); // `t` within `is`: a text of the cell's own

type OpenCell = { readonly column: number; readonly type: string; readonly style: number; written: string; isFormula: boolean };

function openCell(attributes: string, next: number): OpenCell {
  const address = attributeIn(attributes, 'r');
  const column = (address === undefined ? undefined : parseAddress(address)?.column) ?? next;
  return { column, type: attributeIn(attributes, 't') ?? 'n', style: Number(attributeIn(attributes, 's') ?? 0), written: '', isFormula: false };
}

function place(texts: string[], cell: OpenCell, showing: CellShowing): void {
  if (cell.column >= 16_384) return; // beyond Excel's last column nothing can stand
  while (texts.length < cell.column) texts.push('');
  texts[cell.column] = shownCell(cell, showing);
}

/** 18.18.11: how a cell's value is written. */
function shownCell({ type, style, written }: OpenCell, { sharedText, shown }: CellShowing): string {
  switch (type) {
    case 's': return written === '' ? '' : sharedText(Number(written));
    case 'b': return shown(written === '1' || written === 'true', style);
    case 'inlineStr': case 'str': case 'e': case 'd': return unescapeText(written);
    default: return written.trim() === '' ? '' : Number.isFinite(Number(written)) ? shown(Number(written), style) : written;
  }
}

/** 22.9.2.19: characters that XML cannot hold are written `_x000D_`. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}

function rowNumber(attributes: string): number | undefined {
  const number = Number(attributeIn(attributes, 'r') ?? NaN);
  return Number.isSafeInteger(number) && number >= 1 && number <= 2 ** 20 ? number - 1 : undefined;
}

function parseMerge(reference: string): Merge | undefined {
  const [first, last] = reference.split(':').map(parseAddress);
  return first && last ? { startRow: first.row, startColumn: first.column, endRow: last.row, endColumn: last.column } : undefined;
}
