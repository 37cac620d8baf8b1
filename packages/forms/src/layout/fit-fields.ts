import type { Printed } from '@hengji/model';

/**
 * What a form prints of the fields of a draft: a prescribed one that is absent stands blank, to be filled in; a blank one without a
 * place goes; one that says something and has no place — `homeless` — is printed all the same.
 */
export function fitFields<K extends string>(told: Readonly<Record<K, Printed>>, isPrescribed: (field: K) => boolean): { readonly printed: Readonly<Record<K, Printed>>; readonly homeless: readonly K[] } {
  const fields = Object.keys(told) as K[]; // a literal has no other keys
  const printed: Record<string, Printed> = Object.fromEntries(fields.map(field => [field, isPrescribed(field) ? told[field] ?? '' : told[field] === '' ? null : told[field]]));
  return { printed: printed as Record<K, Printed>, homeless: fields.filter(field => !isPrescribed(field) && printed[field] !== null) }; // one for each key
}

/** The same for a column of rows: it is there in all of them or in none. */
export function fitColumns<K extends string, R extends Readonly<Record<K, Printed>>>(rows: readonly R[], fields: readonly K[], isPrescribed: (field: K) => boolean): { readonly rows: readonly R[]; readonly homeless: readonly K[] } {
  const homeless = fields.filter(field => !isPrescribed(field) && rows.some(row => row[field] !== null && row[field] !== ''));
  const isPrinted = (field: K): boolean => isPrescribed(field) || homeless.includes(field);
  return { rows: rows.map(row => ({ ...row, ...Object.fromEntries(fields.map(field => [field, isPrinted(field) ? row[field] ?? '' : null])) })), homeless };
}
