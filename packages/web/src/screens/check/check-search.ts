/** How a check-up is looked at, as the address tells it: which file, in which order, and whether only what must be mended. */
export type CheckSearch = { readonly file?: number | undefined; readonly by?: 'rule' | 'original' | undefined; readonly only?: 'error' | undefined };

/** What the address says that nobody could mean counts as not said. */
export function asCheckSearch({ file, by, only }: Record<string, unknown>): CheckSearch {
  return {
    file: typeof file === 'number' && Number.isInteger(file) && file > 0 ? file : undefined,
    by: by === 'rule' || by === 'original' ? by : undefined,
    only: only === 'error' ? only : undefined,
  };
}
