import type { Database } from './database.ts';

/** A database of one's own for one test file: migrated, empty, gone after `stop`. */
export type TestDatabase = { readonly database: Database; stop(): Promise<void> };

export async function startTestDatabase(): Promise<TestDatabase> {
  throw new Error('not yet');
}
