import type { Orientation, Paper, PaperBlock } from '../paper.ts';

/** What can stand on a page. */
export type PageBlock = Exclude<PaperBlock, { readonly kind: 'page' }>;

export type PaperPage = { readonly orientation: Orientation; readonly blocks: readonly PageBlock[] };

/** The paper from one `page` block to the next, each as many sheets as it fills. Where nothing stands between two of them there is no page. */
export function paperPages({ orientation, blocks }: Paper): readonly PaperPage[] {
  const pages: { readonly orientation: Orientation; readonly blocks: PageBlock[] }[] = [{ orientation, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'page') pages.push({ orientation: block.orientation, blocks: [] });
    else pages.at(-1)?.blocks.push(block);
  }
  const filled = pages.filter(page => page.blocks.length > 0);
  return filled.length === 0 ? pages.slice(0, 1) : filled;
}
