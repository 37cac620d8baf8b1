/** First come, first served, and then one after the other: who brings many waits for their own, the others do not. */
export type FairQueue<T> = {
  readonly size: number;
  add(owner: string, item: T): void;
  take(): T | undefined;
  remove(owner: string, item: T): void;
  /** How many will be taken before it, as things stand. */
  ahead(owner: string, item: T): number | undefined;
};

export function openFairQueue<T>(): FairQueue<T> {
  const lines = new Map<string, T[]>(); // in the order of their next turn

  const leave = (owner: string, line: readonly T[]) => line.length === 0 && lines.delete(owner);

  return {
    get size() { return [...lines.values()].reduce((sum, line) => sum + line.length, 0); },

    add(owner, item) {
      lines.set(owner, [...lines.get(owner) ?? [], item]); // a key that stands keeps its turn
    },

    take() {
      const [next] = lines;
      if (!next) return undefined;
      const [owner, [item, ...others]] = next;
      lines.delete(owner);
      if (others.length > 0) lines.set(owner, others);
      return item;
    },

    remove(owner, item) {
      const line = lines.get(owner)?.filter(other => other !== item) ?? [];
      if (lines.has(owner)) lines.set(owner, line);
      leave(owner, line);
    },

    ahead(owner, item) {
      const place = lines.get(owner)?.indexOf(item) ?? -1;
      if (place === -1) return undefined;
      let sum = 0;
      let rounds = place + 1; // whose turn comes before its own has had one more
      for (const [other, line] of lines) {
        if (other === owner) {
          sum += place;
          rounds = place;
        } else sum += Math.min(line.length, rounds);
      }
      return sum;
    },
  };
}
