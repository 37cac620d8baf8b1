import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Refusal } from '@hengji/model';
import { damaged } from '../archive.ts';
import { type Limits, refuseBeyond } from '../limits.ts';
import type { Matrix, Size } from './pdf-geometry.ts';
import { type PageStructure, structureOf, UNNAMED } from './pdf-structure.ts';

/** One instruction of a page's content (ISO 32000-1, annex A), under the library's name for it. */
export type Operator = { readonly name: string; readonly args: readonly unknown[] };

/** How the glyphs of a font are laid out. `unit`: what their widths are multiples of. */
export type Font = { readonly unit: number; readonly isVertical: boolean; readonly verticalAdvance: number; readonly isBold: boolean };

/** A page as the library hands it over. `matrix` leads from its coordinates to points from the top left, with /Rotate applied. */
export type SourcePage = Size & {
  readonly number: number;
  readonly matrix: Matrix;
  readonly operators: readonly Operator[];
  readonly findFont: (name: string) => Font;
  readonly structure: PageStructure;
};

/** Our one door to the PDF library, which is loaded when the first PDF comes: it is large. */
export async function* readPages(bytes: Uint8Array, name: string, limits: Limits): AsyncGenerator<SourcePage> {
  const { getDocument, OPS, PasswordException, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const names = new Map(Object.entries(OPS).map(([operator, code]) => [code, operator]));
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes), // a copy: the library takes the bytes away
    cMapUrl: `${folder}/cmaps/`, // the character codes of Chinese fonts that are not in the file
    standardFontDataUrl: `${folder}/standard_fonts/`,
    disableFontFace: false, // in Node it would trace the outline of every glyph
    useSystemFonts: false,
    useWasm: false,
    fontExtraProperties: true,
    maxImageSize: 1, // pictures are not read, so they are not unpacked
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const file = await task.promise;
    refuseBeyond(limits, 'pages', file.numPages, name);
    const end = performance.now() + 1000 * limits.seconds;
    const { metadata } = await file.getMetadata();
    const isStructured = metadata?.get('pdfaid:conformance') === 'A'; // says of itself that its structure is right (ISO 19005-2, 6.7); others name it as it comes
    let operators = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList();
      refuseBeyond(limits, 'operators', (operators += fnArray.length), name);
      if (performance.now() > end) refuseBeyond(limits, 'seconds', Infinity, name);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const findFont = (font: string): Font => fontOf(page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined);
      const named = fnArray.map((code, index) => operatorOf(names, code, argsArray[index]));
      yield { number, width, height, matrix: toMatrix(transform), operators: named, findFont, structure: isStructured ? structureOf(await page.getStructTree()) : UNNAMED };
      page.cleanup();
    }
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    if (cause instanceof PasswordException) throw new Refusal('file-encrypted', `“${name}”设了打开密码，读不到内容。请用 PDF 阅读软件打开，去掉密码后另存再交。`, { cause });
    throw damaged(name, cause);
  } finally {
    await task.destroy();
  }
}

export function toMatrix(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(value);
  return [a, b, c, d, e, f];
}

export function numbersOf(value: unknown): readonly number[] {
  if (value instanceof Float32Array) return [...value];
  return Array.isArray(value) ? value.filter(part => typeof part === 'number') : [];
}

/** A path comes with the code of the operator that paints it: that is named too. */
function operatorOf(names: ReadonlyMap<unknown, string>, code: number, value: unknown): Operator {
  const name = names.get(code) ?? '';
  const args: readonly unknown[] = Array.isArray(value) ? value : [];
  return { name, args: name === 'constructPath' ? [names.get(args[0]), ...args.slice(1)] : args };
}

/** What the library says of a font; a font that is broken is laid out like any other. */
function fontOf(font: unknown): Font {
  const { fontMatrix, vertical, defaultVMetrics, name } = Object(font);
  const [unit = 0.001] = numbersOf(fontMatrix);
  const [verticalAdvance = -1000] = numbersOf(defaultVMetrics);
  return { unit, isVertical: vertical === true, verticalAdvance, isBold: typeof name === 'string' && BOLD.test(name) };
}

const BOLD = /bold|heavy|black|黑体|SimHei|STHeiti/i;
