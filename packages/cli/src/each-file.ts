import { Refusal, type RefusalCode } from '@hengji/model';
import { readBytes } from './read-bytes.ts';
import type { Terminal } from './terminal.ts';

/** The answer for a file that could not even be opened: nothing was read, nothing was checked. */
type Unopened = {
  readonly format: null;
  readonly drafts: readonly [];
  readonly doubts: readonly [];
  readonly checks: readonly [];
  readonly refusal: { readonly code: RefusalCode; readonly message: string };
};

/** Answers every file, one after the other: a file that is refused, or not there, keeps none of the others from being answered. */
export async function eachFile<T>(files: readonly string[], terminal: Terminal, answer: (bytes: Uint8Array, name: string) => Promise<T>): Promise<(T | Unopened)[]> {
  const answers: (T | Unopened)[] = [];
  for (const [index, file] of files.entries()) {
    terminal.progress(index + 1, files.length, file);
    try {
      answers.push(await answer(await readBytes(file), file));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answers.push({ format: null, drafts: [], doubts: [], checks: [], refusal: { code: error.code, message: error.message } });
    }
  }
  return answers;
}
