import { CompiledQuery, type Kysely } from 'kysely';
import type { Database } from './database.ts';
import { refusalOf } from './refusal-of.ts';
import type { RegionId } from './region-id.ts';
import type { Tables } from './tables.ts';

/** A transaction that knows no region: it sees the reference tables, and of tenant tables no row. */
export type SystemTransaction = { readonly query: Kysely<Tables> };

/** A transaction inside one region: row security shows it that region's rows and no others. */
export type RegionTransaction = SystemTransaction & { readonly region: RegionId };

/** Does `work` in one transaction of the region; whatever it throws undoes everything. */
export async function inRegion<T>(database: Database, region: RegionId, work: (trx: RegionTransaction) => Promise<T>): Promise<T> {
  // a literal, not set_config: under Citus only the statement SET LOCAL reaches the workers
  return inTransaction(database, `set local app.region = '${region.replaceAll("'", "''")}'`, query => work({ region, query }));
}

/** For what comes before any region is known: which region a login belongs to, which regions there are. */
export async function inSystem<T>(database: Database, work: (trx: SystemTransaction) => Promise<T>): Promise<T> {
  return inTransaction(database, '', query => work({ query }));
}

async function inTransaction<T>(database: Database, settings: string, work: (query: Kysely<Tables>) => Promise<T>): Promise<T> {
  const begin = CompiledQuery.raw(['begin', database.restriction, settings].filter(statement => statement !== '').join('; ')); // one round trip
  try {
    return await database.kysely.connection().execute(async query => {
      try {
        await query.executeQuery(begin);
        const result = await work(query);
        await query.executeQuery(COMMIT);
        return result;
      } catch (error) {
        await query.executeQuery(ROLLBACK).catch(() => {}); // a lost connection has rolled back already; the first error is the one to tell
        throw error;
      }
    });
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}

const COMMIT = CompiledQuery.raw('select; commit'); // after an error that `work` swallowed, a bare commit would roll back and say nothing
const ROLLBACK = CompiledQuery.raw('rollback');
