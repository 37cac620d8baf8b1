/** The streams of an OLE container; each is put together when it is asked for. */
export type CompoundFile = { readonly names: ReadonlySet<string>; readonly find: (name: string) => Uint8Array | undefined };

/**
 * Opens an OLE container (MS-CFB): a small file system of sectors chained through a table. Chains are followed no further than the file
 * has sectors, so that one that bites its tail ends; a sector beyond the file's end throws a RangeError.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new RangeError(`sectors of 2^${shift} bytes`);
  const sectorSize = 1 << shift;
  const table = readTable(view, sectorSize);
  const chained = (first: number) => join(chainOf(table, first).map(sector => pieceAt(bytes, sector + 1, sectorSize)));

  const directory = chained(view.getUint32(48, true));
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY_SIZE) }, (_, index) => entryAt(directory, index));
  const find = (name: string) => {
    const entry = entries.find(entry => entry.kind === STREAM && entry.name === name);
    if (entry === undefined) return undefined;
    const content = entry.size < view.getUint32(56, true) ? joinSmall(entry.first) : chained(entry.first);
    return content.subarray(0, entry.size);
  };
  return { names: new Set(entries.filter(({ kind }) => kind === STREAM).map(({ name }) => name)), find };

  /** Short streams share the sectors of one long one. */
  function joinSmall(first: number): Uint8Array {
    const shared = chained(entries.find(({ kind }) => kind === ROOT)?.first ?? LAST_SECTOR);
    const smallTable = numbersOf(chained(view.getUint32(60, true)));
    return join(chainOf(smallTable, first).map(sector => pieceAt(shared, sector, SMALL_SIZE)));
  }
}

const ENTRY_SIZE = 128;
const SMALL_SIZE = 64;
const [STREAM, ROOT] = [2, 5];
const LAST_SECTOR = 0xfffffffa; // greater numbers are marks: free, end of chain

/** The sector table itself: the first 109 of its sectors stand in the header, more in sectors chained from there (2.2, 2.5). */
function readTable(view: DataView, sectorSize: number): Uint32Array {
  const sectors: number[] = [];
  const most = Math.ceil(view.byteLength / sectorSize);
  for (let at = 76; at < 512; at += 4) sectors.push(view.getUint32(at, true));
  let more = view.getUint32(68, true);
  for (let count = 0; more < LAST_SECTOR && count < most; count += 1) {
    const begin = (more + 1) * sectorSize;
    for (let at = begin; at < begin + sectorSize - 4; at += 4) sectors.push(view.getUint32(at, true));
    more = view.getUint32(begin + sectorSize - 4, true);
  }
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return numbersOf(join(sectors.filter(sector => sector < LAST_SECTOR).slice(0, most).map(sector => pieceAt(bytes, sector + 1, sectorSize))));
}

function pieceAt(bytes: Uint8Array, index: number, size: number): Uint8Array {
  if (index * size >= bytes.length) throw new RangeError('a sector beyond the end');
  return bytes.subarray(index * size, (index + 1) * size);
}

function chainOf(table: Uint32Array, first: number): readonly number[] {
  const chain: number[] = [];
  for (let sector = first; sector < LAST_SECTOR && chain.length < table.length; sector = table[sector] ?? LAST_SECTOR) chain.push(sector);
  return chain;
}

type Entry = { readonly name: string; readonly kind: number; readonly first: number; readonly size: number };

function entryAt(directory: Uint8Array, index: number): Entry {
  const view = new DataView(directory.buffer, directory.byteOffset + index * ENTRY_SIZE, ENTRY_SIZE);
  const name = Buffer.from(directory.buffer, view.byteOffset, Math.max(0, Math.min(64, view.getUint16(64, true)) - 2)).toString('utf16le');
  return { name, kind: view.getUint8(66), first: view.getUint32(116, true), size: view.getUint32(120, true) };
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice(0, bytes.length - (bytes.length % 4)).buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
