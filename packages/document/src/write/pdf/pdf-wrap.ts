import type { Face, Faces } from './pdf-faces.ts';
import type { Font } from './pdf-font.ts';

/** How a text is set. `size` and `pitch`, from line to line, in points. */
export type TextStyle = { readonly face: Face; readonly size: number; readonly pitch: number; readonly isBold: boolean };

/** A character as it is printed, `width` in points. */
export type Letter = { readonly codePoint: number; readonly font: Font; readonly width: number };

/** `width` without the blanks at its end, which hang over the edge. */
export type TextLine = { readonly letters: readonly Letter[]; readonly width: number; readonly indent: number; readonly isLast: boolean };

/** Parts that no line end tears: no line begins with a closing sign or ends with an opening one, no word and no number is cut. Blanks stay with what they follow. */
const UNITS = /[“‘（《〈【〔([]*(?:[\w.,%+\-/:]+|.)[，。、；：！？）》〉】〕”’,.;:!?)\]%％℃]*[ \t\u{a0}\u{3000}]*/gsu;
const BLANK = /^[ \t\u{a0}\u{3000}]$/u;
const TAB = '\t';
const TAB_WIDTH = 2; // characters

/** Breaks one paragraph into lines of `width` points, the first of which begins `indent` points further in. There is always one line. */
export function wrapText(text: string, style: TextStyle, faces: Faces, width: number, indent = 0): readonly TextLine[] {
  const lines: { letters: Letter[]; width: number; reach: number; indent: number }[] = [{ letters: [], width: 0, reach: 0, indent }];
  const put = (letters: readonly Letter[], solid: number, whole: number): void => {
    let line = lines.at(-1);
    if (line === undefined || (line.letters.length > 0 && line.reach + solid > width - line.indent + ROUNDING)) lines.push(line = { letters: [], width: 0, reach: 0, indent: 0 });
    line.letters.push(...letters);
    line.width = line.reach + solid;
    line.reach += whole;
  };
  for (const [unit] of text.matchAll(UNITS)) {
    const letters = [...unit].map(character => letterOf(character, style, faces));
    const blanks = [...unit].toReversed().findIndex(character => !BLANK.test(character));
    const whole = widthOf(letters);
    const solid = whole - widthOf(letters.slice(blanks < 0 ? 0 : letters.length - blanks));
    if (solid <= width - indent) put(letters, solid, whole);
    else for (const letter of letters) put([letter], letter.width, letter.width); // longer than a line
  }
  return lines.map((line, index) => ({ ...line, isLast: index === lines.length - 1 }));
}

const ROUNDING = 0.01;

function letterOf(character: string, { face, size }: TextStyle, faces: Faces): Letter {
  const codePoint = character.codePointAt(0) ?? 0;
  const font = faces.find(face, codePoint);
  if (font === undefined) throw new RangeError(`no font for ${character}`); // every character was looked up before
  const width = character === TAB ? TAB_WIDTH * size : (font.advanceOf(font.findGlyph(codePoint) ?? 0) * size) / 1000;
  return { codePoint, font, width };
}

export function widthOf(letters: readonly Letter[]): number {
  return letters.reduce((sum, { width }) => sum + width, 0);
}
