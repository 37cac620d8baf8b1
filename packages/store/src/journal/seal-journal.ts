import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { inRegion, type RegionTransaction } from '../in-region.ts';
import type { RegionId } from '../region-id.ts';
import { digestEntry } from './digest-entry.ts';
import { findSettledEntries } from './journal-entry.ts';
import { findChainHead, insertJournalSeals } from './journal-seal.ts';

const AT_A_TIME = 1000;

/**
 * Lays the hash chain over what was committed since the last time, and answers how many entries it sealed. Two that run at once
 * wait for each other. The chain grows here and not in each transaction, because locking its head there costs four fifths of the throughput.
 */
export async function sealJournal(database: Database, region: RegionId, now: Date): Promise<number> {
  for (let sealed = 0; ;) {
    const count = await inRegion(database, region, trx => sealSome(trx, now));
    sealed += count;
    if (count < AT_A_TIME) return sealed;
  }
}

async function sealSome(trx: RegionTransaction, sealedAt: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`journal-chain ${trx.region}`}, 0))`.execute(trx.query);
  const head = await findChainHead(trx);
  const entries = await findSettledEntries(trx, head, AT_A_TIME);
  if (entries.length === 0) return 0;

  let digest = head?.digest ?? null;
  const first = (head?.position ?? 0) + 1;
  await insertJournalSeals(trx, entries.map((entry, index) => {
    digest = digestEntry(digest, trx.region, entry);
    return { position: first + index, entryId: entry.id, digest, sealedAt };
  }));
  return entries.length;
}
