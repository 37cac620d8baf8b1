import { bareText } from './text-likeness.ts';

/** How often each name stands among the rows, marks and brackets aside. */
export function countNames(rows: readonly { readonly name: string }[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { name } of rows) {
    const bare = bareText(name);
    times.set(bare, (times.get(bare) ?? 0) + 1);
  }
  return times;
}
