// What a reader runs, in a thread or in a process of its own, one file after the other: see reading-room.ts.
import { parentPort } from 'node:worker_threads';
import type { Limits } from '@hengji/document';
import { type Finding, Refusal, type RefusalCode } from '@hengji/model';
import { markFile, type MarkedFile } from './mark-file.ts';
import { type FileContent, recogniseContent } from './recognise-content.ts';

/** `marks`: what is to be marked in the file, which is not read for its drafts then. */
export type Task = { readonly bytes: Uint8Array; readonly name: string; readonly limits: Limits; readonly marks?: { readonly findings: readonly Finding[]; readonly date: Date } };
export type Answer = { readonly content: FileContent } | { readonly marked: MarkedFile } | { readonly refusal: { readonly code: RefusalCode; readonly message: string } };

parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await answer(task), []));
if (parentPort === null) {
  process.on('message', async (task: Task) => process.send?.(await answer(task)));
  process.on('disconnect', () => process.exit()); // the one who asked is gone
}

/** A Refusal would lose its class on the way; any other error ends this reader, and the room hears of it. */
async function answer({ bytes, name, limits, marks }: Task): Promise<Answer> {
  try {
    if (marks) return { marked: await markFile(bytes, name, marks.findings, marks.date) };
    return { content: await recogniseContent(bytes, name, limits) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refusal: { code: error.code, message: error.message } };
  }
}
