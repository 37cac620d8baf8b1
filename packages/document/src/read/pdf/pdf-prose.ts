import { type Box, surround } from './pdf-geometry.ts';
import { type Line, textOf } from './pdf-lines.ts';
import { isIndented, isWrapped, LIST_ITEM, paragraphOf, paragraphsOf, roomAfter, unwrap } from './pdf-paragraphs.ts';

/** A paragraph as it stands on one page, or begins there. */
export type PageParagraph = { readonly kind: 'paragraph'; readonly text: string; readonly box: Box; readonly first: Line; readonly last: Line; readonly sides: Sides };

/** Between which the text of a page runs. */
export type Sides = { readonly left: number; readonly right: number };

export function readProse(lines: readonly Line[], sides: Sides): readonly PageParagraph[] {
  return paragraphsOf(lines, sides.left, sides.right).flatMap((paragraph): PageParagraph[] => {
    const [first, last] = [paragraph[0], paragraph.at(-1)];
    const text = unwrap(paragraph).trim();
    if (first === undefined || last === undefined || text === '') return [];
    return [{ kind: 'paragraph', text, box: surround(paragraph.map(line => line.box)), first, last, sides }];
  });
}

/** The right side is where several lines end, unless that is far from the edge: then as far as the left side is from its own. */
export function findSides(boxes: readonly Box[], width: number): Sides {
  const left = boxes.reduce((least, box) => Math.min(least, box.left), width);
  const right = boxes.reduce((most, box) => Math.max(most, box.right), 0);
  const ending = boxes.filter(box => right - box.right < 12).length;
  const isSide = ending >= 3 && right > 0.85 * width - left;
  return { left, right: isSide ? right : Math.max(right, width - left) };
}

/** Does a paragraph of the page before go on here? */
export function goesOn({ last, sides }: PageParagraph, { first, sides: { left, right } }: PageParagraph): boolean {
  const [before, after] = [paragraphOf(last)?.whole, paragraphOf(first)?.whole];
  if (before !== undefined || after !== undefined) return before === after;
  if (hasGap(last)) return false;
  return Math.abs(last.size - first.size) < 0.6 && isWrapped(textOf(last.words), roomAfter(last, sides.left, sides.right), textOf(first.words))
    && !isIndented(first, { ...first, box: { ...first.box, left } }, left, right);
}

/** What stands at both sides of a line is no running text. */
function hasGap({ words, size }: Line): boolean {
  return words.some((word, index) => word.box.left - (words[index - 1]?.box.right ?? word.box.left) > 2 * size);
}

/** How large and how heavy most of a document's text is, with and without its tables: those are often set smaller. */
export type BodyStyle = { readonly size: number; readonly isBold: boolean; readonly proseSize: number };

/** The level of each heading by how it stands out, the largest first; what does not stand out clearly is prose. */
export function headingLevels(paragraphs: readonly PageParagraph[], body: BodyStyle): ReadonlyMap<PageParagraph, number> {
  if (paragraphs.some(({ first }) => paragraphOf(first))) return namedLevels(paragraphs);
  const headings = paragraphs.filter(paragraph => standsOut(paragraph, body));
  const weights = [...new Set(headings.map(weightOf))].toSorted((a, b) => b - a);
  const largest = headings.filter(heading => weightOf(heading) === weights[0]);
  const isTitled = largest.length === 1 && largest[0] === paragraphs[0]; // one above all, before all: the title
  return new Map(headings.map(heading => [heading, weights.indexOf(weightOf(heading)) + (isTitled ? 0 : 1)]));
}

/** As the file names them; the highest are titles where none is numbered. */
function namedLevels(paragraphs: readonly PageParagraph[]): ReadonlyMap<PageParagraph, number> {
  const named = paragraphs.flatMap(paragraph => {
    const level = paragraphOf(paragraph.first)?.level ?? null;
    return level === null ? [] : [[paragraph, level] as const];
  });
  const highest = named.filter(([, level]) => level === 1);
  const isTitled = named[0]?.[1] === 1 && (highest.length === 1 || highest.every(([{ text }]) => !LIST_ITEM.test(text)));
  return new Map(named.map(([paragraph, level]) => [paragraph, level - Number(isTitled)]));
}

function standsOut({ text, first, last }: PageParagraph, body: BodyStyle): boolean {
  if (text.length > 60 || /[。；;]$/.test(text)) return false;
  const isBold = first.isBold && last.isBold;
  return last.size > body.proseSize * LARGER || (isBold && last.size > body.size * LARGER) || (isBold && !body.isBold && last.size >= body.size - 0.5);
}

const LARGER = 1.15;

/** Half points of size; of two of one size the bold one is the higher heading. */
function weightOf({ last }: PageParagraph): number {
  return Math.round(last.size * 2) * 2 + Number(last.isBold);
}
