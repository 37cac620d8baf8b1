import { fork, type Serializable } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Limits } from '@hengji/document/limits';
import type { Answer, Task } from './reading-program.ts';

/** Who reads one file after the other beside the program. `fell`: it has ended, for want of memory or by a mistake of ours. */
export type Reader<T = Task, A = Answer> = {
  post(task: T): void;
  listen(answered: (answer: A) => void, fell: (wanted: 'memory' | Error | undefined) => void): () => void; // answers how to stop listening
  weigh(): Promise<number>; // bytes it holds that its own limit does not bound
  holdProgram(isHeld: boolean): void; // whether the program waits for it before it ends
  end(): void;
  onEnd(ended: () => void): void;
};

const PROGRAM = new URL('reading-program.ts', import.meta.url);

/** A reader finds the compiled code of the process only when its environment says where (0.34 s → 0.18 s to its first answer). */
function environment(): NodeJS.ProcessEnv {
  const cache = getCompileCacheDir();
  return cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(cache) };
}

/** A thread: cheap to ask, but it can only be ended between two steps of JavaScript. */
export function openThread({ heapBytes }: Limits): Reader {
  const thread = new Worker(PROGRAM, { env: environment(), resourceLimits: { maxOldGenerationSizeMb: heapBytes / 2 ** 20 } });
  thread.on('error', () => undefined); // heard by the one who asks; a thread that falls while it rests is only gone
  return {
    post: task => thread.postMessage(task, []),
    listen(answered, fell) {
      const onError = (cause: Error & { readonly code?: string }) => fell(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : cause);
      const onExit = () => fell(undefined);
      thread.on('message', answered).on('error', onError).on('exit', onExit);
      return () => void thread.off('message', answered).off('error', onError).off('exit', onExit);
    },
    weigh: async () => (await thread.getHeapStatistics().catch(() => ({ external_memory: 0 }))).external_memory ?? 0, // it may have ended meanwhile
    holdProgram: isHeld => (isHeld ? thread.ref() : thread.unref()),
    end: () => void thread.terminate(),
    onEnd: ended => void thread.once('exit', ended),
  };
}

/** A process: dearer to open, but it can be ended whatever it does (pdf.js met a search over an endless list, which no thread wakes up from). */
export function openProcess<T extends Serializable = Task, A = Answer>({ heapBytes }: Limits, program: URL = PROGRAM): Reader<T, A> {
  const child = fork(fileURLToPath(program), { env: environment(), execArgv: [`--max-old-space-size=${heapBytes / 2 ** 20}`], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const end = (): void => void child.kill('SIGKILL');
  child.on('error', () => undefined);
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return {
    post: task => child.send(task),
    listen(answered, fell) {
      const onMessage = (answer: unknown) => answered(answer as A); // from our own program
      const onExit = (_code: number | null, signal: NodeJS.Signals | null) => fell(signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'memory' : undefined); // how V8 ends without memory
      child.on('message', onMessage).on('error', fell).on('exit', onExit);
      return () => void child.off('message', onMessage).off('error', fell).off('exit', onExit);
    },
    weigh: async () => Math.max(0, await residentBytes(child.pid) - heapBytes),
    holdProgram(isHeld) {
      if (isHeld) child.ref();
      else child.unref();
      if (isHeld) child.channel?.ref();
      else child.channel?.unref();
    },
    end,
    onEnd: ended => void child.once('exit', ended),
  };
}

const PAGE_BYTES = 4096;

/** As Linux tells it (proc(5), statm); elsewhere only the heap and the time are bounded. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const [, pages = '0'] = (await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')).split(' ');
  return Number(pages) * PAGE_BYTES;
}
