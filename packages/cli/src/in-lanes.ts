import { availableParallelism } from 'node:os';

const LANES = Math.min(4, availableParallelism()); // as many as the reading room seats

/** Works through a list, several at a time, until it is asked to stop: what is begun is finished. Answers how many were done. */
export async function inLanes<T>(items: readonly T[], work: (item: T, index: number) => Promise<void>, signal?: AbortSignal): Promise<number> {
  const left = items.entries(); // shared: each lane takes the next
  let done = 0;
  await Promise.all(Array.from({ length: LANES }, async () => {
    for (const [index, item] of left) {
      if (signal?.aborted) return;
      await work(item, index);
      done += 1;
    }
  }));
  return done;
}
