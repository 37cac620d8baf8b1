import type { Outline } from '../grid.ts';
import { openArchive } from '../read/archive.ts';
import { LIMITS, type Limits } from '../read/limits.ts';
import { readDocument } from '../read/read-document.ts';
import { sniffContent } from '../read/sniff.ts';
import type { Annotator, Note } from './note.ts';
import { type OfficeFile, openOfficeFile } from './office-file.ts';

/** The file as it is handed back. `html`: a page in its place, of a kind of file that takes no notes. */
export type Marked = { readonly format: 'docx' | 'xlsx' | 'html'; readonly bytes: Uint8Array };

// Each is loaded when a file asks for it, as the readers are.
const markDocx = async (...given: Parameters<typeof import('./mark-docx.ts').markDocx>) => (await import('./mark-docx.ts')).markDocx(...given);
const markXlsx = async (...given: Parameters<typeof import('./mark-xlsx.ts').markXlsx>) => (await import('./mark-xlsx.ts')).markXlsx(...given);
const markPage = async (outline: Outline, notes: readonly Note[], name: string) => (await import('./mark-page.ts')).markPage(outline, notes, name);

/** Puts notes into the user's own file, which stays as it was in everything else; into a page of the document where the file cannot hold them. */
export async function markDocument(bytes: Uint8Array, name: string, notes: readonly Note[], annotator: Annotator, limits: Partial<Limits> = {}): Promise<Marked> {
  const bounds: Limits = { ...LIMITS, ...limits };
  const file = openMarkable(bytes, name, bounds);
  if (file?.archive.names.some(part => part.startsWith('word/'))) return { format: 'docx', bytes: await markDocx(file, notes, annotator, name, bounds) };
  if (file?.archive.names.some(part => /^xl\/.*\.xml$/.test(part))) return { format: 'xlsx', bytes: await markXlsx(file, notes, annotator, name, bounds) };
  const { value } = await readDocument(bytes, name, limits);
  return { format: 'html', bytes: new TextEncoder().encode(await markPage(value, notes, name)) };
}

/** A signed file is left alone: whatever is added to it breaks the signature (ECMA-376 part 2, 10). */
function openMarkable(bytes: Uint8Array, name: string, limits: Limits): OfficeFile | undefined {
  if (sniffContent(bytes, name) !== 'zip') return undefined;
  const archive = openArchive(bytes, name, limits);
  return archive.names.some(part => part.startsWith('_xmlsignatures/')) ? undefined : openOfficeFile(bytes, archive, name);
}
