// The thread in which files are read, one after the other: see reading-room.ts.
import { parentPort } from 'node:worker_threads';
import type { Limits } from '@hengji/document';
import { Refusal, type RefusalCode } from '@hengji/model';
import { type FileContent, recogniseContent } from './recognise-content.ts';

export type Task = { readonly bytes: Uint8Array; readonly name: string; readonly limits: Limits };
export type Answer = { readonly content: FileContent } | { readonly refusal: { readonly code: RefusalCode; readonly message: string } };

parentPort?.on('message', async ({ bytes, name, limits }: Task) => {
  parentPort?.postMessage(await answer(bytes, name, limits), []);
});

/** A Refusal would lose its class on the way; any other error ends this thread, and the room hears of it. */
async function answer(bytes: Uint8Array, name: string, limits: Limits): Promise<Answer> {
  try {
    return { content: await recogniseContent(bytes, name, limits) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refusal: { code: error.code, message: error.message } };
  }
}
