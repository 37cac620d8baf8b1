import { availableParallelism } from 'node:os';
import { beyond, LIMITS, type Limits } from '@hengji/document/limits';
import { Refusal } from '@hengji/model';
import { openProcess, type Reader } from '../files/reader.ts';
import { openFairQueue } from './fair-queue.ts';
import type { Outcome, Step, Task, TaskAnswer } from './task.ts';

export type Job = {
  readonly owner: string; // the check-up: its files take turns with those of others
  readonly name: string; // of the file, for refusals
  readonly task: Task;
  readonly signal: AbortSignal;
  readonly onStep: (step: Step) => void;
};

export type WorkshopOptions = {
  readonly onMistake: (places: readonly string[]) => void; // of ours, without a word of the file
  readonly limits?: Limits;
  readonly workers?: number;
};

/** The processes in which strangers' files are read, judged and written: each can be ended whatever it does. */
export type Workshop = {
  readonly waiting: number;
  /** Does it when its turn comes; throws the Refusal of the file, or the signal's reason. */
  perform(job: Job): Promise<Outcome>;
  /** How many come before it; undefined when it does not wait. */
  ahead(job: Job): number | undefined;
  prepare(): void;
  stop(): void;
};

const PROGRAM = new URL('checkup-program.ts', import.meta.url);

type Worker = Reader<Task, TaskAnswer>;
type Waiting = { readonly job: Job; readonly begin: () => void };

export function openWorkshop({ onMistake, limits = LIMITS, workers = Math.min(4, availableParallelism()) }: WorkshopOptions): Workshop {
  const queue = openFairQueue<Waiting>();
  const places = new Map<Job, Waiting>();
  const resting: Worker[] = [];
  const all = new Set<Worker>();
  let working = 0;

  const open = (): Worker => {
    const worker = openProcess<Task, TaskAnswer>(limits, PROGRAM);
    all.add(worker);
    worker.onEnd(() => {
      all.delete(worker);
      if (resting.includes(worker)) resting.splice(resting.indexOf(worker), 1);
    });
    return worker;
  };

  const rest = (worker: Worker): void => {
    worker.holdProgram(false);
    resting.push(worker);
  };

  const turn = async (job: Job): Promise<void> => {
    job.signal.throwIfAborted();
    if (working < workers) return void (working += 1);
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        queue.remove(job.owner, waiting);
        places.delete(job);
        reject(job.signal.reason);
      };
      const waiting: Waiting = { job, begin: () => {
        job.signal.removeEventListener('abort', leave);
        places.delete(job);
        resolve();
      } };
      job.signal.addEventListener('abort', leave, { once: true });
      places.set(job, waiting);
      queue.add(job.owner, waiting);
    });
  };

  const makeRoom = (): void => {
    const next = queue.take();
    if (next) next.begin();
    else working -= 1;
  };

  return {
    get waiting() { return queue.size; },

    async perform(job) {
      await turn(job);
      try {
        job.onStep({ doing: 'reading' });
        const worker = resting.pop() ?? open();
        const answer = await ask(worker, job, limits);
        rest(worker);
        if ('refusal' in answer) throw new Refusal(answer.refusal.code, answer.refusal.message);
        if ('done' in answer) return answer.done;
        onMistake(answer.mistake);
        throw fallen(job.name);
      } finally {
        makeRoom();
      }
    },

    ahead(job) {
      const waiting = places.get(job);
      return waiting && queue.ahead(job.owner, waiting);
    },

    prepare() {
      while (all.size < workers) rest(open()); // a fork halts the program for a moment: not when people crowd
    },

    stop() {
      for (const worker of all) worker.end();
    },
  };
}

type Ending = Exclude<TaskAnswer, { readonly step: Step }>;

/** One answer, or the worker's end: it falls, or is ended when time is up, when it holds too much, or when nobody wants the answer any more. */
async function ask(worker: Worker, { task, name, signal, onStep }: Job, limits: Limits): Promise<Ending> {
  const { promise, resolve, reject } = Promise.withResolvers<Ending>();
  const fail = (reason: unknown) => {
    reject(reason);
    worker.end();
  };
  const abort = () => fail(signal.reason);
  const timer = setTimeout(() => fail(beyond(limits, 'seconds', name)), 1000 * limits.seconds);
  const watch = setInterval(() => void worker.weigh().then(held => held > limits.bufferBytes && fail(beyond(limits, 'bufferBytes', name))), 100);
  const stop = worker.listen(
    answer => ('step' in answer ? onStep(answer.step) : resolve(answer)),
    why => reject(why === 'memory' ? beyond(limits, 'heapBytes', name) : fallen(name)),
  );
  signal.addEventListener('abort', abort, { once: true });
  worker.holdProgram(true);
  worker.post(task);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    signal.removeEventListener('abort', abort);
    stop();
  }
}

function fallen(name: string): Refusal {
  return new Refusal('reader-crashed', `核对“${name}”时程序出了错，没有核完，别的文件不受影响。请把文件另存一次再放入；仍不行，请把它交给维护人员。`);
}
