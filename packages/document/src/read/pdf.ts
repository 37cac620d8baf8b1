import { Refusal, type Doubt, type Reading } from '@hengji/model';
import type { Outline } from '../grid.ts';
import { type Limits, refuseBeyond } from './limits.ts';
import { findColumns } from './pdf-columns.ts';
import { findLattice } from './pdf-lattice.ts';
import { readPages } from './pdf-library.ts';
import { type Line, linesOf } from './pdf-lines.ts';
import { withoutMargins } from './pdf-margins.ts';
import { type PageMarks, readMarks } from './pdf-marks.ts';
import { blocksOf, type Page } from './pdf-outline.ts';
import { type BodyStyle, findSides, readProse } from './pdf-prose.ts';
import { groupRules } from './pdf-rules.ts';
import { fillTables, type PageTable } from './pdf-tables.ts';
import { type Word, wordsOf } from './pdf-words.ts';

/** Reads a PDF as a person would: tables by their lines, all else as paragraphs, both over the ends of pages. */
export async function readPdf(bytes: Uint8Array, name: string, limits: Limits): Promise<Reading<Outline>> {
  const sheets: Sheet[] = [];
  let cells = 0;
  for await (const source of readPages(bytes, name, limits)) {
    const sheet = sheetOf(readMarks(source));
    refuseBeyond(limits, 'cells', (cells += sheet.tables.reduce((sum, table) => sum + table.cells.length, 0)), name);
    sheets.push(sheet);
  }
  if (sheets.some(sheet => sheet.isPicture) && sheets.every(sheet => sheet.words.length === 0)) {
    throw new Refusal('file-unreadable', `“${name}”是扫描件，每页只有图片，没有可读的文字。请交原来的电子文件（Word、Excel 或由它们导出的 PDF），或先作文字识别。`);
  }
  const usual = usualStyle(sheets.flatMap(sheet => sheet.words));
  const lines = withoutMargins(sheets);
  const prose = usualStyle(lines.flat().flatMap(line => line.words));
  const { blocks, doubts } = blocksOf(layOut(sheets, lines), { ...usual, proseSize: Math.max(usual.size, prose.size) });
  return { value: { format: 'pdf', blocks }, doubts: [...sheets.flatMap(doubtPicture), ...doubts] };
}

/** A page with its tables read and its other lines still in a row. */
type Sheet = PageMarks & { readonly words: readonly Word[]; readonly tables: readonly PageTable[]; readonly lines: readonly Line[] };

function sheetOf(marks: PageMarks): Sheet {
  const words = wordsOf(marks.glyphs);
  const lattices = groupRules(marks.rules).flatMap(group => {
    const lattice = findLattice(group);
    return lattice && lattice.cells.length > 1 ? [lattice] : []; // one cell alone is a frame around text
  });
  const { tables, loose } = fillTables(lattices, words, marks);
  return { ...marks, words, tables, lines: linesOf(loose.filter(word => word.turn === 0)) }; // what runs along the edge is none of the text
}

/** Parts the lines of all pages into paragraphs and unruled tables; what only one page can tell is told by all of its width. */
function layOut(sheets: readonly Sheet[], lines: readonly (readonly Line[])[]): readonly Page[] {
  const boxes = (page: number) => [...lines[page] ?? [], ...sheets[page]?.tables ?? []].map(({ box }) => box);
  const sides = new Map([...Map.groupBy(sheets.keys(), page => Math.round(sheets[page]?.width ?? 0))].map(([width, pages]) => [width, findSides(pages.flatMap(boxes), width)]));
  return sheets.map((sheet, page) => {
    const between = sides.get(Math.round(sheet.width)) ?? { left: 0, right: sheet.width };
    const blocks: Page['blocks'][number][] = [];
    let open: Line[] = [];
    const close = () => {
      blocks.push(...readProse(open, between));
      open = [];
    };
    for (const item of inOrder(sheet.tables, lines[page] ?? [], sheet)) {
      if ('kind' in item) {
        close();
        blocks.push(item);
      } else open.push(item);
    }
    close();
    return { ...sheet, blocks };
  });
}

/** Tables and lines from top to bottom; lines that stand in columns become tables themselves. */
function inOrder(tables: readonly PageTable[], lines: readonly Line[], { rules }: PageMarks): readonly (Line | PageTable)[] {
  const across = rules.filter(rule => rule.isHorizontal);
  const ordered = tables.toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const found: (Line | PageTable)[] = [];
  let next = 0;
  for (const table of [...ordered, undefined]) {
    const begin = next;
    while (next < lines.length && (lines[next]?.box.top ?? 0) < (table?.box.top ?? Infinity)) next += 1;
    found.push(...findColumns(lines.slice(begin, next), across));
    if (table) found.push(table);
  }
  return found;
}

/** The size, in half points, and the weight in which most characters are printed. */
function usualStyle(words: readonly Word[]): Omit<BodyStyle, 'proseSize'> {
  const counts = new Map<number, number>(); // bold ones below zero
  for (const { text, size, isBold } of words) {
    const style = (Math.round(size * 2) / 2) * (isBold ? -1 : 1);
    counts.set(style, (counts.get(style) ?? 0) + text.length);
  }
  const [[style] = [0]] = [...counts].toSorted(([, a], [, b]) => b - a);
  return { size: Math.abs(style), isBold: style < 0 };
}

function doubtPicture({ isPicture, number, width, height, words }: Sheet): readonly Doubt[] {
  if (!isPicture) return [];
  const message = words.length === 0
    ? `第 ${number} 页是图片，没有可读的文字，没有读取。请对照原件补上。`
    : `第 ${number} 页是扫描件，文字是机器识别的，可能有错。请逐格核对。`;
  return [{ at: { page: number, box: [0, 0, Math.round(width), Math.round(height)] }, message }];
}
