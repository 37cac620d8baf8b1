import type { Reading } from '@hengji/model';
import type { Outline } from '../../grid.ts';
import type { Archive } from '../archive.ts';
import type { Limits } from '../limits.ts';
import { attributeIn, resolveEntities, type Token } from '../markup.ts';
import { type Merge, outlineOf, type Sheet, type SheetRow } from './sheet.ts';
import { readTokens } from '../xml-tokens.ts';

/** Reads an OpenDocument spreadsheet. Its cells hold what they show as text beside their value (ODF 1.3 part 3, 9.1.4), so nothing is formatted here. */
export function readOds(archive: Archive, name: string, limits: Limits): Reading<Outline> {
  return outlineOf('ods', readSheets(readTokens(archive, 'content.xml', name, limits), limits.sheetCells), name, limits);
}

function* readSheets(tokens: Iterable<Token>, most: number): Generator<Sheet> {
  const hidden = new Set<string>(); // the table styles that show nothing
  let style = '';
  let sheet: OpenSheet | undefined;
  for (const token of tokens) {
    if (token.kind === 'text') sheet?.write(resolveEntities(token.text));
    else if (token.kind === 'close') {
      if (token.name === 'table' && sheet) {
        if (!sheet.isHidden) yield sheet.close();
        sheet = undefined;
      } else sheet?.end(token.name);
    } else if (token.name === 'style') style = attributeIn(token.attributes, 'name') ?? '';
    else if (token.name === 'table-properties' && attributeIn(token.attributes, 'display') === 'false') hidden.add(style);
    else if (token.name === 'table' && sheet === undefined) {
      sheet = openSheet(attributeIn(token.attributes, 'name') ?? '', hidden.has(attributeIn(token.attributes, 'style-name') ?? ''), most);
    } else sheet?.begin(token.name, token.attributes, token.isEmpty);
  }
}

type OpenSheet = ReturnType<typeof openSheet>;

function openSheet(name: string, isHidden: boolean, most: number) {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  let row = 0; // the next one
  let rowRepeats = 1;
  let texts: string[] = [];
  let blanks = 0; // cells that stand blank so far: those at the end of a row are the rest of the sheet
  let cell: { text: string; repeats: number; paragraphs: number } | undefined;
  let printing = 0; // within a paragraph
  let aside = 0; // within a note, which is not printed
  let cells = 0;

  return { isHidden, begin, end, write, close: (): Sheet => ({ name, rows, merges, isCut: cells >= most, unsolved: undefined }) };

  function begin(tag: string, attributes: string, isEmpty: boolean): void {
    if (tag === 'table-row') {
      texts = [];
      blanks = 0;
      rowRepeats = countIn(attributes, 'number-rows-repeated');
    } else if (tag === 'table-cell' || tag === 'covered-table-cell') {
      cell = { text: '', repeats: countIn(attributes, 'number-columns-repeated'), paragraphs: 0 };
      noteMerge(attributes);
    } else if (tag === 'annotation') aside += isEmpty ? 0 : 1;
    else if (tag === 'p' && cell && aside === 0) {
      if ((cell.paragraphs += 1) > 1) cell.text += '\n';
      printing += isEmpty ? 0 : 1;
    } else if (tag === 's') write(' '.repeat(Math.min(1_000, countIn(attributes, 'c'))));
    else if (tag === 'tab') write('\t');
    else if (tag === 'line-break') write('\n');
    if (isEmpty) end(tag);
  }

  function end(tag: string): void {
    if (tag === 'annotation') aside = Math.max(0, aside - 1);
    else if (tag === 'p') printing = Math.max(0, printing - 1);
    else if ((tag === 'table-cell' || tag === 'covered-table-cell') && cell) {
      placeCell(cell.text, cell.repeats);
      cell = undefined;
    } else if (tag === 'table-row') placeRow();
  }

  function write(text: string): void {
    if (cell && printing > 0 && aside === 0) cell.text += text;
  }

  function placeCell(text: string, repeats: number): void {
    if (text === '') blanks += repeats;
    else {
      for (; blanks > 0 && texts.length < WIDEST; blanks -= 1) texts.push('');
      for (let left = repeats; left > 0 && texts.length < WIDEST; left -= 1) texts.push(text);
    }
  }

  function placeRow(): void {
    if (texts.length > 0) {
      for (let copy = 0; copy < rowRepeats && cells < most; copy += 1) {
        rows.push({ row: row + copy, texts });
        cells += texts.length;
      }
    }
    row += rowRepeats;
  }

  function noteMerge(attributes: string): void {
    const [rowSpan, columnSpan] = [countIn(attributes, 'number-rows-spanned'), countIn(attributes, 'number-columns-spanned')];
    const column = texts.length + blanks;
    if (rowSpan * columnSpan > 1) merges.push({ startRow: row, startColumn: column, endRow: row + rowSpan - 1, endColumn: column + columnSpan - 1 });
  }
}

const WIDEST = 16_384;

function countIn(attributes: string, name: string): number {
  const count = Number(attributeIn(attributes, name) ?? 1);
  return Number.isSafeInteger(count) && count >= 1 ? Math.min(count, 2 ** 20) : 1;
}
