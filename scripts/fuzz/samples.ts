import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Sample = { readonly name: string; readonly bytes: Uint8Array };

const ROOT = join(import.meta.dirname, '../../samples');
const FOLDERS = ['published/documents', 'published/office', 'self-evaluation-translation-fee', 'bad'];

/** The samples that mutants are made of. Old Word goes through LibreOffice, which is not ours to fuzz; a zip bomb has nothing to mutate. */
export function loadSamples(only = ''): readonly [Sample, ...Sample[]] {
  const [first, ...others] = FOLDERS.flatMap(folder => readdirSync(join(ROOT, folder)).map(name => ({ name, path: join(ROOT, folder, name) })))
    .filter(({ name }) => /\.(?:docx|xlsx?|ods|pdf|html|csv|txt)$/.test(name) && !/^(?:grid|findings)\.|^zip-bomb/.test(name) && name.endsWith(only))
    .map(({ name, path }) => ({ name, bytes: readFileSync(path) }));
  if (first === undefined) throw new Error(`no sample ends with ${only}`);
  return [first, ...others];
}
