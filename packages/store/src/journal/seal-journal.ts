import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { inRegion } from '../in-region.ts';
import type { RegionId } from '../region-id.ts';

/** Seals what has been committed since the last time; answers how many entries it sealed. Two that run at once wait for each other. */
export async function sealJournal(database: Database, region: RegionId, now: Date): Promise<number> {
  throw new Error(`${String(database)} ${region} ${String(now)} ${typeof sql} ${typeof inRegion}`);
}
