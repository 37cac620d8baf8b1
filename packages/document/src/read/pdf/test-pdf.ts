import { expect } from 'vitest';
import type { Outline } from '../../grid.ts';
import { readDocument } from '../read-document.ts';

// Invented PDFs for tests, written operator by operator. Everything is placed in points from the top left of a page of 595 × 842.

export type TestPage = { readonly content: string; readonly rotate?: number; readonly size?: readonly [width: number, height: number] };

/** Chinese text in a font that is not in the file: its codes are only known from the character maps that the library brings. */
export function text(x: number, y: number, printed: string, { size = 10, font = 'F1', mode = 0, color = '0 g' } = {}): string {
  const codes = Buffer.from(printed, 'utf16le').swap16().toString('hex');
  return `BT ${color} ${mode} Tr /${font} ${size} Tf ${x} ${HEIGHT - y - size * 0.88} Td <${codes}> Tj ET\n`;
}

export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S\n`;
}

export function fill(x: number, y: number, width: number, height: number, color = '0 g'): string {
  return `${color} ${x} ${HEIGHT - y - height} ${width} ${height} re f\n`;
}

/** A ruled table of equal rows: `null` in place of a text merges the cell with the one before it in its row, `undefined` with the one above. */
export function table(x: number, y: number, widths: readonly number[], rows: readonly (readonly (string | null | undefined)[])[], { height = 20, rule = line } = {}): string {
  const xs = widths.reduce((all, width) => [...all, (all.at(-1) ?? 0) + width], [x]);
  const at = (column: number): number => xs[column] ?? 0;
  let content = '';
  for (const [row, texts] of [...rows, []].entries()) {
    const top = y + row * height;
    for (const column of widths.keys()) {
      if (texts[column] !== undefined || row === rows.length) content += rule(at(column), top, at(column + 1), top);
    }
    for (const [column, printed] of texts.entries()) {
      if (printed !== null) content += rule(at(column), top, at(column), top + height);
      for (const [index, words] of (printed ?? '').split('\n').entries()) if (words !== '') content += text(at(column) + 3, top + 4 + index * 12, words);
    }
    if (texts.length > 0) content += rule(at(widths.length), top, at(widths.length), top + height);
  }
  return content;
}

export function pdfOf(...pages: readonly (string | TestPage)[]): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(' ')}]>>`,
    ...fontObjects(3, 'STSong-Light'), ...fontObjects(6, 'STSong-Light,Bold'),
    '<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>\nstream\n\u0001\u0002\u0003\u0004\nendstream',
    ...pages.flatMap((page, index) => {
      const { content, rotate = 0, size = [595, HEIGHT] } = typeof page === 'string' ? { content: page } : page;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size.join(' ')}]/Rotate ${rotate}/Resources<</Font<</F1 3 0 R/F2 6 0 R>>/XObject<</Im 9 0 R>>>>/Contents ${FIRST_PAGE + 2 * index + 1} 0 R>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** What a PDF says, a line for each block and cell: `row,column[rowSpan x columnSpan]=text`. */
export async function shown(...pages: readonly (string | TestPage)[]): Promise<readonly string[]> {
  return show((await readDocument(pdfOf(...pages), '文.pdf')).value);
}

export function show({ blocks }: Outline): readonly string[] {
  return blocks.flatMap(block => {
    if (block.kind === 'paragraph') return [block.level === null ? block.text : `${'#'.repeat(block.level + 1)} ${block.text}`];
    return block.cells.map(cell => `${cell.row},${cell.column}${cell.rowSpan + cell.columnSpan > 2 ? `[${cell.rowSpan}x${cell.columnSpan}]` : ''}=${cell.text}`);
  });
}

export async function doubtsOf(...pages: readonly (string | TestPage)[]): Promise<readonly string[]> {
  const { value, doubts } = await readDocument(pdfOf(...pages), '文.pdf');
  expect(value.format).toBe('pdf');
  return doubts.map(({ message }) => message);
}

const HEIGHT = 842;
const FIRST_PAGE = 10;

function fontObjects(number: number, name: string): readonly string[] {
  return [
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/UniGB-UCS2-H/DescendantFonts[${number + 1} 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]/FontDescriptor ${number + 2} 0 R>>`,
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>`,
  ];
}
