import { createHash } from 'node:crypto';
import type { RegionId } from '../region-id.ts';
import type { JournalEntry } from './journal-entry.ts';

/** What a seal vouches for: all of the entry, in this region. */
export type DigestedEntry = JournalEntry;

/** SHA-256 over the digest before it (nothing at the head of the chain) and the entry as canonical JSON. */
export function digestEntry(previous: Uint8Array | null, region: RegionId, entry: DigestedEntry): Uint8Array {
  const content = canonicalJson([
    region, entry.id, entry.at.toISOString(), entry.accountId, entry.unitId, entry.deed, entry.subjectKind, entry.subjectId, entry.before, entry.after,
  ]);
  return createHash('sha256').update(previous ?? new Uint8Array(0)).update(content).digest();
}

/** The same text for the same value: keys sorted, as jsonb does not keep the order they were written in. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
