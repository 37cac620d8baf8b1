import { Refusal } from '@hengji/model';
import { writeXlsx as writeWorkbook, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { Align, Paper } from '../../paper.ts';
import { paperPages, type PaperPage } from '../paper-pages.ts';
import { printedNumber } from './printed-number.ts';
import { type Framed, rowHeights } from './row-heights.ts';
import { layOutSheet, type SheetCell, type SheetStyle } from './sheet-layout.ts';
import { sheetNames } from './sheet-names.ts';
import { xmlText } from '../xml-text.ts';

const FONTS: Readonly<Record<SheetStyle, { readonly name: string; readonly size: number }>> = {
  title: { name: '方正小标宋简体', size: 20 },
  heading: { name: '黑体', size: 14 },
  prose: { name: '仿宋', size: 14 },
  ends: { name: '仿宋', size: 12 },
  cell: { name: '仿宋', size: 10.5 },
};
const LINE = { style: 'thin' } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const TEXT_WIDTH = { portrait: 92, landscape: 138 } as const; // in half-width characters of 五号; fitted to the page when printed
const LEAST_HEIGHT = 20;
const GREATEST_HEIGHT = 400; // Excel stops at 409.5 points
const GREATEST_TEXT = 32_767; // characters in one cell
const WOULD_BECOME_SOMETHING_ELSE = /^[=+\-@]|^[\d.,/:%-]+$/; // when a person retypes it: a formula, a number, a date

/** Writes a paper with one sheet for each of its pages: bordered merged cells, heights that show all text, ready to print on A4. The same paper gives the same bytes. */
export async function writeXlsx(paper: Paper): Promise<Uint8Array> {
  const pages = paperPages(paper);
  const names = sheetNames(pages.length === 1 ? [paper.name] : pages.map(page => titleOf(page) ?? paper.name));
  return writeWorkbook({
    sheets: pages.map((page, index) => writeSheet(page, names[index] ?? '')),
    defaultFont: { name: '宋体', size: 11 },
    properties: { title: xmlText(paper.name), modified: new Date(Date.UTC(1980, 0, 1)) },
  });
}

/** The first heading of a page; it names its sheet where a paper has several. */
function titleOf({ blocks }: PaperPage): string | undefined {
  return blocks.find(block => block.kind === 'heading')?.runs.map(({ text }) => text).join('');
}

function writeSheet(page: PaperPage, name: string): WriteSheet {
  const { shares, rowCount, cells, headings } = layOutSheet(page);
  const widths = shares.map(share => Math.round(share * TEXT_WIDTH[page.orientation] * 100) / 100);
  const heights = rowHeights(rowCount, cells.map(cell => frame(cell, widths)), LEAST_HEIGHT);
  const starts = startsOf(heights);
  const startOf = (row: number): number => starts[row] ?? 0;

  const areaOf = ({ row, column, rowSpan, columnSpan }: SheetCell): Area => ({
    startRow: startOf(row), startCol: column, endRow: startOf(row + rowSpan) - 1, endCol: column + columnSpan - 1,
  });
  return {
    name,
    rows: Array.from({ length: startOf(rowCount) }, () => widths.map(() => null)),
    columns: widths.map(width => ({ width })),
    cells: new Map(cells.flatMap(cell => writeCell(cell, areaOf(cell)))),
    merges: cells.map(areaOf).filter(area => area.startRow < area.endRow || area.startCol < area.endCol),
    rowDefs: new Map(heights.flatMap((height, row) => {
      const parts = startOf(row + 1) - startOf(row);
      return Array.from({ length: parts }, (_, part) => [startOf(row) + part, { height: height / parts }] as const);
    })),
    pageSetup: {
      paperSize: 'a4', orientation: page.orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true,
      margins: { top: 0.79, bottom: 0.79, left: 0.71, right: 0.71, header: 0.3, footer: 0.4 },
      ...(headings === undefined ? {} : { printTitlesRow: `$${startOf(headings[0]) + 1}:$${startOf(headings[1] + 1)}` }),
    },
    headerFooter: { oddFooter: '&C— &P —' },
    view: { showGridLines: false },
  };
}

/** On which row of the sheet each row of the paper begins: one that is higher than a sheet allows takes several, merged in every column. */
function startsOf(heights: readonly number[]): number[] {
  let next = 0;
  return [0, ...heights.map(height => (next += Math.ceil(height / GREATEST_HEIGHT)))];
}

function frame(cell: SheetCell, widths: readonly number[]): Framed {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, own) => sum + own, 0) - 1; // the cell's own padding
  return { row: cell.row, rowSpan: cell.rowSpan, text: textOf(cell), width, size: FONTS[cell.style].size };
}

type Area = { readonly startRow: number; readonly startCol: number; readonly endRow: number; readonly endCol: number };

/** Every covered cell carries the border: a sheet draws the edge of a merged cell from the cells under it. */
function writeCell(cell: SheetCell, { startRow, startCol, endRow, endCol }: Area): [string, Partial<Cell>][] {
  const style = styleOf(cell, endRow - startRow >= cell.rowSpan ? 'top' : 'center'); // what runs over a page is read from its top
  const covered: [string, Partial<Cell>][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startCol; column <= endCol; column += 1) covered.push([`${row},${column}`, { value: null, style }]);
  }
  covered[0] = [`${startRow},${startCol}`, valueOf(cell, style)];
  return covered;
}

function valueOf(cell: SheetCell, style: CellStyle): Partial<Cell> {
  const text = textOf(cell);
  if (text === '') return { value: null, style };
  if (text.length > GREATEST_TEXT) {
    throw new Refusal('file-too-large', `“${text.slice(0, 20)}……”有 ${text.length} 个字，Excel 一格最多放 ${GREATEST_TEXT} 个。请改存为 Word，或把这段文字改短。`);
  }
  const isField = cell.style === 'cell' && cell.runs.every(({ source }) => source !== undefined);
  const number = isField ? printedNumber(text) : undefined;
  if (number !== undefined) return { value: number.value, style: { ...style, numFmt: number.format } };
  return { value: escapeHex(text), style: WOULD_BECOME_SOMETHING_ELSE.test(text) ? { ...style, numFmt: '@' } : style };
}

function textOf({ runs }: SheetCell): string {
  return xmlText(runs.map(({ text }) => text).join(''));
}

/** In a sheet `_x0041_` is an A (ECMA-376 part 1, 22.9.2.19, ST_Xstring); print that looks so has its first sign written that way. */
function escapeHex(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

function styleOf({ style, align }: SheetCell, vertical: 'top' | 'center'): CellStyle {
  const horizontal: Align = align === 'justify' ? 'left' : align; // Excel stretches Latin words in justified cells
  return { font: FONTS[style], alignment: { wrapText: true, vertical, horizontal }, ...(style === 'cell' ? { border: BORDER } : {}) };
}
