import type { RegionTransaction } from '../in-region.ts';
import { ENTRY_COLUMNS, type SealableEntry } from './journal-entry.ts';

/** One link of the chain: it vouches for its entry and for every link before it. */
export type JournalSeal = { readonly position: number; readonly entryId: string; readonly digest: Uint8Array; readonly sealedAt: Date };

/** A link with the entry it vouches for. */
export type JournalLink = JournalSeal & { readonly entry: SealableEntry };

export async function insertJournalSeals(trx: RegionTransaction, seals: readonly JournalSeal[]): Promise<void> {
  const rows = seals.map(({ position, entryId, digest, sealedAt }) => ({ region_id: trx.region, position, entry_id: entryId, digest, sealed_at: sealedAt }));
  await trx.query.insertInto('journal_seal').values(rows).execute();
}

export async function findChainHead(trx: RegionTransaction): Promise<(JournalSeal & { readonly transaction: string }) | undefined> {
  const row = await links(trx).orderBy('seal.position', 'desc').limit(1).executeTakeFirst();
  return row && { ...row, position: Number(row.position) };
}

/** In order of the chain, from after a position. */
export async function findJournalLinks(trx: RegionTransaction, after: number, limit: number): Promise<readonly JournalLink[]> {
  const rows = await links(trx).select(ENTRY_COLUMNS).where('seal.position', '>', String(after)).orderBy('seal.position').limit(limit).execute();
  return rows.map(({ position, entryId, digest, sealedAt, ...entry }) => ({ position: Number(position), entryId, digest, sealedAt, entry }));
}

function links(trx: RegionTransaction) {
  return trx.query.selectFrom('journal_seal as seal')
    .innerJoin('journal_entry as entry', join => join.onRef('entry.region_id', '=', 'seal.region_id').onRef('entry.entry_id', '=', 'seal.entry_id'))
    .select(['seal.position', 'seal.entry_id as entryId', 'seal.digest', 'seal.sealed_at as sealedAt', 'entry.transaction'])
    .where('seal.region_id', '=', trx.region);
}
