/**
 * Divides a row among its cells, by their shares, along the edges of the columns below it where there are enough of them: a table
 * then has no more columns than its widest row.
 */
export function divide(edges: readonly number[], shares: readonly number[]): readonly number[] {
  const [from = 0, to = 0, inner] = [edges[0], edges.at(-1), edges.slice(1, -1)];
  const sum = shares.reduce((total, share) => total + share, 0);
  const cuts: number[] = [];
  let [taken, first] = [0, 0];
  for (const [index, share] of shares.slice(0, -1).entries()) {
    taken += share;
    const due = from + Math.round(((to - from) * taken) / sum);
    const open = inner.slice(first, inner.length - (shares.length - 2 - index)); // each cell further right needs an edge as well
    const nearest = inner.length < shares.length - 1 ? due : open.toSorted((a, b) => Math.abs(a - due) - Math.abs(b - due))[0] ?? due;
    first = inner.indexOf(nearest) + 1;
    cuts.push(nearest);
  }
  return [...cuts, to].map((cut, index) => cut - (cuts[index - 1] ?? from));
}
