import type { Finding, Place } from '@hengji/model';

/** Findings form by form, those of each form in the order in which one reads the page; what has no place comes last. */
export function byRecord<F extends Finding>(findings: readonly F[]): [record: string, F[]][] {
  return [...Map.groupBy(findings, ({ record }) => record)].map(([record, list]) => [record, list.toSorted((one, other) => compareSteps(stepsOf(one.at), stepsOf(other.at)))]);
}

function compareSteps(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((step, index) => step !== other[index]);
  return differs < 0 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0);
}

/** A place as numbers, the widest first. Places of one form are of one kind. */
function stepsOf(at: Place | null): readonly number[] {
  if (at === null) return [Number.MAX_SAFE_INTEGER];
  if ('line' in at) return [at.line];
  if ('paragraph' in at) return [at.paragraph];
  if ('page' in at) return [at.page, at.box[1], at.box[0]];
  if ('cell' in at) return [Number(/\d+/.exec(at.cell)?.[0] ?? 0), /^[A-Z]*/.exec(at.cell)?.[0].length ?? 0];
  return ['table' in at ? at.table : 0, at.row, at.column];
}
