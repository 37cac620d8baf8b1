import type { PageLayout } from './docx-section.ts';
import { writeTable } from './docx-table.ts';
import { writeAlign, writeParagraph } from './docx-text.ts';
import type { PageBlock } from '../paper-pages.ts';

type Line = Exclude<PageBlock, { readonly kind: 'table' }>;

const HEADINGS = ['Title', 'Heading1', 'Heading2', 'Heading3'] as const;

/** Writes what stands on a page; `end` goes into its last paragraph. */
export function writeBlocks(blocks: readonly PageBlock[], layout: PageLayout, end: string): string {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const own = next === undefined ? end : '';
    if (block.kind !== 'table') return writeLine(block, layout, own);
    return writeTable(block, layout) + (next === undefined || next.kind === 'table' ? gap(own) : '');
  }).join('');
}

/** Word makes one table of two that touch, and would end a page with a whole blank line after its table. */
function gap(end: string): string {
  return writeParagraph('Gap', end, []);
}

function writeLine(block: Line, { textWidth }: PageLayout, end: string): string {
  switch (block.kind) {
    case 'heading':
      return writeParagraph(HEADINGS[block.level], end, block.runs);
    case 'paragraph':
      return writeParagraph(block.indent ? 'Prose' : 'Line', writeAlign(block.align) + end, block.runs);
    case 'ends':
      return writeParagraph('Ends', `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>${end}`, [...block.left, { text: '\t' }, ...block.right]);
  }
}
