import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Refusal } from '@hengji/model';
import { type Font, readFonts } from './pdf-font.ts';

/** What a piece of an official document is set in: 仿宋, 小标宋, 黑体, 楷体 (GB/T 9704-2012, 5.2.2 and 7.3). */
export type Face = 'body' | 'title' | 'heading' | 'subheading';

/** The fonts of an installation: the first that holds a character prints it. */
export type Faces = { readonly find: (face: Face, codePoint: number) => Font | undefined };

/** By what the fonts call themselves: their files have other names on every machine. */
const NAMES: Readonly<Record<Face, RegExp>> = {
  body: /仿宋|fang\s*song/i,
  title: /小标宋|xiao\s*biao\s*song|FZXBS/i,
  heading: /黑体|sim\s*hei|hei\s*ti/i,
  subheading: /楷体|kai\s*ti/i,
};

const REGULAR = once(() => readPackaged('400Regular'));
const BOLD = once(() => readPackaged('700Bold'));
const PACKAGED: Readonly<Record<Face, () => readonly Font[]>> = { body: REGULAR, title: BOLD, heading: BOLD, subheading: REGULAR };

const known = new Map<string | undefined, Faces>();

/** The fonts in a folder of the site by their names, then the packaged ones, then what else the folder holds. Files are read when they are first needed, and once. */
export function facesOf(folder: string | undefined): Faces {
  const faces = known.get(folder) ?? makeFaces(folder === undefined ? () => [] : once(() => readFolder(folder)));
  known.set(folder, faces);
  return faces;
}

function makeFaces(own: () => readonly Font[]): Faces {
  const sources = (face: Face): readonly (() => readonly Font[])[] => [once(() => own().filter(({ names }) => names.some(name => NAMES[face].test(name)))), PACKAGED[face], own];
  const order = { body: sources('body'), title: sources('title'), heading: sources('heading'), subheading: sources('subheading') };
  return {
    find(face, codePoint) {
      for (const source of order[face]) {
        const font = source().find(({ findGlyph }) => findGlyph(codePoint) !== undefined);
        if (font) return font;
      }
      return undefined;
    },
  };
}

function readPackaged(weight: string): readonly Font[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'));
  return readFonts(readFileSync(join(folder, weight, `NotoSerifSC_${weight}.ttf`)));
}

function readFolder(folder: string): readonly Font[] {
  let reading = folder;
  try {
    return readdirSync(folder).filter(file => /\.tt[cf]$/i.test(file)).sort().flatMap(file => {
      reading = join(folder, file);
      return readFonts(readFileSync(reading));
    });
  } catch (cause) {
    throw new Refusal('file-unreadable', `字体读不出来：${reading}。请检查 HENGJI_FONTS 写的文件夹和里面的字体文件（.ttf、.ttc）；不设 HENGJI_FONTS 就用自带的字体。`, { cause });
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
