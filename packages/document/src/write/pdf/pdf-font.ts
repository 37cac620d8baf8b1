/** A font with TrueType outlines (ISO/IEC 14496-22). Its tables are read where they are asked, so that opening it costs nothing. */
export type Font = {
  readonly names: readonly string[]; // of the family and of the font, in every language it has
  readonly postScriptName: string;
  readonly box: readonly number[]; // this and all that follows in thousandths of the size
  readonly ascent: number;
  readonly descent: number;
  readonly findGlyph: (codePoint: number) => number | undefined; // a tab is printed as a blank
  readonly advanceOf: (glyph: number) => number;
  readonly outlineOf: (glyph: number) => Buffer;
  readonly metricOf: (glyph: number) => Buffer; // its entry in `hmtx`
  readonly findTable: (tag: string) => Buffer | undefined;
};

/** All fonts of a file: one, or those of a collection (.ttc). Outlines of another kind (.otf) are left out: they cannot be cut to what a document needs. */
export function readFonts(file: Buffer): readonly Font[] {
  if (file.length < 16) return [];
  const isCollection = file.toString('latin1', 0, 4) === 'ttcf';
  const starts = isCollection ? Array.from({ length: file.readUInt32BE(8) }, (_, index) => file.readUInt32BE(12 + 4 * index)) : [0];
  return starts.filter(start => TRUE_TYPE.has(file.readUInt32BE(start))).map(start => readFont(file, start));
}

const TRUE_TYPE = new Set([0x0001_0000, 0x7472_7565]); // the second is `true`, as Apple has it

function readFont(file: Buffer, start: number): Font {
  const tables = new Map(Array.from({ length: file.readUInt16BE(start + 4) }, (_, index) => {
    const entry = start + 12 + 16 * index;
    const offset = file.readUInt32BE(entry + 8);
    return [file.toString('latin1', entry, entry + 4), file.subarray(offset, offset + file.readUInt32BE(entry + 12))] as const;
  }));
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (found === undefined) throw new RangeError(`a font without its table ${tag}`);
    return found;
  };
  const [head, hhea, hmtx, loca, glyf] = [table('head'), table('hhea'), table('hmtx'), table('loca'), table('glyf')];
  const toThousandths = (units: number): number => (units * 1000) / head.readUInt16BE(18);
  const placeOf = head.readInt16BE(50) === 0 ? (glyph: number) => 2 * loca.readUInt16BE(2 * glyph) : (glyph: number) => loca.readUInt32BE(4 * glyph);
  const lastMetric = hhea.readUInt16BE(34) - 1; // every glyph after it is as wide
  const names = readNames(table('name'));
  return {
    names: [1, 4, 16].flatMap(id => names.get(id) ?? []),
    postScriptName: (names.get(6)?.[0] ?? 'Font').replace(/[^\w-]/g, ''),
    box: [36, 38, 40, 42].map(offset => toThousandths(head.readInt16BE(offset))),
    ascent: toThousandths(hhea.readInt16BE(4)),
    descent: toThousandths(hhea.readInt16BE(6)),
    findGlyph: remembered(findCharacterMap(table('cmap'))),
    advanceOf: glyph => toThousandths(hmtx.readUInt16BE(4 * Math.min(glyph, lastMetric))),
    outlineOf: glyph => glyf.subarray(placeOf(glyph), placeOf(glyph + 1)),
    metricOf: glyph => {
      if (glyph <= lastMetric) return hmtx.subarray(4 * glyph, 4 * glyph + 4);
      const bearing = 4 * (lastMetric + 1) + 2 * (glyph - lastMetric - 1);
      return Buffer.concat([hmtx.subarray(4 * lastMetric, 4 * lastMetric + 2), hmtx.subarray(bearing, bearing + 2)]);
    },
    findTable: tag => tables.get(tag),
  };
}

/** By their id, those for Windows: the only ones that every font has. */
function readNames(name: Buffer): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  for (let index = 0; index < name.readUInt16BE(2); index += 1) {
    const entry = 6 + 12 * index;
    if (name.readUInt16BE(entry) !== 3) continue;
    const [id, length, offset] = [name.readUInt16BE(entry + 6), name.readUInt16BE(entry + 8), name.readUInt16BE(4) + name.readUInt16BE(entry + 10)];
    const text = Buffer.from(name.subarray(offset, offset + length)).swap16().toString('utf16le');
    names.set(id, [...names.get(id) ?? [], text]);
  }
  return names;
}

type FindGlyph = (codePoint: number) => number | undefined;

/** The table for all of Unicode, else the one for its first plane. */
function findCharacterMap(cmap: Buffer): FindGlyph {
  const maps = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => {
    const map = cmap.subarray(cmap.readUInt32BE(8 + 8 * index));
    return { format: map.readUInt16BE(0), map };
  });
  const [whole, plane] = [maps.find(({ format }) => format === 12), maps.find(({ format }) => format === 4)];
  if (whole) return codePoint => findInGroups(whole.map, codePoint);
  return plane ? codePoint => findInSegments(plane.map, codePoint) : () => undefined;
}

function findInGroups(map: Buffer, codePoint: number): number | undefined {
  const group = 16 + 12 * firstOf(map.readUInt32BE(12), index => map.readUInt32BE(16 + 12 * index + 4) >= codePoint);
  if (group >= 16 + 12 * map.readUInt32BE(12) || map.readUInt32BE(group) > codePoint) return undefined;
  return map.readUInt32BE(group + 8) + codePoint - map.readUInt32BE(group) || undefined; // glyph 0 stands for what is missing
}

function findInSegments(map: Buffer, codePoint: number): number | undefined {
  const size = map.readUInt16BE(6); // of one list of all segments: their ends, a gap of two bytes, starts, shifts, offsets
  const segment = 2 * firstOf(size / 2, index => map.readUInt16BE(14 + 2 * index) >= codePoint);
  if (codePoint > 0xffff || segment >= size) return undefined;
  const [start, shift, offset] = [16 + size, 16 + 2 * size, 16 + 3 * size].map(list => map.readUInt16BE(list + segment));
  if (start === undefined || shift === undefined || offset === undefined || start > codePoint) return undefined;
  if (offset === 0) return (codePoint + shift) & 0xffff || undefined;
  const glyph = map.readUInt16BE(16 + 3 * size + segment + offset + 2 * (codePoint - start));
  return glyph === 0 ? undefined : (glyph + shift) & 0xffff;
}

function firstOf(count: number, isReached: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function remembered(find: FindGlyph): FindGlyph {
  const found = new Map<number, number | undefined>();
  return codePoint => {
    if (!found.has(codePoint)) found.set(codePoint, find(codePoint === TAB ? BLANK : codePoint));
    return found.get(codePoint);
  };
}

const [TAB, BLANK] = [0x09, 0x20] as const;
