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

/** With what a reader of the journal is told. */
export type JournalLine = JournalEntry & { readonly login: string | null; readonly isSealed: boolean };

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
    .select(eb => [
      'entry.entry_id as id', 'entry.at', 'entry.account_id as accountId', 'entry.unit_id as unitId', 'entry.deed',
      'entry.subject_kind as subjectKind', 'entry.subject_id as subjectId', 'entry.before', 'entry.after',
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

function toJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
