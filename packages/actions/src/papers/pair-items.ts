export type Pair<T> = { readonly before: Numbered<T> | null; readonly after: Numbered<T> | null };
export type Numbered<T> = { readonly item: T; readonly index: number };

/** How much alike two items must be to be one that was reworded, rather than one gone and another new. */
const ALIKE = 0.5;

/**
 * Which item of the later list is which of the earlier: by the first of `keysOf` that both have in common and no other bears, then by
 * likeness, first come first served. What is left was taken out or put in.
 */
export function pairItems<T>(before: readonly T[], after: readonly T[], { keysOf, textOf }: { readonly keysOf: readonly ((item: T) => string)[]; readonly textOf: (item: T) => string }): readonly Pair<T>[] {
  const [old, fresh] = [number(before), number(after)];
  const found = new Map<Numbered<T>, Numbered<T>>(); // later → earlier
  const isOpen = (): { readonly old: readonly Numbered<T>[]; readonly fresh: readonly Numbered<T>[] } => {
    const taken = new Set(found.values());
    return { old: old.filter(one => !taken.has(one)), fresh: fresh.filter(one => !found.has(one)) };
  };
  for (const keyOf of keysOf) {
    const open = isOpen();
    const byKey = Map.groupBy(open.old, ({ item }) => keyOf(item));
    for (const one of open.fresh) {
      const key = keyOf(one.item);
      const same = key === '' ? undefined : byKey.get(key)?.shift();
      if (same) found.set(one, same);
    }
  }
  const open = isOpen();
  for (const one of open.fresh) {
    const taken = new Set(found.values());
    const [best] = open.old.filter(other => !taken.has(other)).map(other => ({ other, likeness: likeness(textOf(one.item), textOf(other.item)) })).filter(({ likeness: alike }) => alike >= ALIKE).toSorted((a, b) => b.likeness - a.likeness);
    if (best) found.set(one, best.other);
  }
  return [...fresh.map(one => ({ before: found.get(one) ?? null, after: one })), ...isOpen().old.map(one => ({ before: one, after: null }))];
}

function number<T>(items: readonly T[]): readonly Numbered<T>[] {
  return items.map((item, index) => ({ item, index }));
}

/** The share of neighbouring characters that two texts have in common (Dice). */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const common = [...a].filter(pair => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
