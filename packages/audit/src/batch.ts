import type { Draft } from '@hengji/model';

/** A draft and the file it came from, among those that were handed in together. */
export type BatchEntry = { readonly draft: Draft; readonly file: string | null };

/** Everything handed in together. Rules that compare look up, they never walk: the cost stays linear in the drafts. */
export type Batch = {
  readonly entries: readonly BatchEntry[];
  /** The entries by the keys that `keysOf` gives each; made once for `name`, which is the rule's id or a word several rules share. */
  grouped(name: string, keysOf: (entry: BatchEntry) => Iterable<string>): ReadonlyMap<string, readonly BatchEntry[]>;
};

export function batchOf(entries: readonly BatchEntry[]): Batch {
  const made = new Map<string, ReadonlyMap<string, readonly BatchEntry[]>>();
  return {
    entries,
    grouped(name, keysOf) {
      let groups = made.get(name);
      if (groups === undefined) made.set(name, groups = groupBy(entries, keysOf));
      return groups;
    },
  };
}

function groupBy(entries: readonly BatchEntry[], keysOf: (entry: BatchEntry) => Iterable<string>): ReadonlyMap<string, readonly BatchEntry[]> {
  const groups = new Map<string, BatchEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
