import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';

/** An object of the file, as it is named inside others. */
export type Reference = `${number} 0 R`;

/** A PDF file under construction (ISO 32000-1, 7.5): every object gets its number when it is asked for. */
export type PdfFile = {
  readonly reserve: () => Reference;
  readonly set: (reference: Reference, object: string) => void;
  readonly add: (object: string) => Reference;
  readonly addStream: (entries: string, bytes: Uint8Array | string, isPacked?: boolean) => Reference;
  readonly close: (trailer: string) => Uint8Array;
};

export function pdfFile(): PdfFile {
  const objects: string[] = []; // by number, from 1; streams stay '' here
  const streams = new Map<number, Buffer>();
  const reserve = (): Reference => `${objects.push('')} 0 R`;
  const set = (reference: Reference, object: string): void => { objects[numberOf(reference) - 1] = object; };
  const addStream: PdfFile['addStream'] = (entries, bytes, isPacked = true) => {
    const reference = reserve();
    const body = isPacked ? pack(Buffer.from(bytes)) : Buffer.from(bytes);
    const head = `<<${entries}${isPacked ? '/Filter/FlateDecode' : ''}/Length ${body.length}>>\nstream\n`;
    streams.set(numberOf(reference), Buffer.concat([Buffer.from(head, 'latin1'), body, Buffer.from('\nendstream')]));
    return reference;
  };
  return {
    reserve, set, addStream,
    add(object) {
      const reference = reserve();
      set(reference, object);
      return reference;
    },
    close(trailer) {
      const packed = objects.flatMap((object, index) => (streams.has(index + 1) ? [] : [{ number: index + 1, object }]));
      addStream(...objectStream(packed));
      return write(objects.length, streams, new Map(packed.map(({ number }, index) => [number, index])), trailer);
    },
  };
}

/** Text outside the pages (7.9.2.2): UTF-16 with its mark. */
export function textString(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

/** Not by Node's own zlib, which packs otherwise on other processors. Outlines of letters gain nothing by a higher level. */
function pack(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 3 });
}

function numberOf(reference: Reference): number {
  return Number.parseInt(reference, 10);
}

type Packed = { readonly number: number; readonly object: string };

/** All objects that are no streams, packed as one (ISO 32000-1, 7.5.7). */
function objectStream(packed: readonly Packed[]): [entries: string, bytes: string] {
  let offset = 0;
  const index = packed.map(({ number, object }) => {
    const entry = `${number} ${offset}`;
    offset += object.length + 1;
    return entry;
  }).join(' ');
  return [`/Type/ObjStm/N ${packed.length}/First ${index.length + 1}`, `${index}\n${packed.map(({ object }) => object).join('\n')}`];
}

/** The comment says that the file is binary (7.5.2). The id is made of the content, so that the same content has the same. */
function write(count: number, streams: ReadonlyMap<number, Buffer>, places: ReadonlyMap<number, number>, trailer: string): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let end = 15;
  const offsets = new Map<number, number>();
  for (const [number, stream] of streams) {
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), stream, Buffer.from('\nendobj\n')]);
    offsets.set(number, end);
    parts.push(part);
    end += part.length;
  }
  const [table] = [...offsets.keys()].slice(-1); // the object stream was written last
  const rows = Array.from({ length: count + 2 }, (_, number) => {
    const offset = number === count + 1 ? end : offsets.get(number);
    if (offset !== undefined) return [1, offset, 0] as const;
    const place = places.get(number);
    return place === undefined ? [0, 0, 0xffff] as const : [2, table ?? 0, place] as const;
  });
  const id = createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 32);
  const entries = Buffer.alloc(ROW * rows.length);
  for (const [index, [kind, place, detail]] of rows.entries()) {
    entries.writeUInt8(kind, ROW * index);
    entries.writeUInt32BE(place, ROW * index + 1);
    entries.writeUInt16BE(detail, ROW * index + 5);
  }
  const body = pack(entries);
  const head = `${count + 1} 0 obj\n<</Type/XRef/Size ${count + 2}/W[1 4 2]${trailer}/ID[<${id}><${id}>]/Filter/FlateDecode/Length ${body.length}>>\nstream\n`;
  return Buffer.concat([...parts, Buffer.from(head), body, Buffer.from(`\nendstream\nendobj\nstartxref\n${end}\n%%EOF\n`)]);
}

const ROW = 7; // bytes: kind, offset or stream, generation or place in the stream
