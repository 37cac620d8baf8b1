/** Does `work` again and again, a second after it last ended; several failures in a row end it, and `failed` says why. */
export function everySecond(work: () => Promise<unknown>, { failuresAllowed = 30 } = {}): { readonly failed: Promise<never>; stop(): Promise<void> } {
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => {}); // nobody may be waiting yet when it fails
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  let isStopping = false;

  const run = async () => {
    for (let failures = 0; !isStopping;) {
      try {
        await work();
        failures = 0;
      } catch (error) {
        failures += 1; // the database may be restarting
        if (failures > failuresAllowed) { reject(error); return; }
      }
      const pause = Promise.withResolvers<void>();
      const timer = setTimeout(pause.resolve, 1000);
      await Promise.race([pause.promise, stopped]);
      clearTimeout(timer);
    }
  };
  const ended = run();
  return {
    failed,
    async stop() { isStopping = true; stop(); await ended; },
  };
}
