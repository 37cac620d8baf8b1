import type { ColumnType, GeneratedAlways } from 'kysely';
import type { RegionId } from '../region-id.ts';

export type JournalTables = {
  readonly journal_entry: {
    region_id: RegionId;
    entry_id: string;
    transaction: GeneratedAlways<string>; // xid8, by default that of the writing transaction
    at: Date;
    account_id: string | null;
    unit_id: string | null;
    deed: string;
    subject_kind: string;
    subject_id: string;
    before: ColumnType<unknown, string | null>;
    after: ColumnType<unknown, string | null>;
  };
  readonly journal_seal: {
    region_id: RegionId;
    position: ColumnType<string, number>; // bigint
    entry_id: string;
    digest: Uint8Array;
    sealed_at: Date;
  };
};
