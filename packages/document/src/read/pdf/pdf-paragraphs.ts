import { isHan, type Line, textOf } from './pdf-lines.ts';
import type { NamedParagraph } from './pdf-structure.ts';

/** Lines that were one paragraph before they were wrapped between `left` and `right`. */
export function paragraphsOf(lines: readonly Line[], left: number, right: number): Line[][] {
  const paragraphs: Line[][] = [];
  const pitch = usualPitch(lines);
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const [before, own] = [last && paragraphOf(last), paragraphOf(line)];
    if (before && own) { // as the file says
      if (before !== own) paragraphs.push([]);
      paragraphs.at(-1)?.push(line);
      continue;
    }
    const goesOn = last !== undefined && Math.abs(last.size - line.size) < 0.6 && line.box.top - last.box.top < 1.4 * pitch;
    if (!goesOn || !isWrapped(textOf(last.words), roomAfter(last, left, right), textOf(line.words)) || isIndented(line, last, left, right)) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}

/** The paragraph that the file says a line is of. */
export function paragraphOf({ words }: Line): NamedParagraph | undefined {
  return words[0]?.paragraph;
}

/** Does `next` go on where `text` left no more room than this, in characters? */
export function isWrapped(text: string, room: number, next: string): boolean {
  return text !== '' && !LIST_ITEM.test(next) && room < unitLength(next) + 0.5;
}

/** How many characters a line had room for: behind it when it begins at the left, indented or not, else on both sides. */
export function roomAfter({ box, size }: Line, left: number, right: number): number {
  const [before, behind] = [box.left - left, right - box.right];
  const isFromLeft = before < 2.6 * size && Math.abs(before - behind) > CENTRED * size;
  return (isFromLeft ? behind : before + behind) / size;
}

const CENTRED = 0.25; // of a character may be lost in rounding

/** One text of wrapped lines: a blank only between Latin words, which the wrap has swallowed. */
export function unwrap(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) text = paragraphOf(line) ? text + textOf(line.words) : joinWrapped(text, textOf(line.words), line.words[0]?.before ?? '');
  return text === '\u{a0}' ? '' : text; // a paragraph that prints nothing holds its place so
}

export function joinWrapped(text: string, next: string, before = ''): string {
  const [last, first] = [text.at(-1) ?? '', next[0] ?? ''];
  if (text === '' || (isHan(last) && isHan(first))) return text + next;
  const isLatin = /[A-Za-z]/.test(last) ? /[A-Za-z\d]/.test(first) : /\d/.test(last) && /[A-Za-z]/.test(first);
  return text + (isLatin || /[,;:)]/.test(last) && /[A-Za-z]/.test(first) ? ' ' : before) + next;
}

/** 1. · 1、 · （一） · 一、 · 第一， · ① */
export const LIST_ITEM = /^(?:\d{1,2}\s*[.．、)）](?!\d)|[(（]?[一二三四五六七八九十\d]{1,3}[)）、]|第[一二三四五六七八九十]{1,3}[,，、]|[①-⑳])/;

/** How much of a line its beginning needs, in characters: no line begins with a closing sign or ends with an opening one, and no number is cut. */
function unitLength(text: string): number {
  const unit = /^[“‘（《〈【([]*(?:[\w.,%+\-/:]+|.)[，。、；：！？）》〉】”’,.;:!?)\]%％]*/u.exec(text)?.[0] ?? '';
  let length = 0;
  for (const character of unit) length += isHan(character) ? 1 : 0.55;
  return length;
}

function usualPitch(lines: readonly Line[]): number {
  const pitches = lines.slice(1).map((line, index) => line.box.top - (lines[index]?.box.top ?? 0)).filter(pitch => pitch > 0).toSorted((a, b) => a - b);
  return pitches[pitches.length >> 1] ?? Infinity;
}

/** A first line stands two characters to the right of the others (GB/T 9704, 7.3.3); one in the middle does not begin anything. */
export function isIndented({ box, size }: Line, last: Line, left: number, right: number): boolean {
  const indent = box.left - left;
  const isCentred = Math.abs(indent - (right - box.right)) < size;
  return !isCentred && indent > 1.5 * size && indent < 2.6 * size && last.box.left - left < indent - size / 2;
}
