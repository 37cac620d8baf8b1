import { alignQuantities, compareDecimals, type Target } from '@hengji/model';
import { bareText } from './text-likeness.ts';

type Named = { readonly name: string; readonly target: Target };

/** The rows of two forms that bear one name, where either form gives it to one row alone. */
export function sameIndicators<A extends Named, B extends Named>(ones: readonly A[], others: readonly B[]): readonly (readonly [one: A, other: B])[] {
  const [left, right] = [byName(ones), byName(others)];
  return [...left].flatMap(([name, one]) => {
    const other = right.get(name);
    return one === null || other === undefined || other === null ? [] : [[one, other] as const];
  });
}

/** Whether two targets promise the same; `null`: words, and what cannot be compared. Signs are not compared: forms leave them out. */
export function isSameTarget(one: Target, other: Target): boolean | null {
  if (one.kind !== 'quantity' || other.kind !== 'quantity') return null;
  const aligned = alignQuantities(one.quantity, other.quantity);
  return aligned === undefined ? null : compareDecimals(aligned.target, aligned.actual) === 0;
}

/** `null`: a name that several rows bear. */
function byName<T extends Named>(rows: readonly T[]): ReadonlyMap<string, T | null> {
  const named = new Map<string, T | null>();
  for (const row of rows) {
    const name = bareText(row.name);
    if (name !== '') named.set(name, named.has(name) ? null : row);
  }
  return named;
}
