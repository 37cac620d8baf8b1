/** Runs something that Ctrl-C asks to stop; a second Ctrl-C ends the program as it always does. */
export async function interruptible<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const asked = new AbortController();
  const stop = (): void => asked.abort();
  process.once('SIGINT', stop);
  try {
    return await run(asked.signal);
  } finally {
    process.off('SIGINT', stop);
  }
}
