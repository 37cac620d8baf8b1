import { readDocument, type Format } from '@hengji/document';
import { recogniseDrafts } from '@hengji/forms';
import { Refusal, type Doubt, type Draft, type RefusalCode } from '@hengji/model';

/** What a file says. */
export type FileContent = { readonly format: Format; readonly drafts: readonly Draft[]; readonly doubts: readonly Doubt[] };

/** The same for a list of files, where a refused one must not keep the others from being answered. */
export type FileReading =
  | FileContent & { readonly refusal: null }
  | { readonly format: null; readonly drafts: readonly []; readonly doubts: readonly []; readonly refusal: { readonly code: RefusalCode; readonly message: string } };

export async function readFile(bytes: Uint8Array, name: string): Promise<FileReading> {
  try {
    return { ...await recogniseFile(bytes, name), refusal: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { format: null, drafts: [], doubts: [], refusal: { code: error.code, message: error.message } };
  }
}

/** Throws the Refusal of a file that cannot be read. A file without a form of ours has no drafts. */
export async function recogniseFile(bytes: Uint8Array, name: string): Promise<FileContent> {
  const { value: outline, doubts: ofFile } = await readDocument(bytes, name);
  const { value: drafts, doubts: ofForms } = recogniseDrafts(outline);
  return { format: outline.format, drafts, doubts: [...ofFile, ...ofForms] };
}
