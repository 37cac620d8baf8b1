/** One page of a list, newest first; `before` is the last id of the page that came before it. */
export type Page = { readonly limit: number; readonly before?: string };
