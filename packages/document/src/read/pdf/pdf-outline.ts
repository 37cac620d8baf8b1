import type { Doubt, Place } from '@hengji/model';
import type { Grid, Paragraph } from '../../grid.ts';
import { type Box, type Size, type Turn, turnBy, upright } from './pdf-geometry.ts';
import { isContinuation, type JoinedCell, joinTable, type TablePart } from './pdf-join.ts';
import { joinWrapped, paragraphOf } from './pdf-paragraphs.ts';
import { type BodyStyle, goesOn, headingLevels, type PageParagraph } from './pdf-prose.ts';
import type { PageTable } from './pdf-tables.ts';

/** What one page says, from top to bottom. */
export type Page = Size & { readonly number: number; readonly turn: Turn; readonly blocks: readonly (PageParagraph | PageTable)[] };

/** Joins what the ends of pages cut and gives everything its place. */
export function blocksOf(pages: readonly Page[], body: BodyStyle): { readonly blocks: readonly (Paragraph | Grid)[]; readonly doubts: readonly Doubt[] } {
  const levels = headingLevels(pages.flatMap(page => page.blocks.filter(block => block.kind === 'paragraph')), body);
  const doubts: Doubt[] = [];
  const blocks = chainsOf(pages).map((chain): Paragraph | Grid => {
    if (chain.kind === 'tables') return gridOf(chain.parts, pages, doubts);
    const [first] = chain.parts;
    const whole = chain.parts.length > 1 ? paragraphOf(first.paragraph.last)?.whole : undefined;
    const text = whole?.trim() ?? chain.parts.reduce((joined, { paragraph }) => joinWrapped(joined, paragraph.text), '');
    return { kind: 'paragraph', text, level: levels.get(first.paragraph) ?? null, at: placeOf(first.page, first.paragraph.box, pages) };
  });
  return { blocks, doubts };
}

type ParagraphPart = { readonly page: number; readonly paragraph: PageParagraph };
type Chain =
  | { readonly kind: 'tables'; readonly parts: [TablePart, ...TablePart[]] }
  | { readonly kind: 'paragraphs'; readonly parts: [ParagraphPart, ...ParagraphPart[]] };

/** The blocks of all pages; the first of a page goes on with the last of the page before where they are one. */
function chainsOf(pages: readonly Page[]): readonly Chain[] {
  const chains: Chain[] = [];
  for (const [page, { blocks }] of pages.entries()) {
    for (const [index, block] of blocks.entries()) {
      const chain = index === 0 ? chains.at(-1) : undefined;
      const last = chain?.parts.at(-1);
      const isNext = last?.page === page - 1;
      if (block.kind === 'table') {
        if (isNext && chain?.kind === 'tables' && chain.parts.some(part => isContinuation(part.table, block))) chain.parts.push({ page, table: block });
        else chains.push({ kind: 'tables', parts: [{ page, table: block }] });
      } else if (isNext && chain?.kind === 'paragraphs' && last && 'paragraph' in last && isAlike(pages[last.page], pages[page]) && goesOn(last.paragraph, block)) chain.parts.push({ page, paragraph: block });
      else chains.push({ kind: 'paragraphs', parts: [{ page, paragraph: block }] });
    }
  }
  return chains;
}

/** A page of another form begins something new. */
function isAlike(before: Page | undefined, page: Page | undefined): boolean {
  return Math.abs((before?.width ?? 0) - (page?.width ?? 0)) < 1;
}

function gridOf(parts: readonly [TablePart, ...TablePart[]], pages: readonly Page[], doubts: Doubt[]): Grid {
  const [{ page, table }] = parts;
  const at = placeOf(page, table.box, pages);
  const { rowCount, columnCount, cells, guessed } = joinTable(parts);
  if (!table.isRuled) doubts.push({ at, message: '这张表没有画线，行和列是按文字的位置分的，可能分错。请对照原文核对。' });
  for (const cell of guessed) doubts.push({ at: placeOf(cell.page, cell.box, pages), message: '这一行像是上一页最后一行被分页断开的后半行，已接在一起。请对照原文核对。' });
  const placed = (cell: JoinedCell) => placeOf(cell.page, cell.box, pages);
  return {
    kind: 'grid', at, rowCount, columnCount,
    cells: cells.map(cell => ({ row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, text: cell.text, at: placed(cell) })),
  };
}

/** On the page as it is shown, in tenths of a point. */
function placeOf(index: number, box: Box, pages: readonly Page[]): Place {
  const page = pages[index];
  if (page === undefined) throw new RangeError('a block without its page');
  const { left, top, right, bottom } = upright(box, turnBy(4, page.turn), page);
  const [x, y, width, height] = [left, top, right - left, bottom - top].map(value => Math.round(value * 10) / 10);
  return { page: page.number, box: [x ?? 0, y ?? 0, width ?? 0, height ?? 0] };
}
