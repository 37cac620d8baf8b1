/**
 * What one cell of a form says. Zero is a value; blank is a cell left empty; absent is a cell the form does not have;
 * unclear is print we could not understand: it is shown as it stands and never counted.
 */
export type Cell<T> =
  | { readonly kind: 'value'; readonly value: T; readonly printed: string }
  | { readonly kind: 'unclear'; readonly printed: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'absent' };

/** A text as printed: `''` stands blank, `null` is not there. The form in which drafts, JSON and the database keep cells. */
export type Printed = string | null;

/** Reads a printed cell with `parse`, which answers `undefined` for what it does not understand. */
export function cellOf<T>(printed: Printed, parse: (text: string) => T | undefined): Cell<T> {
  if (printed === null) return { kind: 'absent' };
  if (printed.trim() === '') return { kind: 'blank' };
  const value = parse(printed);
  return value === undefined ? { kind: 'unclear', printed } : { kind: 'value', value, printed };
}
