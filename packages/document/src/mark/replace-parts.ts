import { deflateSync } from 'fflate';
import { crc32 } from 'node:zlib';
import { readZipDirectory, type ZipEntry } from '../read/zip-directory.ts';

/**
 * The archive with some parts in other words and some new ones at its end. All other parts keep their packed bytes, their dates and their
 * order (APPNOTE 4.3): nothing of them is expanded.
 */
export function replaceParts(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = readZipDirectory(bytes);
  const known = new Set(entries.map(({ name }) => name));
  const added = [...parts.keys()].filter(name => !known.has(name)).map(blankEntry);
  const pieces: Uint8Array[] = [];
  const listings: Uint8Array[] = [];
  let offset = 0;
  for (const entry of [...entries, ...added]) {
    const part = parts.get(entry.name);
    const packed = part === undefined ? entry : { isPacked: true, packed: deflateSync(part), checksum: crc32(part), size: part.length };
    const header = described(entry.header, LOCAL_FIELDS, packed);
    const listing = described(entry.listing, LISTED_FIELDS, packed);
    new DataView(listing.buffer).setUint32(42, offset, true);
    pieces.push(header, packed.packed);
    listings.push(listing);
    offset += header.length + packed.packed.length;
  }
  return Buffer.concat([...pieces, ...listings, endOf(listings, offset)]);
}

type Packed = Pick<ZipEntry, 'isPacked' | 'packed' | 'checksum' | 'size'>;

const LOCAL_FIELDS = 6; // where flags, method, time, date, checksum and sizes begin
const LISTED_FIELDS = 8;
const SIZES_FOLLOW = 0x08; // a flag: they stand behind the packed bytes. We know them before

function described(header: Uint8Array, fields: number, { isPacked, packed, checksum, size }: Packed): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(header);
  const view = new DataView(copy.buffer);
  view.setUint16(fields, view.getUint16(fields, true) & ~SIZES_FOLLOW, true);
  view.setUint16(fields + 2, isPacked ? 8 : 0, true);
  view.setUint32(fields + 8, checksum, true);
  view.setUint32(fields + 12, packed.length, true);
  view.setUint32(fields + 16, size, true);
  return copy;
}

const FIRST_DAY = 0x21; // 1980-01-01, as in every file we write
const VERSION = 20;

function blankEntry(name: string): ZipEntry {
  const header = blankHeader(name, 30, 0x04034b50, 4);
  const listing = blankHeader(name, 46, 0x02014b50, 6);
  return { name, header, listing, isPacked: true, checksum: 0, packedSize: 0, size: 0, packed: new Uint8Array() };
}

function blankHeader(name: string, length: number, signature: number, version: number): Uint8Array {
  const written = new TextEncoder().encode(name);
  const header = new Uint8Array(length + written.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(version, VERSION, true);
  view.setUint16(version + 8, FIRST_DAY, true);
  view.setUint16(version === 4 ? 26 : 28, written.length, true);
  header.set(written, length);
  return header;
}

function endOf(listings: readonly Uint8Array[], offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, listings.length, true);
  view.setUint16(10, listings.length, true);
  view.setUint32(12, listings.reduce((sum, { length }) => sum + length, 0), true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}
