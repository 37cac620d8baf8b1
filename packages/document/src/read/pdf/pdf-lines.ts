import { type Box, surround } from './pdf-geometry.ts';
import type { Word } from './pdf-words.ts';

/** Words side by side, from left to right. */
export type Line = { readonly words: readonly Word[]; readonly box: Box; readonly size: number; readonly isBold: boolean };

/** Lines from top to bottom, made of words in any order. All words run to the right. */
export function linesOf(words: readonly Word[]): Line[] {
  const lines: Word[][] = [];
  let tallest: Word | undefined;
  for (const word of words.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const isSameLine = tallest !== undefined && middleOf(word) - middleOf(tallest) <= SAME_LINE * Math.max(word.size, tallest.size);
    if (!isSameLine) lines.push([]);
    lines.at(-1)?.push(word);
    tallest = isSameLine && tallest && tallest.size >= word.size ? tallest : word;
  }
  return lines.map(line => lineOf(line.toSorted((a, b) => a.box.left - b.box.left).filter(isPrintedOnce)));
}

export function lineOf(words: readonly Word[]): Line {
  const size = Math.max(...words.map(word => word.size));
  return { words, size, box: surround(words.map(word => word.box)), isBold: words.every(word => word.isBold) };
}

/** What a line prints, with a blank where the file keeps one or leaves the room of one. */
export function textOf(words: readonly Word[]): string {
  return words.map((word, index) => {
    const last = words[index - 1];
    return last === undefined || isNamedAlike(last, word) ? word.text : (word.before || (isApart(last, word) ? ' ' : '')) + word.text;
  }).join('');
}

/** A line cut where it leaves room for a column. */
export function chunksOf({ words }: Line, room = 1.2): Line[] {
  const chunks: Word[][] = [];
  for (const [index, word] of words.entries()) {
    const last = words[index - 1];
    if (last === undefined || (!isNamedAlike(last, word) && word.box.left - last.box.right > room * word.size)) chunks.push([]);
    chunks.at(-1)?.push(word);
  }
  return chunks.map(lineOf);
}

/** The file says that both are of one paragraph: what stands between them it keeps itself. */
function isNamedAlike(last: Word, word: Word): boolean {
  return word.paragraph !== undefined && word.paragraph === last.paragraph;
}

export const isHan = (character: string): boolean => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—·]/u.test(character);

const SAME_LINE = 0.45; // of a character's height: raised and lowered signs stay on their line

function middleOf({ box }: Word): number {
  return (box.top + box.bottom) / 2;
}

/** Chinese characters are pushed apart to fill a line, and have a quarter's room to Latin ones, without a blank between. */
function isApart(last: Word, word: Word): boolean {
  const [wide, next] = [isHan(last.text.at(-1) ?? ''), isHan(word.text[0] ?? '')];
  const room = wide && next ? 0.8 : wide || next ? 0.45 : 0.2;
  return word.box.left - last.box.right > room * Math.min(last.size, word.size);
}

/** Some producers make a text bold by printing it twice, a hair apart. */
function isPrintedOnce(word: Word, index: number, words: readonly Word[]): boolean {
  const last = words[index - 1];
  return last === undefined || last.text !== word.text || word.box.left - last.box.left > 0.2 * word.size;
}
