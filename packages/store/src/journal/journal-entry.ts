import { sql } from 'kysely';
import type { RegionTransaction } from '../in-region.ts';
import type { Page } from '../page.ts';
import type { Scope } from '../people/scope.ts';

/** What was done to which record, by whom. Written in the transaction that does it; never changed. */
export type JournalEntry = {
  readonly id: string;
  readonly at: Date;
  readonly accountId: string | null; // null: no person did it
  readonly unitId: string | null; // whose record it is; decides who may read the entry
  readonly deed: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly before: unknown; // JSON; null: the record was not there
  readonly after: unknown;
};

/** With the number of the transaction that wrote it: entries are sealed in the order of these, then of their ids. */
export type SealableEntry = JournalEntry & { readonly transaction: string };

/** With what a reader of the journal is told. */
export type JournalLine = JournalEntry & { readonly login: string | null; readonly isSealed: boolean };

export const ENTRY_COLUMNS = [
  'entry.entry_id as id', 'entry.at', 'entry.account_id as accountId', 'entry.unit_id as unitId', 'entry.deed',
  'entry.subject_kind as subjectKind', 'entry.subject_id as subjectId', 'entry.before', 'entry.after', 'entry.transaction',
] as const;

export async function insertJournalEntry(trx: RegionTransaction, entry: JournalEntry): Promise<void> {
  await trx.query.insertInto('journal_entry').values({
    region_id: trx.region,
    entry_id: entry.id,
    at: entry.at,
    account_id: entry.accountId,
    unit_id: entry.unitId,
    deed: entry.deed,
    subject_kind: entry.subjectKind,
    subject_id: entry.subjectId,
    before: toJson(entry.before),
    after: toJson(entry.after),
  }).execute();
}

/** Entries about records in the scopes, newest first. What belongs to no unit, such as a sign-in, only the region's scope sees. */
export async function findJournalEntries(trx: RegionTransaction, scopes: readonly Scope[], { limit, before }: Page): Promise<readonly JournalLine[]> {
  const ids = (kind: 'department' | 'unit') => scopes.flatMap(scope => (scope.kind === kind ? [scope.id] : []));
  const seesAll = scopes.some(scope => scope.kind === 'region');
  return trx.query.selectFrom('journal_entry as entry')
    .leftJoin('account', join => join.onRef('account.region_id', '=', 'entry.region_id').onRef('account.account_id', '=', 'entry.account_id'))
    .leftJoin('unit', join => join.onRef('unit.region_id', '=', 'entry.region_id').onRef('unit.unit_id', '=', 'entry.unit_id'))
    .leftJoin('journal_seal as seal', join => join.onRef('seal.region_id', '=', 'entry.region_id').onRef('seal.entry_id', '=', 'entry.entry_id'))
    .select(ENTRY_COLUMNS)
    .select(eb => [
      'account.login', eb('seal.position', 'is not', null).$castTo<boolean>().as('isSealed'),
    ])
    .where('entry.region_id', '=', trx.region)
    .$if(!seesAll, query => query.where(({ eb, or, val }) => or([
      eb('unit.department_id', '=', eb.fn.any(val(ids('department')))),
      eb('unit.unit_id', '=', eb.fn.any(val(ids('unit')))),
    ])))
    .$if(before !== undefined, query => query.where('entry.entry_id', '<', before ?? ''))
    .orderBy('entry.entry_id', 'desc').limit(limit).execute();
}

/**
 * The next entries after the head of the chain whose place is settled: every transaction below the snapshot's xmin has ended, so
 * none can add an entry among or before them any more.
 */
export async function findSettledEntries(trx: RegionTransaction, head: Pick<SealableEntry, 'transaction'> & { readonly entryId: string } | undefined, limit: number): Promise<readonly SealableEntry[]> {
  return trx.query.selectFrom('journal_entry as entry').select(ENTRY_COLUMNS)
    .where('entry.region_id', '=', trx.region)
    .where(sql<boolean>`entry.transaction < pg_snapshot_xmin(pg_current_snapshot())`)
    .$if(head !== undefined, query => query.where(sql<boolean>`(entry.transaction, entry.entry_id) > (${head?.transaction}::xid8, ${head?.entryId}::uuid)`))
    .orderBy('entry.transaction').orderBy('entry.entry_id').limit(limit).execute();
}

/** How many entries no link vouches for, and the first of them that lies behind the head of the chain, where the sealer looks no more. */
export async function countUnsealedEntries(trx: RegionTransaction): Promise<{ readonly count: number; readonly slippedIn: string | null }> {
  const { rows } = await sql<{ count: number; slippedIn: string | null }>`
    with head as (
      select entry.transaction, entry.entry_id from journal_seal as seal
      join journal_entry as entry on entry.region_id = seal.region_id and entry.entry_id = seal.entry_id
      where seal.region_id = ${trx.region} order by seal.position desc limit 1
    )
    select count(*)::integer as count, min(entry.entry_id::text) filter (where (entry.transaction, entry.entry_id) < (head.transaction, head.entry_id)) as "slippedIn"
    from journal_entry as entry
    left join journal_seal as seal on seal.region_id = entry.region_id and seal.entry_id = entry.entry_id
    left join head on true
    where entry.region_id = ${trx.region} and seal.entry_id is null`.execute(trx.query);
  return rows[0] ?? { count: 0, slippedIn: null };
}

function toJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
