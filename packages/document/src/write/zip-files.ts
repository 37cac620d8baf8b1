import { Zip, ZipPassThrough } from 'fflate';

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

const FIRST_DAY = new Date(1980, 0, 1); // the same files give the same archive: see office-package.ts

/**
 * Puts files into one archive while they are made: no more than one of them is held at a time. They go in as they are, since papers
 * are packed already. Of two with one name the later is numbered.
 */
export async function* zipFiles(files: AsyncIterable<NamedBytes>): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const taken = new Map<string, number>();
  for await (const { name, bytes } of files) {
    const entry = new ZipPassThrough(unused(name, taken));
    entry.mtime = FIRST_DAY;
    zip.add(entry);
    entry.push(bytes, true);
    yield* chunks.splice(0);
  }
  zip.end();
  yield* chunks.splice(0);
}

function unused(name: string, taken: Map<string, number>): string {
  const times = (taken.get(name) ?? 0) + 1;
  taken.set(name, times);
  return times === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${times})$1`);
}
