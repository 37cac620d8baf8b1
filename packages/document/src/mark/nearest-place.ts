import type { Place } from '@hengji/model';

/** Finds for any place the one among `places`, in reading order, at which it can be shown: itself, else the last of its kind that stands before it, else the first. */
export function openPlaces(places: readonly Place[]): (at: Place | null) => number | undefined {
  const exact = new Map<string, number>();
  for (const [index, place] of places.entries()) if (!exact.has(keyOf(place))) exact.set(keyOf(place), index);
  return at => {
    if (places.length === 0) return undefined;
    if (at === null) return 0;
    return exact.get(keyOf(at)) ?? Math.max(0, places.findLastIndex(place => isNotAfter(place, at)));
  };
}

function keyOf(at: Place): string {
  return 'sheet' in at ? `${at.sheet}!${at.cell}` : stepsOf(at).join(' ');
}

/** Only places told in the same way can be compared. */
function isNotAfter(place: Place, at: Place): boolean {
  if ('sheet' in place || 'sheet' in at) return 'sheet' in place && 'sheet' in at && place.sheet === at.sheet;
  const [own, other] = [stepsOf(place), stepsOf(at)];
  if (own[0] !== other[0]) return false;
  const differs = own.findIndex((step, index) => step !== other[index]);
  return differs < 0 || Number(own[differs]) <= Number(other[differs]);
}

/** The kind of a place, then its numbers, the widest first. */
function stepsOf(at: Exclude<Place, { readonly sheet: string }>): readonly (string | number)[] {
  if ('line' in at) return ['line', at.line];
  if ('paragraph' in at) return ['paragraph', at.paragraph];
  if ('page' in at) return ['page', at.page, at.box[1], at.box[0]];
  return 'table' in at ? ['table', at.table, at.row, at.column] : ['row', at.row, at.column];
}
