import type { Font } from './pdf-font.ts';
import { codeOf, type FontSubset, subsetOf } from './pdf-subset.ts';
import type { MarkedPiece, Tag } from './pdf-tags.ts';
import type { Letter, TextLine, TextStyle } from './pdf-wrap.ts';

/** The fonts of a document as far as it uses them, named F0, F1 … in the order of their use. */
export type Subsets = Map<Font, FontSubset>;

/** The instructions of one page (ISO 32000-1, annex A). `owners`: the element of each marked piece. Heights come in from the top and go out from the foot. */
export type PageContent = {
  readonly owners: readonly Tag[];
  readonly print: (tag: Tag | undefined, line: TextLine, style: TextStyle, place: LinePlace) => void; // without a tag: the page's own, like its number
  readonly frame: (boxes: readonly { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }[]) => void;
  readonly toString: () => string;
};

/** Between which sides a line stands, and the top of its room. */
export type LinePlace = { readonly left: number; readonly right: number; readonly top: number; readonly align: 'left' | 'center' | 'right' | 'justify' };

export function pageContent(page: number, height: number, subsets: Subsets): PageContent {
  const operators: string[] = [];
  const owners: Tag[] = [];
  let open: Tag | undefined;
  const begin = (tag: Tag | undefined): void => {
    if (open === tag && operators.length > 0 && tag !== undefined) return;
    if (operators.length > 0) operators.push('EMC');
    operators.push(tag === undefined ? '/Artifact BMC' : `/${tag.role}<</MCID ${owners.length}>>BDC`);
    if (tag !== undefined) {
      const piece: MarkedPiece = { page, mark: owners.length };
      tag.kids.push(piece);
      owners.push(tag);
    }
    open = tag;
  };
  return {
    owners,
    print(tag, line, style, place) {
      if (line.letters.length === 0) return;
      begin(tag);
      operators.push(textOperators(line, style, place, height, subsets));
    },
    frame(boxes) {
      if (boxes.length === 0) return;
      begin(undefined);
      operators.push('0.5 w', ...boxes.map(({ left, top, right, bottom }) => `${[left, height - bottom, right - left, bottom - top].map(print).join(' ')} re`), 'S');
    },
    toString: () => [...operators, ...(operators.length > 0 ? ['EMC'] : [])].join('\n'),
  };
}

const ASCENT = 0.88; // of a Chinese character, whose body is as high as wide
const BOLD = 0.03; // of the size: how much thicker the strokes of a font without bold are drawn

function textOperators(line: TextLine, { size, pitch, isBold }: TextStyle, place: LinePlace, height: number, subsets: Subsets): string {
  const baseline = height - place.top - (pitch - size) / 2 - ASCENT * size;
  const shown = runsOf(spread(line, size, place)).map(([font, letters]) => {
    const subset = subsets.get(font) ?? subsetOf(font, `F${subsets.size}`);
    subsets.set(font, subset);
    return `/${subset.name} ${size} Tf[${glyphsOf(letters, subset, size)}]TJ`;
  });
  const [bold, plain] = isBold ? [`2 Tr ${print(BOLD * size)} w `, ' 0 Tr'] : ['', ''];
  return `BT ${bold}1 0 0 1 ${print(startOf(line, place))} ${print(baseline)} Tm ${shown.join(' ')}${plain} ET`;
}

function startOf({ indent, width }: TextLine, { left, right, align }: LinePlace): number {
  switch (align) {
    case 'left': case 'justify': return left + indent;
    case 'center': return left + (right - left - width) / 2;
    case 'right': return right - width;
  }
}

/** The letters of a justified line, pushed apart at Chinese characters and blanks until they fill it; a line that is far too short stays as it is. */
function spread({ letters, width, indent, isLast }: TextLine, size: number, { left, right, align }: LinePlace): readonly Letter[] {
  if (align !== 'justify' || isLast) return letters;
  const last = letters.findLastIndex(({ codePoint }) => isWide(codePoint) ? codePoint !== WIDE_BLANK : codePoint !== BLANK);
  const gives = (letter: Letter, index: number): boolean => index < last && (isWide(letter.codePoint) || isWide(letters[index + 1]?.codePoint ?? 0));
  const room = (right - left - indent - width) / letters.filter(gives).length;
  return room > 0 && room < 0.25 * size ? letters.map((letter, index) => (gives(letter, index) ? { ...letter, width: letter.width + room } : letter)) : letters;
}

const [BLANK, WIDE_BLANK] = [0x20, 0x3000] as const;

function isWide(codePoint: number): boolean {
  return codePoint === BLANK || codePoint > 0x2ff;
}

/** Letters of one font after each other. */
function runsOf(letters: readonly Letter[]): readonly (readonly [Font, readonly Letter[]])[] {
  const runs: [Font, Letter[]][] = [];
  for (const letter of letters) {
    const [font, open] = runs.at(-1) ?? [];
    if (font === letter.font) open?.push(letter);
    else runs.push([letter.font, [letter]]);
  }
  return runs;
}

/** The codes of the letters, and between them by how much each is wider than its glyph, in thousandths of the size. */
function glyphsOf(letters: readonly Letter[], subset: FontSubset, size: number): string {
  let shown = '<';
  for (const { codePoint, font, width } of letters) {
    shown += codeOf(subset, codePoint).toString(16).padStart(4, '0');
    const room = (width * 1000) / size - font.advanceOf(font.findGlyph(codePoint) ?? 0);
    if (Math.abs(room) > 0.5) shown += `>${print(-room)}<`;
  }
  return `${shown}>`;
}

/** A number as PDF writes it, to a hundredth. */
export function print(value: number): string {
  return String(Math.round(value * 100) / 100);
}
