import { readDocument, type Format, type Limits, type Outline } from '@hengji/document';
import { recogniseDrafts } from '@hengji/forms';
import type { Doubt, Draft } from '@hengji/model';

/** What a file says. */
export type FileContent = { readonly format: Format; readonly drafts: readonly Draft[]; readonly doubts: readonly Doubt[] };

/** From bytes to drafts, here and now; throws the Refusal of a file that cannot be read. A file without a form of ours has no drafts. */
export async function recogniseContent(bytes: Uint8Array, name: string, limits: Limits): Promise<FileContent> {
  return (await recogniseDocument(bytes, name, limits)).content;
}

/** The same, with the document in which the drafts were found. */
export async function recogniseDocument(bytes: Uint8Array, name: string, limits: Limits): Promise<{ readonly outline: Outline; readonly content: FileContent }> {
  const { value: outline, doubts: ofFile } = await readDocument(bytes, name, limits);
  const { value: drafts, doubts: ofForms } = recogniseDrafts(outline);
  return { outline, content: { format: outline.format, drafts, doubts: [...ofFile, ...ofForms] } };
}
