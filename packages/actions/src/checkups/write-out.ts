import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checkup } from './checkup.ts';
import type { Task } from './task.ts';
import type { Workshop } from './workshop.ts';

export type WrittenFile = { readonly name: string; readonly bytes: Uint8Array };

/** Has a worker write a file for someone who waits for it; in the folder it is gone as soon as it is handed over. */
export async function writeOut({ id: owner, folder, files }: Checkup, positions: readonly number[], taskOf: (to: string) => Task, workshop: Workshop): Promise<WrittenFile> {
  const to = join(folder, randomUUID());
  const used = files.filter(({ position }) => positions.includes(position));
  const signal = AbortSignal.any(used.map(({ stop }) => stop.signal));
  try {
    const { written } = await workshop.perform({ owner, name: used.map(({ name }) => name).join('、'), task: taskOf(to), signal, onStep: () => undefined });
    if (written === null) throw new Error('a task that writes has written nothing');
    return { name: written, bytes: await readFile(to) };
  } finally {
    await rm(to, { force: true });
  }
}
