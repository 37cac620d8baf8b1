import type { Block } from '../prose/outline.ts';
import type { Row } from '../rows.ts';

/** The lines above a table that each page printed once more above its headings: between two parts of one table, said before the first. */
export function findRepeatedCaptions(blocks: readonly Block[]): ReadonlySet<Block> {
  const repeated = new Set<Block>();
  let above: readonly Block[] = []; // the last table of other headings
  let captions: readonly string[] = [];
  let head: string | undefined;
  for (const block of blocks) {
    if (block.kind !== 'table') {
      above = [...above, block];
      continue;
    }
    const own = above.map(({ kind, ...line }) => ('text' in line ? line.text : kind));
    const isNext = head !== undefined && headOf(block.rows) === head && own.every(text => captions.includes(text));
    if (isNext) for (const line of above) repeated.add(line);
    else [captions, head] = [own, headOf(block.rows)];
    above = [];
  }
  return repeated;
}

function headOf([first]: readonly Row[]): string {
  return first?.cells.map(({ text }) => text.replace(/\s+/g, '')).join('\t') ?? '';
}
