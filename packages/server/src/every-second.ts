import { setTimeout as sleep } from 'node:timers/promises';

const FAILURES_ALLOWED = 30; // in a row: the database may be restarting

/** Does `work` again and again, a second after it last ended, until stopped; `failed` says why when it gives up. */
export function everySecond(work: () => Promise<unknown>): { readonly failed: Promise<never>; stop(): Promise<void> } {
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => {}); // nobody may be waiting yet when it fails
  const stopping = new AbortController();

  const ended = (async () => {
    for (let failures = 0; !stopping.signal.aborted;) {
      try {
        await work();
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures > FAILURES_ALLOWED) return reject(error);
      }
      await sleep(1000, undefined, { signal: stopping.signal }).catch(() => {}); // stop() ends the pause
    }
  })();

  return {
    failed,
    async stop() { stopping.abort(); await ended; },
  };
}
