/**
 * Whose records: what a person may see is a list of these, and no scope at all sees nothing. Which role gives which scope is
 * decided above the store.
 */
export type Scope =
  | { readonly kind: 'region' }
  | { readonly kind: 'department'; readonly id: string }
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'section'; readonly id: string };
