import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beyond, LIMITS, type Limits } from '@hengji/document/limits';
import { Refusal } from '@hengji/model';
import type { FileContent } from './recognise-content.ts';
import type { Answer, Task } from './reading-thread.ts';

/**
 * Reads a stranger's file in a thread of its own, which is ended when the file takes too long or too much. A thread lives on for the next
 * file, so that many small ones pay for its start once; one that was ended, or fell, is not used again.
 */
export async function readInRoom(bytes: Uint8Array, name: string, limits: Partial<Limits> = {}): Promise<FileContent> {
  const bounds: Limits = { ...LIMITS, ...limits };
  await seat();
  try {
    const isUsual = bounds.heapBytes === LIMITS.heapBytes; // how much a thread may hold is said when it is opened
    const thread = (isUsual ? resting.pop() : undefined) ?? openThread(bounds);
    const answer = await ask(thread, { bytes, name, limits: bounds });
    if (isUsual) rest(thread);
    else void thread.terminate();
    if ('refusal' in answer) throw new Refusal(answer.refusal.code, answer.refusal.message);
    return answer.content;
  } finally {
    leave();
  }
}

const THREAD = new URL('reading-thread.ts', import.meta.url);
const SEATS = Math.min(4, availableParallelism());
const resting: Worker[] = [];
const waiting: (() => void)[] = [];
let seated = 0;

/** Opens a thread before the first file: it loads what reads while the caller loads what judges. */
export function prepareReading(): void {
  if (resting.length === 0) rest(openThread(LIMITS));
}

/** As many files at a time as there are processors. */
async function seat(): Promise<void> {
  if (seated >= SEATS) await new Promise<void>(resolve => waiting.push(resolve));
  seated += 1;
}

function leave(): void {
  seated -= 1;
  waiting.shift()?.();
}

/** A thread finds the compiled code of the process only when its environment says where (0.34 s → 0.18 s to its first answer). */
function openThread({ heapBytes }: Limits): Worker {
  const cache = getCompileCacheDir();
  const env = cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(cache) };
  const thread = new Worker(THREAD, { env, resourceLimits: { maxOldGenerationSizeMb: heapBytes / 2 ** 20 } });
  thread.on('error', () => undefined); // heard by the one who asks; a thread that falls while it rests is only gone
  thread.once('exit', () => resting.includes(thread) && resting.splice(resting.indexOf(thread), 1));
  return thread;
}

/** A resting thread does not keep the process from ending. */
function rest(thread: Worker): void {
  thread.unref();
  resting.push(thread);
}

/** One answer, or the thread's end: it falls, or is ended when time is up. */
async function ask(thread: Worker, task: Task): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const fail = (error: Error) => {
    reject(error);
    void thread.terminate();
  };
  const onError = (cause: Error & { readonly code?: string }) => fail(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? beyond(task.limits, 'heapBytes', task.name) : fallen(task.name, cause));
  const onExit = () => fail(fallen(task.name, undefined));
  const timer = setTimeout(() => fail(beyond(task.limits, 'seconds', task.name)), 1000 * task.limits.seconds);
  const watch = setInterval(() => void weigh(thread).then(held => held > task.limits.bufferBytes && fail(beyond(task.limits, 'bufferBytes', task.name))), 100);
  thread.on('message', resolve).on('error', onError).on('exit', onExit);
  thread.ref();
  thread.postMessage(task, []);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    thread.off('message', resolve).off('exit', onExit).off('error', onError);
  }
}

/** What a thread holds beside its heap: buffers are bounded by no limit of a thread (a PDF of 1 MB came to 3 GB, and down with it the process). */
async function weigh(thread: Worker): Promise<number> {
  const { external_memory: held = 0 } = await thread.getHeapStatistics().catch(() => ({ external_memory: 0 })); // it has ended meanwhile
  return held;
}

/** Our own mistake, met by one file: it must not keep the others of a list from being answered. */
function fallen(name: string, cause: unknown): Refusal {
  return new Refusal('reader-crashed', `读“${name}”时程序出了错，没有读出，别的文件不受影响。请把文件另存一次再交；仍不行，请把它交给维护人员。`, { cause });
}
