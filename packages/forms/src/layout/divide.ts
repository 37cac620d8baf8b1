/**
 * Divides a row among its cells, by their shares, along the edges of the columns below it; where these are too few, the widest of
 * them are halved. A table then has hardly more columns than its widest row.
 */
export function divide(edges: readonly number[], shares: readonly number[]): readonly number[] {
  const ends = [...edges];
  while (ends.length <= shares.length) halveWidest(ends);
  const [from = 0, to = 0, inner] = [ends[0], ends.at(-1), ends.slice(1, -1)];
  const sum = shares.reduce((total, share) => total + share, 0);
  const cuts: number[] = [];
  let [taken, first] = [0, 0];
  for (const [index, share] of shares.slice(0, -1).entries()) {
    taken += share;
    const due = from + ((to - from) * taken) / sum;
    const open = inner.slice(first, inner.length - (shares.length - 2 - index)); // each cell further right needs an edge as well
    const nearest = open.toSorted((a, b) => Math.abs(a - due) - Math.abs(b - due))[0] ?? to;
    first = inner.indexOf(nearest) + 1;
    cuts.push(nearest);
  }
  return [...cuts, to].map((cut, index) => cut - (cuts[index - 1] ?? from));
}

function halveWidest(ends: number[]): void {
  const widths = ends.slice(1).map((end, index) => end - (ends[index] ?? 0));
  const widest = widths.indexOf(Math.max(...widths));
  ends.splice(widest + 1, 0, (ends[widest] ?? 0) + Math.round((widths[widest] ?? 0) / 2));
}
