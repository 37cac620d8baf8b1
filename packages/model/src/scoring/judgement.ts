import type { Points } from '../points.ts';

/** What a person decided where only a person can; `by` is the record of that person, never a name. */
export type Judgement = { readonly earned: Points; readonly reason: string; readonly by: string };
