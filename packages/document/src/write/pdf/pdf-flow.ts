import type { Run } from '../../paper.ts';
import type { PageBlock, PaperPage } from '../paper-pages.ts';
import type { Faces } from './pdf-faces.ts';
import { ENDS, frameOf, HEADINGS, type PageFrame, PROSE } from './pdf-page.ts';
import { layOutTable, type TableLayout } from './pdf-table.ts';
import { type Tag, tagOf } from './pdf-tags.ts';
import { type TextLine, type TextStyle, widthOf, wrapText } from './pdf-wrap.ts';
import { xmlText } from '../xml-text.ts';

/** What no page cuts: a line of text or a row of a table. `keepsNext`: stands on the page of what follows. */
export type Strip = LineStrip | RowStrip;

export type LineStrip = {
  readonly kind: 'line';
  readonly height: number;
  readonly keepsNext: boolean;
  readonly line: TextLine;
  readonly style: TextStyle;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly tag: Tag;
  readonly paragraph?: string; // all that it is a line of
  readonly bookmark?: { readonly level: number; readonly title: string };
};

export type RowStrip = { readonly kind: 'row'; readonly height: number; readonly keepsNext: boolean; readonly table: TableLayout; readonly row: number };

/** A strip on its page, its top in points from the top. `isRepeat`: a heading of the table that stands once more. */
export type Placed = { readonly strip: Strip; readonly top: number; readonly isRepeat: boolean };

export type Sheet = { readonly frame: PageFrame; readonly placed: readonly Placed[] };

/** Lays out one page of the paper as the sheets it fills. */
export function layOutPage(page: PaperPage, faces: Faces, document: Tag): readonly Sheet[] {
  const frame = frameOf(page);
  return placeStrips(page.blocks.flatMap((block, index) => [
    ...(block.kind === 'table' && page.blocks[index - 1]?.kind === 'table' ? [GAP] : []), // two tables that touch would be one
    ...stripsOf(block, faces, frame, document),
  ]), frame);
}

const GAP: LineStrip = { kind: 'line', height: 8, keepsNext: false, line: { letters: [], width: 0, indent: 0, isLast: true }, style: PROSE, align: 'left', tag: tagOf('P') };

function stripsOf(block: PageBlock, faces: Faces, frame: PageFrame, document: Tag): readonly Strip[] {
  switch (block.kind) {
    case 'heading': {
      const title = textOf(block.runs);
      const style = HEADINGS[block.level];
      const lines = linesOf(title, style, faces, frame, block.level === 0 ? 0 : 2 * style.size);
      const tag = tagOf(`H${block.level + 1}`, document);
      return lines.map((line, index): LineStrip => ({
        kind: 'line', height: style.pitch, keepsNext: true, line, style, align: block.level === 0 ? 'center' : 'left', tag,
        ...(index === 0 ? { bookmark: { level: block.level, title: title.replaceAll('\n', '') } } : {}),
      }));
    }
    case 'paragraph': {
      return textOf(block.runs).split('\n').flatMap((text, paragraph) => {
        const lines = wrapText(text, PROSE, faces, frame.right - frame.left, block.indent && paragraph === 0 ? 2 * PROSE.size : 0);
        const tag = tagOf('P', document);
        const isAlone = (index: number): boolean => index === 0 || index === lines.length - 2; // no first and no last line alone on a page
        return lines.map((line, index): LineStrip => ({
          kind: 'line', height: PROSE.pitch, keepsNext: index < lines.length - 1 && isAlone(index), line, style: PROSE, align: block.align, tag, paragraph: text,
        }));
      });
    }
    case 'ends': {
      const tag = tagOf('P', document);
      return endLines(block, faces, frame).map((line): LineStrip => ({ kind: 'line', height: ENDS.pitch, keepsNext: true, line, style: ENDS, align: 'left', tag }));
    }
    case 'table': {
      const table = layOutTable(block, faces, frame, frame.bottom - frame.top, document);
      return table.rows.map((own, row): RowStrip => ({ kind: 'row', ...own, table, row }));
    }
  }
}

function linesOf(text: string, style: TextStyle, faces: Faces, { left, right }: PageFrame, indent = 0): readonly TextLine[] {
  return text.split('\n').flatMap((part, index) => wrapText(part, style, faces, right - left, index === 0 ? indent : 0));
}

/** 填报单位 … 金额单位: at both sides of one line where they find room. */
function endLines({ left, right }: Extract<PageBlock, { kind: 'ends' }>, faces: Faces, frame: PageFrame): readonly TextLine[] {
  const lines = linesOf(`${textOf(left)}\t${textOf(right)}`, ENDS, faces, frame);
  const [line] = lines;
  if (line === undefined || lines.length > 1) return lines;
  const room = frame.right - frame.left - widthOf(line.letters); // the blanks that are left to sign in count
  const tab = [...textOf(left)].length;
  return [{ ...line, letters: line.letters.map((letter, index) => (index === tab ? { ...letter, width: letter.width + room } : letter)), width: frame.right - frame.left }];
}

function textOf(runs: readonly Run[]): string {
  return xmlText(runs.map(({ text }) => text).join(''));
}

/** From top to bottom, a new sheet where the next strips that must stand together find no room. */
function placeStrips(strips: readonly Strip[], frame: PageFrame): readonly Sheet[] {
  const sheets: Placed[][] = [[]];
  let top = frame.top;
  const put = (strip: Strip, isRepeat: boolean): void => {
    sheets.at(-1)?.push({ strip, top, isRepeat });
    top += strip.height;
  };
  const turnUnless = (height: number): void => {
    if (top + height <= frame.bottom + ROUNDING || sheets.at(-1)?.length === 0) return;
    sheets.push([]);
    top = frame.top;
  };
  for (let index = 0; index < strips.length;) {
    const chain = chainFrom(strips, index);
    turnUnless(chain.reduce((sum, { height }) => sum + height, 0));
    for (const strip of chain) {
      turnUnless(strip.height);
      if (strip.kind === 'row' && sheets.at(-1)?.length === 0) for (const heading of headingsOf(strip)) put(heading, true);
      put(strip, false);
    }
    index += chain.length;
  }
  for (const [index, [first]] of sheets.entries()) nameWhole(sheets[index - 1]?.at(-1)?.strip, first?.strip);
  return sheets.map(placed => ({ frame, placed }));
}

/** A paragraph that the end of a sheet cuts. */
function nameWhole(last: Strip | undefined, first: Strip | undefined): void {
  if (last?.kind === 'line' && first?.kind === 'line' && last.tag === first.tag && first.paragraph !== undefined) first.tag.whole = first.paragraph;
}

const ROUNDING = 0.01;

function chainFrom(strips: readonly Strip[], begin: number): readonly Strip[] {
  let end = begin;
  while (strips[end]?.keepsNext === true && end + 1 < strips.length) end += 1;
  return strips.slice(begin, end + 1);
}

function headingsOf({ table, row }: RowStrip): readonly RowStrip[] {
  if (row < table.headingRows) return [];
  return table.rows.slice(0, table.headingRows).map((own, index) => ({ kind: 'row', ...own, table, row: index }));
}
