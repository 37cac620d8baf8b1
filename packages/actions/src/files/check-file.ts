import { checkFiles, type FileCheck } from './check-files.ts';
import type { CheckOptions } from './check-options.ts';
import { readFile } from './read-file.ts';

/** Reads one file and judges it by itself. */
export async function checkFile(bytes: Uint8Array, file: string, options: CheckOptions = {}): Promise<FileCheck> {
  const { files: [check] } = checkFiles([{ file, ...await readFile(bytes, file) }], options);
  if (!check) throw new Error('a file that was handed in has no answer');
  return check;
}
