import type { Place } from '@hengji/model';
import { plain } from '../plain.ts';
import { type NumberStyle, parseNumbered } from './numbering.ts';
import { isHeadingLine, type Passage, sliceOf, type Table } from './passages.ts';

/** A numbered heading; `text` is its whole line. Its depth is that of the document: a style that appears under another is deeper, whichever it is. */
export type Heading = { readonly kind: 'heading'; readonly number: string; readonly title: string; readonly text: string; readonly depth: number; readonly at: Place };
export type Block = Heading | Passage | Table;

type Undepthed = Omit<Heading, 'depth'> & { readonly style: NumberStyle };

/**
 * Tells headings from prose. `isTopic` knows the words of this kind of document: `（一）收入预算情况。2024年…` is a heading with its
 * text behind it only when its words are such a topic.
 */
export function outlineOf(blocks: readonly (Passage | Table)[], isTopic: (title: string) => boolean): Block[] {
  const open: NumberStyle[] = []; // the styles of the headings we are under
  return withoutContents(blocks.flatMap((block): readonly (Undepthed | Passage | Table)[] => (block.kind === 'passage' ? headingOf(block, isTopic) : [block]))).map((block): Block => {
    if (block.kind !== 'heading') return block;
    const { style, ...heading } = block;
    const known = open.indexOf(style);
    open.length = known < 0 ? open.length : known;
    return { ...heading, depth: open.push(style) - 1 };
  });
}

/** Everything below a heading, down to the next one of its depth. */
export function blocksUnder(blocks: readonly Block[], heading: Heading): readonly Block[] {
  const from = blocks.indexOf(heading) + 1;
  let end = from;
  for (let block = blocks[end]; block && !(block.kind === 'heading' && block.depth <= heading.depth); block = blocks[end]) end += 1;
  return blocks.slice(from, end);
}

/** What stands directly below a heading, before any further one. */
export function ownBlocks(blocks: readonly Block[], heading: Heading): readonly (Passage | Table)[] {
  const own: (Passage | Table)[] = [];
  for (const block of blocksUnder(blocks, heading)) {
    if (block.kind === 'heading') break;
    own.push(block);
  }
  return own;
}

/** A heading with its text in the same paragraph; `收入：指…` is the definition of a term. */
const RUN_IN = /^([^，。；：:,;\d]{0,28}(?:情况|说明|概况|信息|事项|经费|收入|支出|预算|原因|变化|措施|目标|结论|问题|建议|职责|设置))([。：:])(?=.)(?!(?:是?指|反映))/;

function headingOf(passage: Passage, isTopic: (title: string) => boolean): (Undepthed | Passage)[] {
  const numbered = parseNumbered(passage.text);
  if (numbered === undefined || numbered.text === '') return [passage];
  const { style, number, text } = numbered;
  if (isHeadingLine(passage.text)) return [{ kind: 'heading', style, number, title: withoutPageNumber(text), text: passage.text, at: passage.at }];
  const [, title, mark] = RUN_IN.exec(text) ?? [];
  if (title === undefined || mark === undefined || !isTopic(title)) return [passage];
  const rest = passage.text.length - text.length + title.length + mark.length;
  return [{ kind: 'heading', style, number, title, text: passage.text.slice(0, rest), at: passage.at }, sliceOf(passage, rest)];
}

/** `主要职责…………3` and what a converter makes of it. */
function withoutPageNumber(title: string): string {
  return title.replace(/[：:]$/, '').replace(/(?:\s*[.…·]{2,}\s*-?\s*\d*\s*-?|\s+PAGEREF .*)$/, '').trim();
}

/** The 目录: where the first heading comes again, of those one right after the other at the beginning all that are printed once more below. */
function withoutContents(blocks: readonly (Undepthed | Passage | Table)[]): readonly (Undepthed | Passage | Table)[] {
  const keyOf = ({ number, title }: Undepthed) => `${number} ${plain(title)}`;
  const begin = Math.max(0, blocks.findIndex(block => block.kind === 'heading'));
  const end = begin + blocks.slice(begin).findIndex(block => block.kind !== 'heading');
  const last = new Map(blocks.flatMap((block, index) => (block.kind === 'heading' ? [[keyOf(block), index] as const] : [])));
  const first = blocks[begin];
  if (first?.kind !== 'heading' || last.get(keyOf(first)) === begin) return blocks;
  return blocks.filter((block, index) => block.kind !== 'heading' || index >= end || last.get(keyOf(block)) === index);
}
