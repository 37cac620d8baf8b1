const WINDOW = 15 * 60_000;
const MOST_FAILURES = 30; // an office behind one address mistypes too
const MOST_ADDRESSES = 10_000;

type Failures = { readonly count: number; readonly since: number };

/** Counts failed sign-ins by address, in memory and bounded: guessing one password against many accounts locks none of them. */
export function failuresByAddress(now: () => Date) {
  const failures = new Map<string, Failures>(); // in order of their first failure

  const current = (address: string): Failures | undefined => {
    const found = failures.get(address);
    return found && now().getTime() - found.since < WINDOW ? found : undefined;
  };

  return {
    isBlocked: (address: string): boolean => (current(address)?.count ?? 0) >= MOST_FAILURES,

    add(address: string): void {
      const before = current(address);
      if (!before) {
        failures.delete(address);
        const [oldest] = failures.keys();
        if (failures.size >= MOST_ADDRESSES && oldest !== undefined) failures.delete(oldest);
      }
      failures.set(address, { count: (before?.count ?? 0) + 1, since: before?.since ?? now().getTime() });
    },

    get size() { return failures.size; },
  };
}
