import type { Limits } from '@hengji/document';
import { Refusal, type RefusalCode } from '@hengji/model';
import { readInRoom } from './reading-room.ts';
import type { FileContent } from './recognise-content.ts';

export type { FileContent } from './recognise-content.ts';

/** The same for a list of files, where a refused one must not keep the others from being answered. */
export type FileReading =
  | FileContent & { readonly refusal: null }
  | { readonly format: null; readonly drafts: readonly []; readonly doubts: readonly []; readonly refusal: { readonly code: RefusalCode; readonly message: string } };

export async function readFile(bytes: Uint8Array, name: string, limits: Partial<Limits> = {}): Promise<FileReading> {
  try {
    return { ...await recogniseFile(bytes, name, limits), refusal: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { format: null, drafts: [], doubts: [], refusal: { code: error.code, message: error.message } };
  }
}

/** Throws the Refusal of a file that cannot be read. A file without a form of ours has no drafts. */
export async function recogniseFile(bytes: Uint8Array, name: string, limits: Partial<Limits> = {}): Promise<FileContent> {
  return readInRoom(bytes, name, limits);
}
