import { unzipSync, type UnzipFileInfo } from 'fflate';
import { Refusal } from '@hengji/model';
import { type Limits, refuseBeyond } from './limits.ts';

/** The files inside a zip, known by their directory; none is expanded before all of them were found within the limits. */
export type Archive = {
  readonly names: readonly string[];
  /** Expands the parts that are wanted and holds each against what the directory promised. */
  readonly expand: (wanted: (name: string) => boolean) => ReadonlyMap<string, Uint8Array>;
};

export function openArchive(bytes: Uint8Array, name: string, limits: Limits): Archive {
  const parts = listParts(bytes, name);
  refuseBeyond(limits, 'parts', parts.length, name);
  refuseBeyond(limits, 'expandedBytes', parts.reduce((sum, part) => sum + part.originalSize, 0), name);
  for (const part of parts) refuseBeyond(limits, 'ratio', part.originalSize / Math.max(1, part.size), name);
  if (parts.length === 0) throw damaged(name);

  const expand = (wanted: (name: string) => boolean) => {
    const sizes = new Map(parts.map(part => [part.name, part.originalSize]));
    const expanded = unzip(bytes, name, part => wanted(part.name));
    for (const [part, content] of expanded) {
      if (content.length !== sizes.get(part)) throw damaged(name);
      if (hasDocumentType(content)) {
        throw new Refusal('file-hostile', `“${name}”里夹带了外部内容声明（DOCTYPE），办公文档不应有它，没有读取。请用 Word、Excel 打开后另存再交。`);
      }
    }
    return expanded;
  };
  return { names: parts.map(part => part.name), expand };
}

export function damaged(name: string, cause?: unknown): Refusal {
  return new Refusal('file-damaged', `“${name}”已损坏或不完整，打不开。请重新导出或重新传送后再交。`, { cause });
}

function listParts(bytes: Uint8Array, name: string): readonly UnzipFileInfo[] {
  const parts: UnzipFileInfo[] = [];
  unzip(bytes, name, part => {
    parts.push(part);
    return false;
  });
  return parts;
}

function unzip(bytes: Uint8Array, name: string, filter: (part: UnzipFileInfo) => boolean): Map<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (cause) {
    throw damaged(name, cause);
  }
}

/** A document type is the door to entities, inside and outside (OPC, ECMA-376 part 2, forbids it in every part). */
function hasDocumentType(part: Uint8Array): boolean {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  return bytes.includes('<!DOCTYPE') || bytes.includes('<!DOCTYPE', 0, 'utf16le') || bytes.includes(BIG_ENDIAN_DOCTYPE);
}

const BIG_ENDIAN_DOCTYPE = Buffer.from('<!DOCTYPE', 'utf16le').swap16();
