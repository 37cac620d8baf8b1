import type { Box, Size } from './pdf-geometry.ts';
import { type Line, textOf } from './pdf-lines.ts';

/** The text of a page that stands outside its tables. */
export type LoosePage = Size & { readonly lines: readonly Line[]; readonly tables: readonly { readonly box: Box }[] };

/** The lines of each page without its header, footer and number: what stands small at the same place of several pages is none of the text. */
export function withoutMargins(pages: readonly LoosePage[]): readonly (readonly Line[])[] {
  const found = pages.map(page => EDGES.map(edge => marginLines(page, edge)));
  const places = new Map<string, number[]>(); // where each wording stands, over all pages
  for (const line of found.flat(2)) places.set(wordingOf(line), [...places.get(wordingOf(line)) ?? [], line.box.top]);
  return pages.map(({ lines }, index) => {
    const dropped = new Set<Line>();
    for (const edge of found[index] ?? []) {
      for (const line of edge) { // from the edge of the page inwards
        if (!isPageNumber(line) && (line.size > LARGEST || isFilledIn(line) || !isRepeated(line))) break;
        dropped.add(line);
      }
    }
    return lines.filter(line => !dropped.has(line));
  });

  function isRepeated(line: Line): boolean {
    return (places.get(wordingOf(line)) ?? []).filter(top => Math.abs(top - line.box.top) < 3).length > 1;
  }
}

const EDGES = ['top', 'bottom'] as const;
const LARGEST = 12.5; // points: headers are 小五 to 小四, and the title of a form that each page repeats is larger
const TOP = 76; // the text begins 2.54 cm (Word) or 3.7 cm (GB/T 9704, 5.2) below the edge
const BOTTOM = 90;
const ROOM = 0.4; // of its size is free between a header and the text

function marginLines({ height, lines, tables }: LoosePage, edge: (typeof EDGES)[number]): readonly Line[] {
  const inwards = edge === 'top' ? lines : lines.toReversed();
  const boxes = tables.map(table => table.box);
  return inwards.filter((line, index) => {
    const next = inwards[index + 1]?.box;
    const inner = next ? [...boxes, next] : boxes;
    return edge === 'top'
      ? line.box.bottom < TOP && inner.every(box => box.top > line.box.bottom + ROOM * line.size)
      : line.box.top > height - BOTTOM && inner.every(box => box.bottom < line.box.top - ROOM * line.size);
  });
}

/** `填报人：` at the foot of every form is the form's. */
function isFilledIn({ words }: Line): boolean {
  return /\p{Script=Han}\s*[:：]/u.test(textOf(words));
}

function wordingOf({ words }: Line): string {
  return textOf(words).replace(/\d+/g, '#').replace(/\s+/g, '');
}

/** `— 3 —`, `第 3 页 共 8 页`, `3/8`. */
function isPageNumber({ words }: Line): boolean {
  return /^[-—–－_·.\s]*第?\s*(?:\d{1,4}|[一二三四五六七八九十]{1,3}|[ivx]{1,5})\s*(?:页\s*[,，/]?\s*)?(?:[(（]?\s*[/／共of]{1,2}\s*\d{1,4}\s*页?[)）]?)?[-—–－_·.\s]*$/i.test(textOf(words));
}
