import type { Box } from './pdf-geometry.ts';
import type { RuleGroup } from './pdf-rules.ts';
import type { Rule } from './pdf-paths.ts';

/** The cells that lines enclose. `xs` and `ys` are the places of all lines: a cell reaches from `xs[column]` to `xs[column + columnSpan]`. */
export type Lattice = {
  readonly box: Box;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
  readonly owners: Int32Array; // which cell holds each square between two neighbouring lines, row by row
};

export type LatticeCell = { readonly row: number; readonly column: number; readonly rowSpan: number; readonly columnSpan: number; readonly box: Box };

/** `undefined`: these lines enclose nothing. An outer side that is not drawn is taken as drawn: open tables, and tables cut by a page's end. */
export function findLattice({ across, down }: RuleGroup): Lattice | undefined {
  if (across.length === 0 || down.length === 0 || across.length + down.length < 4) return undefined;
  const xs = placesOf([...down.map(rule => rule.at), ...endsOf(across)]);
  const ys = placesOf([...across.map(rule => rule.at), ...endsOf(down)]);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > LARGEST) return undefined;
  const box = { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs[columns] ?? 0, bottom: ys[rows] ?? 0 };
  const leftOf = markSides(down, xs, ys); // is there a line to the left of the square in this row and column
  const above = markSides(across, ys, xs);
  const hasLeft = (row: number, column: number): boolean => leftOf[column * rows + row] === 1;
  const hasTop = (row: number, column: number): boolean => above[row * columns + column] === 1;

  const owners = new Int32Array(rows * columns).fill(NOBODY);
  const cells: LatticeCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (owners[row * columns + column] !== NOBODY) continue;
      let columnSpan = 1;
      while (column + columnSpan < columns && owners[row * columns + column + columnSpan] === NOBODY && !hasLeft(row, column + columnSpan)) columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < rows && isOpenBelow(row + rowSpan, column, columnSpan)) rowSpan += 1;
      for (let inside = row; inside < row + rowSpan; inside += 1) owners.fill(cells.length, inside * columns + column, inside * columns + column + columnSpan);
      cells.push({ row, column, rowSpan, columnSpan, box: { left: xs[column] ?? 0, right: xs[column + columnSpan] ?? 0, top: ys[row] ?? 0, bottom: ys[row + rowSpan] ?? 0 } });
    }
  }
  return { box, xs, ys, cells, owners };

  function isOpenBelow(row: number, first: number, span: number): boolean {
    for (let column = first; column < first + span; column += 1) {
      if (hasTop(row, column) || owners[row * columns + column] !== NOBODY || (column > first && hasLeft(row, column))) return false;
    }
    return true;
  }
}

/** The square in which a point of the table lies, as an index of `owners`. */
export function findSquare({ xs, ys }: Lattice, x: number, y: number): number {
  const [row, column] = [Math.min(indexBelow(ys, y), ys.length - 2), Math.min(indexBelow(xs, x), xs.length - 2)];
  return row * (xs.length - 1) + column;
}

const NOBODY = -1;
const LARGEST = 1_000_000; // squares of one page
const NEAR = 3.5; // points: the two strokes of a double line are one

function endsOf(rules: readonly Rule[]): readonly number[] {
  return [rules.reduce((least, { from }) => Math.min(least, from), Infinity), rules.reduce((most, { to }) => Math.max(most, to), -Infinity)];
}

/** Places that differ by less than the two strokes of a double line are one. */
export function placesOf(values: readonly number[]): readonly number[] {
  const places: number[] = [];
  let start = -Infinity;
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - start > NEAR) places.push((start = value));
  }
  return places;
}

/** For each place and each stretch between two places of the other direction: does a line run there? */
function markSides(rules: readonly Rule[], places: readonly number[], stretches: readonly number[]): Uint8Array {
  const count = stretches.length - 1;
  const marks = new Uint8Array(places.length * count);
  for (const { at, from, to } of rules) {
    const place = indexBelow(places, at);
    for (let stretch = indexBelow(stretches, from); stretch < count; stretch += 1) {
      const middle = ((stretches[stretch] ?? 0) + (stretches[stretch + 1] ?? 0)) / 2;
      if (middle > to) break;
      if (middle >= from) marks[place * count + stretch] = 1;
    }
  }
  return marks;
}

/** The last of the ascending values that is not above this one; the first for what lies before all. */
function indexBelow(values: readonly number[], value: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
