import { insertJournalEntry, newId, type RegionTransaction } from '@hengji/store';

/** The record that a deed changed. `unitId` is whose it is and decides who may read of it. */
export type Subject = { readonly kind: string; readonly id: string; readonly unitId: string | null };

export type Journal = { record(subject: Subject, before: unknown, after: unknown): Promise<void> };

/** A journal for one deed of one transaction: entry and change are kept together or not at all. `null` before: the record was not there. */
export function openJournal(trx: RegionTransaction, { deed, accountId, at }: { readonly deed: string; readonly accountId: string | null; readonly at: Date }): Journal {
  return {
    record: (subject, before, after) => insertJournalEntry(trx, {
      id: newId(), at, deed, accountId, unitId: subject.unitId, subjectKind: subject.kind, subjectId: subject.id, before, after,
    }),
  };
}
