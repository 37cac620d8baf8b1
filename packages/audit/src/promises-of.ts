import { parseTargetSet, type PromisedIndicator, type TargetsDraft } from '@hengji/model';

const MADE = new WeakMap<TargetsDraft, readonly PromisedIndicator[]>();

/** The indicators of a target form that another form is held against; parsed once, however many ask. */
export function promisesOf(draft: TargetsDraft): readonly PromisedIndicator[] {
  let promised = MADE.get(draft);
  if (promised === undefined) MADE.set(draft, promised = parseTargetSet(draft).indicators);
  return promised;
}
