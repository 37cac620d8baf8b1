import type { Font } from './pdf-font.ts';

/** The part of a font that a document needs. Every character has a code of its own, also where two share a glyph, so that each is copied as it was written. */
export type FontSubset = { readonly name: string; readonly font: Font; readonly codes: Map<number, number> };

export function subsetOf(font: Font, name: string): FontSubset {
  return { name, font, codes: new Map() };
}

/** The code of a character in the document, from 1; 0 is the sign for what is missing. */
export function codeOf({ codes }: FontSubset, codePoint: number): number {
  const code = codes.get(codePoint) ?? codes.size + 1;
  codes.set(codePoint, code);
  return code;
}

/** The font file that holds only these characters: the glyph of each under its code, then the parts that they are made of. */
export function writeSubset({ font, codes }: FontSubset): Buffer {
  const glyphs = [0, ...[...codes.keys()].map(codePoint => font.findGlyph(codePoint) ?? 0)];
  const parts = new Map<number, number>();
  const outlines: Buffer[] = [];
  for (let index = 0; index < glyphs.length; index += 1) { // a part may be made of parts
    const outline = padded(font.outlineOf(glyphs[index] ?? 0), 4);
    for (const offset of partsOf(outline)) {
      const part = outline.readUInt16BE(offset);
      if (!parts.has(part)) parts.set(part, glyphs.push(part) - 1);
      outline.writeUInt16BE(parts.get(part) ?? 0, offset);
    }
    outlines.push(outline);
  }
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  outlines.reduce((end, outline, index) => loca.writeUInt32BE(end + outline.length, 4 * (index + 1)) && end + outline.length, 0);

  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map(tag => Buffer.from(font.findTable(tag) ?? []));
  if (head === undefined || hhea === undefined || maxp === undefined) throw new RangeError('a font without its heads');
  head.writeInt16BE(1, 50); // `loca` in whole bytes
  hhea.writeUInt16BE(glyphs.length, 34);
  maxp.writeUInt16BE(glyphs.length, 4);
  const hints = ['cvt ', 'fpgm', 'prep'].flatMap(tag => {
    const table = font.findTable(tag);
    return table ? [[tag, table] as const] : [];
  });
  return sfnt(new Map([...hints, ['glyf', Buffer.concat(outlines)], ['head', head], ['hhea', hhea], ['hmtx', Buffer.concat(glyphs.map(font.metricOf))], ['loca', loca], ['maxp', maxp]]));
}

/** Where a glyph made of others names them (ISO/IEC 14496-22, `glyf`, composite glyph description). */
function partsOf(outline: Buffer): readonly number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const offsets: number[] = [];
  for (let at = 10, flags: number = MORE; (flags & MORE) !== 0;) {
    flags = outline.readUInt16BE(at);
    offsets.push(at + 2);
    at += 4 + ((flags & WORDS) === 0 ? 2 : 4) + ((flags & SCALE) !== 0 ? 2 : (flags & TWO_SCALES) !== 0 ? 4 : (flags & MATRIX) !== 0 ? 8 : 0);
  }
  return offsets;
}

const [WORDS, SCALE, MORE, TWO_SCALES, MATRIX] = [0x01, 0x08, 0x20, 0x40, 0x80] as const;

/** A font file of these tables, which are in the order of their tags. */
export function sfnt(tables: ReadonlyMap<string, Buffer>): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.size));
  const head = Buffer.alloc(12 + 16 * tables.size);
  head.writeUInt32BE(0x0001_0000, 0);
  for (const [index, value] of [tables.size, 16 * power, Math.log2(power), 16 * (tables.size - power)].entries()) head.writeUInt16BE(value, 4 + 2 * index);
  const parts: Buffer[] = [head];
  let end = head.length;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const part = padded(table, 4);
    const entry = 12 + 16 * index;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(sumOf(part), entry + 4);
    head.writeUInt32BE(end, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    parts.push(part);
    end += part.length;
  }
  return Buffer.concat(parts);
}

function sumOf(table: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset < table.length; offset += 4) sum = (sum + table.readUInt32BE(offset)) >>> 0;
  return sum;
}

/** A copy, filled up with zeros. */
function padded(bytes: Buffer, multiple: number): Buffer {
  const copy = Buffer.alloc(Math.ceil(bytes.length / multiple) * multiple);
  bytes.copy(copy);
  return copy;
}
