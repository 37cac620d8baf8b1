import type { Place } from './place.ts';

/** 存疑: we may have misread. Travels with the value and becomes a question to a person. */
export type Doubt = { readonly at: Place; readonly message: string };

export type Reading<T> = { readonly value: T; readonly doubts: readonly Doubt[] };
