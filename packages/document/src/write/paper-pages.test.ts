import { expect, test } from 'vitest';
import type { Orientation, PaperBlock } from '../paper.ts';
import { paperPages } from './paper-pages.ts';

const line = (text: string): PaperBlock => ({ kind: 'paragraph', runs: [{ text }], align: 'left', indent: false });
const page = (orientation: Orientation): PaperBlock => ({ kind: 'page', orientation });

test.each([
  // case                                 blocks                                                            pages
  ['one page where none is begun',        [line('一'), line('二')],                                          [['portrait', '一', '二']]],
  ['prose upright, its table across',     [line('一'), page('landscape'), line('二'), page('portrait'), line('三')], [['portrait', '一'], ['landscape', '二'], ['portrait', '三']]],
  ['a new page of the same kind',         [line('一'), page('portrait'), line('二')],                        [['portrait', '一'], ['portrait', '二']]],
  ['a paper that begins with a page',     [page('landscape'), line('一')],                                   [['landscape', '一']]],
  ['nothing between two pages',           [line('一'), page('landscape'), page('portrait'), line('二')],     [['portrait', '一'], ['portrait', '二']]],
  ['nothing at all',                      [],                                                               [['portrait']]],
])('%s', (_case, blocks, pages) => {
  const texts = paperPages({ name: '文', orientation: 'portrait', blocks })
    .map(({ orientation, blocks }) => [orientation, ...blocks.flatMap(block => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : []))]);
  expect(texts).toEqual(pages);
});
