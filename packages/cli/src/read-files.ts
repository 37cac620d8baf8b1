import { availableParallelism } from 'node:os';
import { type NamedReading, readFile } from '@hengji/actions/reading';
import { Refusal } from '@hengji/model';
import { readBytes } from './read-bytes.ts';
import type { ReadingMemory } from './reading-memory.ts';
import type { Terminal } from './terminal.ts';

type Ways = { readonly memory?: ReadingMemory | undefined; readonly signal?: AbortSignal };

const AT_ONCE = Math.min(4, availableParallelism()); // as many as the reading room seats

/** Answers every file: one that is refused, or not there, keeps none of the others from being answered. Stopped, it says how far it came. */
export async function readFiles(files: readonly string[], terminal: Terminal, { memory, signal }: Ways = {}): Promise<readonly NamedReading[]> {
  const readings: NamedReading[] = [];
  const left = files.entries(); // shared: each lane takes the next
  let done = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const [index, file] of left) {
      if (signal?.aborted) return;
      terminal.progress(done + 1, files.length, file);
      readings[index] = await readOne(file, memory);
      done += 1;
    }
  }));
  if (done < files.length) throw new Refusal('usage', `已停下：${files.length} 个文件读完 ${done} 个。${memory ? '再用同样的命令，读完的不必重读。' : ''}`);
  return readings;
}

async function readOne(file: string, memory: ReadingMemory | undefined): Promise<NamedReading> {
  try {
    const bytes = await readBytes(file);
    const known = memory?.find(bytes);
    const reading = known ?? await readFile(bytes, file);
    if (!known) memory?.keep(bytes, reading);
    return { file, ...reading };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { file, format: null, drafts: [], doubts: [], refusal: { code: error.code, message: error.message } };
  }
}
