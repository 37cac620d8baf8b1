import { RefusalAnswer } from '@hengji/wire';

/** The refusals a route answers with, for its schema. */
export function refusals<Status extends number>(...statuses: readonly Status[]): Record<Status, typeof RefusalAnswer> {
  return Object.fromEntries(statuses.map(status => [status, RefusalAnswer])) as Record<Status, typeof RefusalAnswer>; // fromEntries forgets the keys
}
