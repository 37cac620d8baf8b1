import { type FileReading, type NamedReading, readFile } from '@hengji/actions/reading';
import { Refusal } from '@hengji/model';
import { inLanes } from './in-lanes.ts';
import { digestOf, type Memory } from './memory.ts';
import { readBytes } from './read-bytes.ts';
import type { Terminal } from './terminal.ts';

/** `memory`: what was done before is not done again. `signal`: asks to stop. */
export type Ways = { readonly memory?: Memory | undefined; readonly signal?: AbortSignal };

/** Answers every file: one that is refused, or not there, keeps none of the others from being answered. Stopped, it says how far it came. */
export async function readFiles(files: readonly string[], terminal: Terminal, { memory, signal }: Ways = {}): Promise<readonly NamedReading[]> {
  const readings: NamedReading[] = [];
  const done = await inLanes(files, async (file, index) => {
    terminal.progress(index + 1, files.length, file);
    readings[index] = await readOne(file, memory);
  }, signal);
  if (done < files.length) throw new Refusal('usage', `已停下：${files.length} 个文件读完 ${done} 个。${memory ? '再用同样的命令，读完的不必重读。' : ''}`);
  return readings;
}

async function readOne(file: string, memory: Memory | undefined): Promise<NamedReading> {
  try {
    const bytes = await readBytes(file);
    return { file, ...(memory ? await recall(bytes, file, memory) : await readFile(bytes, file)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { file, format: null, drafts: [], doubts: [], refusal: { code: error.code, message: error.message } };
  }
}

/** A refusal is not kept: a file that took too long today is tried again. */
async function recall(bytes: Uint8Array, file: string, memory: Memory): Promise<FileReading> {
  const digest = digestOf(bytes);
  const known = memory.find(digest) as FileReading | undefined; // kept below by the same version of the program
  if (known) return known;
  const reading = await readFile(bytes, file);
  if (reading.refusal === null) memory.keep(digest, reading);
  return reading;
}
