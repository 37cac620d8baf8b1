import { surround } from './pdf-geometry.ts';
import type { Glyph } from './pdf-glyphs.ts';

/** Characters printed without a gap. `before` holds the blanks that the file keeps in front of them, `paragraph` where the file says they belong. */
export type Word = Glyph & { readonly before: string };

/** Words in the order in which the file prints them. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let open: Glyph[] = [];
  let before = '';
  let blanks = '';
  const close = () => {
    const [first] = open;
    if (first) words.push({ ...first, text: open.map(({ text }) => text).join(''), before, box: surround(open.map(({ box }) => box)) });
    open = [];
  };
  for (const glyph of glyphs) {
    const last = open.at(-1);
    const isBlank = glyph.text.trim() === '' && glyph.paragraph === undefined; // what the file names keeps its own
    if (isBlank || (last && !follows(last, glyph))) close();
    if (isBlank) {
      blanks += glyph.text;
      continue;
    }
    if (open.length === 0) [before, blanks] = [blanks, ''];
    open.push(glyph);
  }
  close();
  return words;
}

/** A gap as wide as this between two characters of a word would be a border or a blank: a cell's margins are wider. */
const TIGHT = 0.15;

function follows(last: Glyph, next: Glyph): boolean {
  if (last.turn !== next.turn || last.paragraph !== next.paragraph || Math.abs(last.size - next.size) > 0.1) return false;
  const [a, b] = [last.box, next.box];
  const [gap, shift] = next.turn === 0 ? [b.left - a.right, b.bottom - a.bottom] : next.turn === 1 ? [b.top - a.bottom, b.left - a.left] : next.turn === 2 ? [a.left - b.right, b.top - a.top] : [a.top - b.bottom, b.right - a.right];
  return Math.abs(gap) <= TIGHT * next.size && Math.abs(shift) <= TIGHT * next.size;
}
