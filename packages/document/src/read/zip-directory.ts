/** What the directory at the end of a zip says of one file in it. */
export type ZipEntry = {
  readonly name: string;
  readonly isPacked: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly packed: Uint8Array; // a view of the archive's own bytes, as are the headers
  readonly header: Uint8Array; // before the packed bytes
  readonly listing: Uint8Array; // in the directory
};

/** The files of a zip by its central directory alone (APPNOTE 4.3.12): headers between the files could say something else. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('no directory entry');
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const next = at + 46 + nameLength + extraLength + commentLength;
    entries.push({ ...entryAt(bytes, view, at, nameLength), listing: bytes.subarray(at, next) });
    at = next;
  }
  return entries;
}

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [STORED, DEFLATED] = [0, 8];

/** The end record stands last, before a comment of at most 64 KB. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError('no directory');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): Omit<ZipEntry, 'listing'> {
  const method = view.getUint16(at + 10, true);
  const [packedSize, size, local] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
  if (method !== STORED && method !== DEFLATED) throw new RangeError(`packed by method ${method}`);
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError('no file where the directory says');
  const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (begin + packedSize > bytes.length) throw new RangeError('a file beyond the end'); // also what ZIP64 keeps elsewhere: above 4 GB
  return {
    name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8').replaceAll('\\', '/'),
    isPacked: method === DEFLATED,
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    packed: bytes.subarray(begin, begin + packedSize),
    header: bytes.subarray(local, begin),
  };
}
