import type { Doubt, Field, Place, Printed } from '@hengji/model';
import type { Found } from './labels.ts';

/** What a recogniser gathers beside the words while it reads one form: where each cell stands and what it is not sure of. */
export type Notes = { readonly places: Record<Field, Place>; readonly doubts: Doubt[] };

/** Notes where a field stands and answers its print; what was not found is absent. */
export function noteField(notes: Notes, field: Field, found: Found | undefined): Printed {
  if (found === undefined) return null;
  notes.places[field] = found.at;
  return found.text;
}
