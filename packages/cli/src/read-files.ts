import { type NamedReading, readFile } from '@hengji/actions/reading';
import { Refusal } from '@hengji/model';
import { readBytes } from './read-bytes.ts';
import type { Terminal } from './terminal.ts';

/** Answers every file, one after the other: a file that is refused, or not there, keeps none of the others from being answered. */
export async function readFiles(files: readonly string[], terminal: Terminal): Promise<readonly NamedReading[]> {
  const readings: NamedReading[] = [];
  for (const [index, file] of files.entries()) {
    terminal.progress(index + 1, files.length, file);
    try {
      readings.push({ file, ...await readFile(await readBytes(file), file) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      readings.push({ file, format: null, drafts: [], doubts: [], refusal: { code: error.code, message: error.message } });
    }
  }
  return readings;
}
