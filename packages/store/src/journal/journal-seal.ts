import type { RegionTransaction } from '../in-region.ts';
import type { DigestedEntry } from './digest-entry.ts';

export type JournalSeal = { readonly position: number; readonly entryId: string; readonly digest: Uint8Array; readonly sealedAt: Date };

/** The last link of the chain, with the place of its entry in the order of sealing. */
export type ChainHead = JournalSeal & { readonly transaction: string };

/** An entry to be sealed or proven. */
export type SealableEntry = DigestedEntry & { readonly transaction: string };

export async function insertJournalSeals(trx: RegionTransaction, seals: readonly JournalSeal[]): Promise<void> {
  const rows = seals.map(({ position, entryId, digest, sealedAt }) => ({ region_id: trx.region, position, entry_id: entryId, digest, sealed_at: sealedAt }));
  await trx.query.insertInto('journal_seal').values(rows).execute();
}
