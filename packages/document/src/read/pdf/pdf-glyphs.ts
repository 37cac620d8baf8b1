import { type Box, boxOf, mapPoint, type Matrix, multiply, type Turn, turnOf } from './pdf-geometry.ts';
import type { Font } from './pdf-library.ts';
import type { NamedParagraph } from './pdf-structure.ts';

/** One printed character, or the blank that a file keeps as one. */
export type Glyph = { readonly text: string; readonly box: Box; readonly size: number; readonly turn: Turn; readonly isBold: boolean; readonly paragraph?: NamedParagraph };

/** The text part of the graphics state (ISO 32000-1, 9.3). */
export type TextState = {
  readonly font: Font;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly rise: number;
  readonly mode: number; // 2 is a letter drawn twice to look bold, 3 one that is not drawn
};

/** Where the next text goes, in the coordinates of `matrix`. */
export type Cursor = { readonly matrix: Matrix; readonly x: number; readonly y: number };

/** What one showing of text prints, and how far it moves the cursor. */
export function showText(shown: readonly unknown[], state: TextState, cursor: Cursor, page: Matrix): { readonly glyphs: readonly Glyph[]; readonly cursor: Cursor } {
  const { font, characterSpacing, wordSpacing, rise } = state;
  const direction = state.size < 0 ? -1 : 1;
  const size = Math.abs(state.size);
  const scale = state.scale * direction;
  const matrix = multiply(page, cursor.matrix);
  const glyphs: Glyph[] = [];
  let advance = 0;
  for (const part of shown) {
    if (typeof part === 'number') {
      advance += ((font.isVertical ? 1 : -1) * part * size) / 1000;
      continue;
    }
    const { unicode, width, isSpace, vmetric } = Object(part);
    if (typeof unicode !== 'string' || typeof width !== 'number') continue;
    const spacing = ((isSpace === true ? wordSpacing : 0) + characterSpacing) * direction;
    const own = width * size * font.unit;
    const fall = (Array.isArray(vmetric) ? Number(vmetric[0]) : font.verticalAdvance) * size * font.unit; // negative: downwards
    const corners = font.isVertical
      ? [[cursor.x - size / 2, cursor.y - advance], [cursor.x + size / 2, cursor.y - advance - size]] as const
      : [[cursor.x + advance * scale, cursor.y + rise + ASCENT * size], [cursor.x + (advance + own) * scale, cursor.y + rise - DESCENT * size]] as const;
    const glyph = glyphOf(unicode, corners, matrix, state);
    if (glyph) glyphs.push(glyph);
    advance += font.isVertical ? -fall - spacing : own + spacing;
  }
  const moved = font.isVertical ? { ...cursor, y: cursor.y - advance } : { ...cursor, x: cursor.x + advance * scale };
  return { glyphs, cursor: moved };
}

const ASCENT = 0.88; // of a Chinese character, whose body is as high as wide
const DESCENT = 0.12;

function glyphOf(unicode: string, corners: readonly (readonly [number, number])[], matrix: Matrix, { font, mode, size }: TextState): Glyph | undefined {
  const along = Math.sign(size) || 1;
  const turn = turnOf(matrix[0] * along, matrix[1] * along);
  if (turn === undefined) return undefined;
  const box = boxOf(corners.map(([x, y]) => mapPoint(matrix, x, y)));
  const height = turn % 2 === 0 ? box.bottom - box.top : box.right - box.left;
  return { text: SHAPES.test(unicode) ? [...unicode].map(unify).join('') : unicode, box, size: height, turn, isBold: font.isBold || mode === 2 };
}

/** Fonts share one glyph between a character and the radical of its shape, and some producers name the radical: ⽬ for 目; or a ligature. */
function unify(character: string): string {
  return /[\u2f00-\u2fd5\ufb00-\ufb06]/.test(character) ? character.normalize('NFKC') : RADICALS[character] ?? character;
}

const SHAPES = /[\u2e80-\u2fd5\ufb00-\ufb06]/;

/** Those of the supplement, which Unicode does not unify (CJK Radicals Supplement). */
const RADICALS: Readonly<Record<string, string>> = {
  '⺎': '兀', '⺏': '尣', '⺒': '巳', '⺓': '幺', '⺟': '母', '⺠': '民', '⺫': '目', '⻄': '西', '⻅': '见', '⻆': '角', '⻉': '贝', '⻋': '车', '⻓': '长', '⻔': '门', '⻘': '青', '⻙': '韦',
  '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻳': '龟',
};
