import type { RegionId } from '../region-id.ts';
import type { RegionTransaction } from '../in-region.ts';
import { digestEntry } from './digest-entry.ts';
import { countUnsealedEntries } from './journal-entry.ts';
import { findJournalLinks, type JournalLink } from './journal-seal.ts';

const AT_A_TIME = 1000;

export type JournalProof = {
  readonly sealed: number; // links that hold
  readonly unsealed: number; // entries that wait for the sealer
  readonly sealedUpTo: { readonly position: number; readonly entryId: string; readonly at: Date; readonly digest: Uint8Array } | null; // the last link that holds
  readonly broken: JournalBreak | null; // the first place that does not
};

/**
 * `link-missing`: a link before this one is gone. `entry-changed`: this entry is not what was sealed. `entry-slipped-in`: it was
 * put in afterwards among what had long been sealed.
 */
export type JournalBreak = { readonly fault: 'link-missing' | 'entry-changed' | 'entry-slipped-in'; readonly entryId: string };

/**
 * Walks the chain from its first link: up to where it is sealed, whether it holds, and if not, where it breaks.
 * A chain cut off at its end is shorter and still holds; who wants to notice that keeps `sealedUpTo` elsewhere.
 */
export async function verifyJournal(trx: RegionTransaction): Promise<JournalProof> {
  let last: JournalLink | undefined;
  let broken: JournalBreak | null = null;
  walk: for (let links = await findJournalLinks(trx, 0, AT_A_TIME); links.length > 0; links = await findJournalLinks(trx, last?.position ?? 0, AT_A_TIME)) {
    for (const link of links) {
      broken = breakAt(link, last, trx.region);
      if (broken) break walk;
      last = link;
    }
  }
  const { count, slippedIn } = await countUnsealedEntries(trx);
  return {
    sealed: last?.position ?? 0,
    unsealed: count,
    sealedUpTo: last ? { position: last.position, entryId: last.entryId, at: last.entry.at, digest: last.digest } : null,
    broken: broken ?? (slippedIn === null ? null : { fault: 'entry-slipped-in', entryId: slippedIn }),
  };
}

function breakAt(link: JournalLink, last: JournalLink | undefined, region: RegionId): JournalBreak | null {
  if (link.position !== (last?.position ?? 0) + 1) return { fault: 'link-missing', entryId: link.entryId };
  const expected = digestEntry(last?.digest ?? null, region, link.entry);
  return Buffer.compare(expected, link.digest) === 0 ? null : { fault: 'entry-changed', entryId: link.entryId };
}
