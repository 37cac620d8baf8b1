import type { Draft } from '@hengji/model';

/** A draft as another edition prints it, and what an official should know of it: what has no place there. */
export type Fitted<D extends Draft> = { readonly draft: D; readonly notes: readonly string[] };
