// Reads mutants; what is no Refusal goes back as a fault with its stack.
import { parentPort, workerData } from 'node:worker_threads';
import { LIMITS, readDocument } from '../../packages/document/src/index.ts';
import { recogniseDrafts } from '../../packages/forms/src/index.ts';
import { Refusal } from '../../packages/model/src/index.ts';
import type { Mutant } from './mutant.ts';

export type Answer = { readonly answer: string; readonly fault?: { readonly what: string; readonly stack: string } };

parentPort?.on('message', async ({ bytes, name }: Mutant) => {
  parentPort?.postMessage(await read(bytes, name), []);
});

async function read(bytes: Uint8Array, name: string): Promise<Answer> {
  try {
    const { value: outline } = await readDocument(bytes, name);
    const { value: drafts } = recogniseDrafts(outline);
    const cells = outline.blocks.reduce((sum, block) => sum + (block.kind === 'grid' ? block.cells.length : 0), 0);
    if (cells > LIMITS.cells) return fault('limit', new Error(`${cells} cells`));
    if (isPlanted(outline.blocks.length, drafts.length)) throw new TypeError('a planted fault');
    return { answer: drafts.length > 0 ? 'drafts' : 'nothing' };
  } catch (error) {
    if (!(error instanceof Refusal)) return fault('crash', error);
    if (!/^“[^\n]*[。]$/.test(error.message)) return fault('words', error);
    return { answer: error.code };
  }
}

/** A fault on purpose, on something few mutants meet: the fuzzer must find it. */
function isPlanted(blocks: number, drafts: number): boolean {
  return Boolean(workerData.isPlanted) && drafts > 0 && blocks % 97 === 13;
}

function fault(what: string, error: unknown): Answer {
  return { answer: what, fault: { what: `${what}: ${error instanceof Error ? error.message : String(error)}`, stack: error instanceof Error ? error.stack ?? '' : '' } };
}
