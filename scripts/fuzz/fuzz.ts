import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Mutant, mutantOf } from './mutant.ts';
import type { Sample } from './samples.ts';
import type { Answer } from './thread.ts';

export type Fault = { readonly seed: number; readonly made: string; readonly what: string; readonly stack: string };
export type Run = { readonly firstSeed: number; readonly most: number; readonly seconds: number; readonly isPlanted: boolean; readonly tell: (text: string) => void };

const LONGEST = 10_000; // milliseconds for one mutant: a hang
const HEAP = 512; // megabytes of one thread
const BUFFERS = 320 * 2 ** 20; // bytes beside its heap
const PATIENCE = 1_000; // milliseconds for the last threads to end
const ENDED: ReadonlySet<string> = new Set(['hang', 'fall', 'swells']);

/** `isStuck`: a thread does not end, because a built-in function runs on in it that nothing can stop but the end of the process. */
export type Outcome = { readonly mutants: number; readonly answers: Readonly<Record<string, number>>; readonly faults: readonly Fault[]; readonly isStuck: boolean };

/** Reads mutant after mutant, in as many threads as there are processors. A thread that falls or hangs is replaced. */
export async function fuzz(samples: readonly [Sample, ...Sample[]], { firstSeed, most, seconds, isPlanted, tell }: Run): Promise<Outcome> {
  const end = performance.now() + 1000 * seconds;
  const answers: Record<string, number> = {};
  const faults: Fault[] = [];
  const open = new Set<Worker>();
  let next = firstSeed;
  await Promise.all(Array.from({ length: Math.min(most, availableParallelism()) }, runThread));
  await Promise.race([Promise.all([...open].map(thread => thread.terminate())), wait(PATIENCE, undefined, { ref: false })]);
  return { mutants: next - firstSeed, answers, faults, isStuck: open.size > 0 };

  async function runThread(): Promise<void> {
    let thread = openThread();
    while (next < firstSeed + most && performance.now() < end) {
      const seed = next;
      next += 1;
      const mutant = mutantOf(samples, seed);
      const { answer, fault } = await meet(thread, mutant);
      answers[answer] = (answers[answer] ?? 0) + 1;
      if (fault) faults.push({ seed, made: mutant.made, ...fault });
      if (ENDED.has(answer)) thread = openThread();
      if (seed % 100 === 0) tell(`${seed - firstSeed} mutants, ${faults.length} faults`);
    }
  }

  function openThread(): Worker {
    const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData: { isPlanted }, resourceLimits: { maxOldGenerationSizeMb: HEAP } });
    open.add(thread);
    return thread.once('exit', () => open.delete(thread));
  }
}

async function meet(thread: Worker, mutant: Mutant): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const onError = (error: Error) => resolve({ answer: 'fall', fault: { what: `fall: ${error.message}`, stack: error.stack ?? '' } });
  const endWith = (answer: Answer) => {
    resolve(answer);
    void thread.terminate();
  };
  const timer = setTimeout(() => endWith({ answer: 'hang', fault: { what: `hang: more than ${LONGEST / 1000} s`, stack: '' } }), LONGEST);
  const watch = setInterval(() => void thread.getHeapStatistics().then(({ external_memory: held = 0 }) => {
    if (held > BUFFERS) endWith({ answer: 'swells', fault: { what: `swells: ${Math.round(held / 2 ** 20)} MB of buffers`, stack: '' } });
  }, () => undefined), 100);
  thread.on('message', resolve).on('error', onError);
  thread.postMessage(mutant, []);
  const answer = await promise;
  clearTimeout(timer);
  clearInterval(watch);
  thread.off('message', resolve).off('error', onError);
  return answer;
}
