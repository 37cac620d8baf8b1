/** Numbers that a seed makes again: mulberry32. */
export type Random = {
  /** A whole number below `bound`. */
  readonly below: (bound: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
};

export function randomOf(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const below = (bound: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  return { below, pick: list => list[below(list.length)] ?? list[0] };
}
