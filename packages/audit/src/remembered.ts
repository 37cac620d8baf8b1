const KEPT = 1_024; // more than one form says: its rules ask after one another for the same texts

/** `make`, which does not work again on a text that it was given a moment ago. */
export function remembered<T extends object | string>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return text => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= KEPT) made.clear();
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}
