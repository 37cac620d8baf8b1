import { Inflate } from 'fflate';
import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '@hengji/model';
import { type Limits, refuseBeyond } from './limits.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** The files inside a zip, known by their directory; none is expanded before all of them were found within the limits. */
export type Archive = {
  readonly names: readonly string[];
  /** Expands the parts that are wanted and holds each against what the directory promised. */
  readonly expand: (wanted: (name: string) => boolean) => ReadonlyMap<string, Uint8Array>;
  /** One part piece by piece, for those that may be larger than memory. */
  readonly stream: (part: string) => Generator<Uint8Array>;
};

export function openArchive(bytes: Uint8Array, name: string, limits: Limits): Archive {
  const entries = listEntries(bytes, name);
  refuseBeyond(limits, 'parts', entries.length, name);
  for (const { size, packedSize } of entries) refuseBeyond(limits, 'ratio', size / Math.max(1, packedSize), name);
  if (entries.length === 0) throw damaged(name);

  return {
    names: entries.map(entry => entry.name),
    expand(wanted) {
      const chosen = entries.filter(entry => wanted(entry.name));
      refuseBeyond(limits, 'expandedBytes', chosen.reduce((sum, { size }) => sum + size, 0), name);
      return new Map(chosen.map(entry => [entry.name, expandEntry(entry, name)]));
    },
    *stream(part) {
      const entry = entries.find(entry => entry.name === part);
      if (entry) yield* streamEntry(entry, name, limits);
    },
  };
}

export function damaged(name: string, cause?: unknown): Refusal {
  return new Refusal('file-damaged', `“${name}”已损坏或不完整，打不开。请重新导出或重新传送后再交。`, { cause });
}

function listEntries(bytes: Uint8Array, name: string): readonly ZipEntry[] {
  try {
    return readZipDirectory(bytes);
  } catch (cause) {
    throw damaged(name, cause);
  }
}

function expandEntry(entry: ZipEntry, name: string): Uint8Array {
  const content = inflateEntry(entry, name);
  if (content.length !== entry.size || crc32(content) !== entry.checksum) throw damaged(name);
  refuseDocumentType(content, name);
  return content;
}

function inflateEntry({ isPacked, packed, size }: ZipEntry, name: string): Uint8Array {
  try {
    return isPacked ? inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }) : packed;
  } catch (cause) {
    throw damaged(name, cause);
  }
}

const PIECE = 64 * 1024; // packed bytes expanded at a time

function* streamEntry({ isPacked, packed, size }: ZipEntry, name: string, limits: Limits): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflate = isPacked ? new Inflate(piece => pieces.push(piece)) : { push: (piece: Uint8Array) => pieces.push(piece) };
  let expanded = 0;
  for (let at = 0; at < packed.length; at += PIECE) {
    try {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch (cause) {
      throw damaged(name, cause);
    }
    for (const piece of pieces.splice(0)) {
      if (expanded === 0) refuseDocumentType(piece.subarray(0, PIECE), name); // it may only stand before the first element
      expanded += piece.length;
      if (expanded > size) throw damaged(name);
      refuseBeyond(limits, 'streamedBytes', expanded, name);
      yield piece;
    }
  }
  if (expanded !== size) throw damaged(name);
}

/** A document type is the door to entities, inside and outside (OPC, ECMA-376 part 2, forbids it in every part). */
function refuseDocumentType(part: Uint8Array, name: string): void {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (![DOCTYPE, ...WIDE_DOCTYPES].some(sign => bytes.includes(sign))) return;
  throw new Refusal('file-hostile', `“${name}”里夹带了外部内容声明（DOCTYPE），办公文档不应有它，没有读取。请用 Word、Excel 打开后另存再交。`);
}

const DOCTYPE = Buffer.from('<!DOCTYPE');
// As bytes: a search by the encoding utf16le can turn in circles for ever on bytes that are no text (Node 26.10; found by fuzzing).
const WIDE_DOCTYPES = [Buffer.from('<!DOCTYPE', 'utf16le'), Buffer.from('<!DOCTYPE', 'utf16le').swap16()];
