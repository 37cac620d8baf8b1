import type { PrintedParagraph, PrintedSection } from '@hengji/model';
import { noteField, type Notes } from '../notes.ts';
import type { Block, Heading } from './outline.ts';
import { withoutNames } from './persons.ts';

const DEPTHS = 2; // a table of contents lists no more

/** The headings a reader would find in a table of contents. */
export function recogniseSections(blocks: readonly Block[], notes: Notes): PrintedSection[] {
  return blocks.filter(isSection).map(({ number, title, at }, index) => {
    noteField(notes, `sections.${index}`, { text: title, at });
    return { number, title, at };
  });
}

/** All prose in reading order, with the headings too deep for a table of contents; `apart` is left out. */
export function recogniseParagraphs(blocks: readonly Block[], notes: Notes, apart: ReadonlySet<Block> = new Set()): PrintedParagraph[] {
  const paragraphs: PrintedParagraph[] = [];
  let section: number | null = null;
  for (const [index, block] of blocks.entries()) {
    if (isSection(block)) section = section === null ? 0 : section + 1;
    else if (block.kind !== 'table' && !apart.has(block)) {
      const above = blocks[index - 1];
      const isRunIn = above?.kind === 'heading' && above.depth >= DEPTHS && above.at === block.at;
      const text = isRunIn ? `${paragraphs.pop()?.text ?? ''}${block.text}` : block.text; // 1.绩效目标：… is one paragraph
      paragraphs.push({ section, text: noteField(notes, `paragraphs.${paragraphs.length}`, { text: withoutNames(text), at: block.at }) ?? '' });
    }
  }
  return paragraphs;
}

function isSection(block: Block): block is Heading {
  return block.kind === 'heading' && block.depth < DEPTHS;
}
