import { findRegions, inSystem } from '@hengji/store';
import type { House } from './action.ts';

/** Throws the Refusal of a database that does not answer. */
export async function checkHealth({ database }: House): Promise<void> {
  await inSystem(database, findRegions);
}
