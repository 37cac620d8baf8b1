import { type Box, holds, IDENTITY, type Matrix, multiply, type Size, type Turn, turnBy, upright } from './pdf-geometry.ts';
import { type Cursor, type Glyph, showText, type TextState } from './pdf-glyphs.ts';
import { numbersOf, type SourcePage, toMatrix } from './pdf-library.ts';
import { fillPath, type Rule, strokePath } from './pdf-paths.ts';
import type { NamedParagraph } from './pdf-structure.ts';

/** What a person sees on a page, turned so that most of its text runs to the right. */
export type PageMarks = Size & {
  readonly number: number;
  readonly turn: Turn; // of its text, on the page as it is shown
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly isPicture: boolean; // a scan: nothing but a picture, or a picture over the text that a machine read off it
};

/** Follows the instructions of a page as a printer would. */
export function readMarks(page: SourcePage): PageMarks {
  const seen: Glyph[] = [];
  const unseen: Glyph[] = []; // not drawn, or white on white
  const rules: Rule[] = [];
  const areas: Box[] = [];
  const saved: Graphics[] = [];
  const inside: (NamedParagraph | undefined)[] = []; // the marked pieces that are open
  let graphics: Graphics = { ...INITIAL, matrix: page.matrix };
  let line: Cursor = { matrix: IDENTITY, x: 0, y: 0 };
  let cursor = line;
  let leading = 0;
  let largest = 0; // picture, in square points: the unit square it fills

  for (const { name, args } of page.operators) {
    switch (name) {
      case 'save': saved.push(graphics); break;
      case 'restore': case 'paintFormXObjectEnd': case 'endAnnotation': graphics = saved.pop() ?? graphics; break;
      case 'transform': transform(args); break;
      case 'paintFormXObjectBegin': saved.push(graphics); transform(args[0]); break;
      case 'beginAnnotation': beginAnnotation(args[2], args[3]); break;
      case 'beginMarkedContent': inside.push(inside.at(-1)); break;
      case 'beginMarkedContentProps': inside.push(typeof args[1] === 'number' ? page.structure.get(args[1]) : inside.at(-1)); break;
      case 'endMarkedContent': inside.pop(); break;
      case 'beginText': startLine({ matrix: IDENTITY, x: 0, y: 0 }); break;
      case 'setTextMatrix': startLine({ matrix: toMatrix(Array.isArray(args[0]) || args[0] instanceof Float32Array ? args[0] : args), x: 0, y: 0 }); break;
      case 'setLeading': leading = Number(args[0]); break;
      case 'setLeadingMoveText': leading = -Number(args[1]); moveLine(Number(args[0]), Number(args[1])); break;
      case 'moveText': moveLine(Number(args[0]), Number(args[1])); break;
      case 'nextLine': moveLine(0, -leading); break;
      case 'showText': show(Array.isArray(args[0]) ? args[0] : []); break;
      case 'constructPath': draw(PAINTS[String(args[0])], args[1]); break;
      default: graphics = changed(graphics, name, args, page);
    }
  }
  const isPicture = seen.length === 0 && largest > (page.width * page.height) / 4;
  return turnUpright(page, isPicture ? unseen : seen, rules, isPicture);

  function transform(matrix: unknown): void {
    graphics = { ...graphics, matrix: multiply(graphics.matrix, toMatrix(matrix)) };
    const [a, b, c, d] = graphics.matrix;
    largest = Math.max(largest, Math.abs(a * d - b * c));
  }

  /** What was filled into a form field is drawn on the page itself, whatever came before. */
  function beginAnnotation(place: unknown, own: unknown): void {
    saved.push(graphics);
    graphics = { ...INITIAL, matrix: page.matrix };
    transform(place);
    transform(own);
  }

  function startLine(at: Cursor): void {
    line = at;
    cursor = at;
  }

  function moveLine(x: number, y: number): void {
    startLine({ ...line, x: line.x + x, y: line.y + y });
  }

  function show(text: readonly unknown[]): void {
    const shown = showText(text, graphics, cursor, graphics.matrix);
    cursor = shown.cursor;
    const paragraph = inside.at(-1);
    for (const glyph of shown.glyphs) (isSeen(glyph) ? seen : unseen).push(paragraph === undefined ? glyph : { ...glyph, paragraph });
  }

  function isSeen({ box }: Glyph): boolean {
    if (graphics.mode === 3 || graphics.mode === 7) return false;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return !graphics.isFillWhite || areas.some(area => holds(area, x, y));
  }

  function draw(paint: Paint | undefined, paths: unknown): void {
    if (paint === undefined || !Array.isArray(paths)) return;
    const path = numbersOf(paths[0]);
    if (paint.fills && !graphics.isFillWhite) {
      const filled = fillPath(path, graphics.matrix);
      for (const rule of filled.rules) rules.push(rule); // a map may have more than a call takes arguments
      for (const area of filled.areas) areas.push(area);
    }
    if (paint.strokes && !graphics.isStrokeWhite) for (const rule of strokePath(path, graphics.matrix)) rules.push(rule);
  }
}

type Graphics = TextState & { readonly matrix: Matrix; readonly isFillWhite: boolean; readonly isStrokeWhite: boolean };

const INITIAL: Omit<Graphics, 'matrix'> = {
  font: { unit: 0.001, isVertical: false, verticalAdvance: -1000, isBold: false }, size: 1, characterSpacing: 0, wordSpacing: 0, scale: 1, rise: 0, mode: 0,
  isFillWhite: false, isStrokeWhite: false,
};

type Paint = { readonly strokes: boolean; readonly fills: boolean };

const [STROKE, FILL, BOTH]: readonly [Paint, Paint, Paint] = [{ strokes: true, fills: false }, { strokes: false, fills: true }, { strokes: true, fills: true }];
const PAINTS: Readonly<Record<string, Paint>> = {
  stroke: STROKE, closeStroke: STROKE, fill: FILL, eoFill: FILL, fillStroke: BOTH, eoFillStroke: BOTH, closeFillStroke: BOTH, closeEOFillStroke: BOTH,
};

/** The operators that only set something. */
function changed(graphics: Graphics, name: string, args: readonly unknown[], page: SourcePage): Graphics {
  const [first, second] = args;
  switch (name) {
    case 'setFont': return { ...graphics, font: page.findFont(String(first)), size: Number(second) };
    case 'setCharSpacing': return { ...graphics, characterSpacing: Number(first) };
    case 'setWordSpacing': return { ...graphics, wordSpacing: Number(first) };
    case 'setHScale': return { ...graphics, scale: Number(first) / 100 };
    case 'setTextRise': return { ...graphics, rise: Number(first) };
    case 'setTextRenderingMode': return { ...graphics, mode: Number(first) };
    case 'setFillRGBColor': return { ...graphics, isFillWhite: first === WHITE };
    case 'setStrokeRGBColor': return { ...graphics, isStrokeWhite: first === WHITE };
    case 'setFillColorN': return { ...graphics, isFillWhite: false };
    case 'setStrokeColorN': return { ...graphics, isStrokeWhite: false };
    default: return graphics;
  }
}

const WHITE = '#ffffff';

/** Some printers lay a wide table on an upright page by turning its content, not the page. */
function turnUpright({ number, width, height }: SourcePage, glyphs: readonly Glyph[], rules: readonly Rule[], isPicture: boolean): PageMarks {
  const count: [number, number, number, number] = [0, 0, 0, 0];
  for (const glyph of glyphs) count[glyph.turn] += 1;
  const turn = turnBy(count.indexOf(Math.max(...count)), 0);
  const size = turn % 2 === 0 ? { width, height } : { width: height, height: width };
  if (turn === 0) return { ...size, number, turn, glyphs, rules, isPicture };
  return {
    ...size, number, turn, isPicture,
    glyphs: glyphs.map(glyph => ({ ...glyph, box: upright(glyph.box, turn, { width, height }), turn: turnBy(glyph.turn, turn) })),
    rules: rules.map(rule => turnRule(rule, turn, { width, height })),
  };
}

function turnRule({ isHorizontal, at, from, to }: Rule, turn: Turn, size: Size): Rule {
  const box = isHorizontal ? { left: from, right: to, top: at, bottom: at } : { left: at, right: at, top: from, bottom: to };
  const { left, top, right, bottom } = upright(box, turn, size);
  return isHorizontal === (turn % 2 === 0) ? { isHorizontal: true, at: top, from: left, to: right } : { isHorizontal: false, at: left, from: top, to: bottom };
}
