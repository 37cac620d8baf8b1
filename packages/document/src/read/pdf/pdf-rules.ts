import type { Rule } from './pdf-paths.ts';

/** The rules of one page that touch each other: a table, a frame, or a line under a word. */
export type RuleGroup = { readonly across: readonly Rule[]; readonly down: readonly Rule[] };

/** Joins what was drawn in pieces, dashes and dots, and tells apart what does not touch. */
export function groupRules(rules: readonly Rule[]): readonly RuleGroup[] {
  const across = joinPieces(rules.filter(rule => rule.isHorizontal));
  const down = joinPieces(rules.filter(rule => !rule.isHorizontal));
  const parents = [...across, ...down].map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) {
      parents[root] = parents[parent] ?? parent;
      root = parent;
    }
    return root;
  };
  for (const [index, { at, from, to }] of across.entries()) {
    for (let other = firstFrom(down, from - TOUCH); other < down.length; other += 1) {
      const crossing = down[other];
      if (crossing === undefined || crossing.at > to + TOUCH) break;
      if (at >= crossing.from - TOUCH && at <= crossing.to + TOUCH) parents[rootOf(across.length + other)] = rootOf(index);
    }
  }
  const groups = Map.groupBy([...across, ...down].entries(), ([index]) => rootOf(index));
  return [...groups.values()].map(members => {
    const grouped = members.map(([, rule]) => rule);
    return { across: grouped.filter(rule => rule.isHorizontal), down: grouped.filter(rule => !rule.isHorizontal) };
  });
}

const TOUCH = 2; // points
const SHORTEST = 4; // what is shorter is a dot or a part of a drawing
const GAP = 3; // between two dashes

/** By place, then by beginning. */
function joinPieces(rules: readonly Rule[]): readonly Rule[] {
  const joined: Rule[] = [];
  for (const level of levelsOf(rules)) {
    let open: Rule | undefined;
    for (const rule of level.toSorted((a, b) => a.from - b.from)) {
      if (open && rule.from <= open.to + GAP) open = { ...open, to: Math.max(open.to, rule.to) };
      else {
        if (open) joined.push(open);
        open = rule;
      }
    }
    if (open) joined.push(open);
  }
  return joined.filter(({ from, to }) => to - from >= SHORTEST);
}

/** Rules that lie on one line but for what is lost in rounding. */
function levelsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const levels: Rule[][] = [];
  let start = -Infinity;
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    if (rule.at - start > 0.6) {
      levels.push([]);
      start = rule.at;
    }
    levels.at(-1)?.push(rule);
  }
  return levels;
}

function firstFrom(rules: readonly Rule[], at: number): number {
  let [low, high] = [0, rules.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rules[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
