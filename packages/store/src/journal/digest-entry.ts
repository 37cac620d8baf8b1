import { createHash } from 'node:crypto';
import type { RegionId } from '../region-id.ts';
import type { JournalEntry } from './journal-entry.ts';

/** SHA-256 over the digest before it (nothing at the first link) and all of the entry as canonical JSON. */
export function digestEntry(previous: Uint8Array | null, region: RegionId, entry: JournalEntry): Uint8Array {
  const content = canonicalJson([
    region, entry.id, entry.at, entry.accountId, entry.unitId, entry.deed, entry.subjectKind, entry.subjectId, entry.before, entry.after,
  ]);
  return createHash('sha256').update(previous ?? '').update(content).digest();
}

/** The same text for the same value: keys sorted, as jsonb does not keep the order they were written in. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
