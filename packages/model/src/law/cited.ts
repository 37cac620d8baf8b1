import { article, type Article } from './documents.ts';

/** A figure with the place it stands in, and the year from which we know it to hold. `source.verified` says whether this very figure was seen there. */
export type Cited<T> = { readonly value: T; readonly source: Article; readonly since: number };

export function cited<T>(value: T, since: number, source: Article): Cited<T> {
  return { value, source, since };
}

/** A figure that no rule we know settles, and we settle: said to be ours wherever it is shown. */
export function chosen<T>(value: T, why: string): Cited<T> {
  return { value, source: article('本产品的约定', why), since: 2020 };
}
