import { Refusal, type Doubt, type Reading } from '@hengji/model';
import type { Outline } from '../../grid.ts';
import { type Limits, refuseBeyond } from '../limits.ts';
import { findColumns } from './pdf-columns.ts';
import { findLattice } from './pdf-lattice.ts';
import { readPages } from './pdf-library.ts';
import { type Line, linesOf } from './pdf-lines.ts';
import { withoutMargins } from './pdf-margins.ts';
import { type PageMarks, readMarks } from './pdf-marks.ts';
import { blocksOf, type Page } from './pdf-outline.ts';
import type { Rule } from './pdf-paths.ts';
import { type BodyStyle, findSides, readProse } from './pdf-prose.ts';
import { groupRules } from './pdf-rules.ts';
import { fillTables, type PageTable } from './pdf-tables.ts';
import { type Word, wordsOf } from './pdf-words.ts';

/** Reads a PDF as a person would: tables by their lines, all else as paragraphs, both over the ends of pages. */
export async function readPdf(bytes: Uint8Array, name: string, limits: Limits): Promise<Reading<Outline>> {
  const sheets: Sheet[] = [];
  const styles: StyleCounts = new Map();
  let cells = 0;
  for await (const source of readPages(bytes, name, limits)) {
    const marks = readMarks(source);
    const words = wordsOf(marks.glyphs);
    countStyles(words, styles);
    const sheet = sheetOf(marks, words);
    refuseBeyond(limits, 'cells', (cells += sheet.tables.reduce((sum, table) => sum + table.cells.length, 0)), name);
    sheets.push(sheet);
  }
  if (styles.size === 0 && sheets.some(sheet => sheet.isPicture)) {
    throw new Refusal('file-unreadable', `“${name}”是扫描件，每页只有图片，没有可读的文字。请交原来的电子文件（Word、Excel 或由它们导出的 PDF），或先作文字识别。`);
  }
  const lines = withoutMargins(sheets);
  const body = usualStyle(styles);
  const prose = usualStyle(countStyles(lines.flat().flatMap(line => line.words)));
  const { blocks, doubts } = blocksOf(layOut(sheets, lines), { ...body, proseSize: Math.max(body.size, prose.size) });
  return { value: { format: 'pdf', blocks }, doubts: [...sheets.flatMap(doubtPicture), ...doubts] };
}

/** A page with its tables read and its other lines still in a row; its glyphs are let go. */
type Sheet = Omit<PageMarks, 'glyphs' | 'rules'> & {
  readonly tables: readonly PageTable[];
  readonly lines: readonly Line[];
  readonly across: readonly Rule[];
  readonly hasText: boolean;
};

function sheetOf({ number, width, height, turn, isPicture, rules }: PageMarks, words: readonly Word[]): Sheet {
  const lattices = groupRules(rules).flatMap(group => {
    const lattice = findLattice(group);
    return lattice && lattice.cells.length > 1 ? [lattice] : []; // one cell alone is a frame around text
  });
  const { tables, loose } = fillTables(lattices, words, { width, height });
  const lines = linesOf(loose.filter(word => word.turn === 0)); // what runs along the edge is none of the text
  return { number, width, height, turn, isPicture, tables, lines, across: rules.filter(rule => rule.isHorizontal), hasText: words.length > 0 };
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
    for (const item of inOrder(sheet.tables, lines[page] ?? [], sheet.across)) {
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
function inOrder(tables: readonly PageTable[], lines: readonly Line[], across: readonly Rule[]): readonly (Line | PageTable)[] {
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

/** How many characters are printed in each size, in half points; bold ones below zero. */
type StyleCounts = Map<number, number>;

function countStyles(words: readonly Word[], counts: StyleCounts = new Map()): StyleCounts {
  for (const { text, size, isBold } of words) {
    const style = (Math.round(size * 2) / 2) * (isBold ? -1 : 1);
    counts.set(style, (counts.get(style) ?? 0) + text.length);
  }
  return counts;
}

function usualStyle(counts: StyleCounts): Omit<BodyStyle, 'proseSize'> {
  const [[style] = [0]] = [...counts].toSorted(([, a], [, b]) => b - a);
  return { size: Math.abs(style), isBold: style < 0 };
}

function doubtPicture({ isPicture, number, width, height, hasText }: Sheet): readonly Doubt[] {
  if (!isPicture) return [];
  const message = hasText
    ? `第 ${number} 页是扫描件，文字是机器识别的，可能有错。请逐格核对。`
    : `第 ${number} 页是图片，没有可读的文字，没有读取。请对照原件补上。`;
  return [{ at: { page: number, box: [0, 0, Math.round(width), Math.round(height)] }, message }];
}
