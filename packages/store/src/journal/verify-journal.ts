import type { RegionTransaction } from '../in-region.ts';

export type JournalProof = {
  readonly sealed: number; // links of the chain that hold
  readonly unsealed: number; // entries that wait for the sealer
  readonly sealedUpTo: { readonly position: number; readonly entryId: string; readonly at: Date } | null; // the last link that holds
  readonly broken: { readonly position: number; readonly entryId: string | null; readonly reason: JournalFault } | null;
};

export type JournalFault = 'link-missing' | 'entry-changed' | 'entry-slipped-in';

/** Walks the chain from its head: up to where it is sealed, whether it holds, and if not, where it breaks. */
export async function verifyJournal(trx: RegionTransaction): Promise<JournalProof> {
  throw new Error(trx.region);
}
