import { chmodSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabase, type Connection, type Database } from './database.ts';
import { isAlive } from './embedded/postmaster-file.ts';
import { removeHome } from './embedded/premises.ts';
import { startPostgres, type Postgres } from './embedded/start-postgres.ts';
import { migrate } from './migrate.ts';
import { newId } from './new-id.ts';

const SHARED = 'HENGJI_TEST_DATABASE'; // how the workers of a test run learn of its cluster
const PREFIX = 'hengji-test-';

/** A database of one's own for one test file: migrated, empty, gone after `stop`. */
export type TestDatabase = { readonly database: Database; readonly connection: Connection; stop(): Promise<void> };

let cluster: { readonly postgres: Postgres; readonly home: string } | undefined;
let isShared = true;
let open = 0;

/** A copy of the migrated template: in the cluster of the test run, or, run by itself, in one that it starts and stops. */
export async function startTestDatabase(): Promise<TestDatabase> {
  if (process.env[SHARED] === undefined) {
    await startTestCluster();
    isShared = false;
  }
  open += 1;
  const template = JSON.parse(process.env[SHARED] ?? '') as Connection; // set by startTestCluster
  const connection: Connection = { ...template, database: `test_${newId().replaceAll('-', '')}` };
  await inMaintenance(template, `create database ${connection.database} template ${template.database}`);
  const database = await openDatabase(connection);

  return {
    database,
    connection,
    async stop() {
      await database.close();
      await inMaintenance(template, `drop database ${connection.database} with (force)`);
      open -= 1;
      if (!isShared && open === 0) await stopTestCluster();
    },
  };
}

/** One throw-away cluster for a whole test run: vitest's `setup`. */
export async function startTestCluster(): Promise<void> {
  await sweepOrphans();
  const home = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(home, 0o755); // else root's would lie in /var/lib
  const postgres = await startPostgres({ home });
  cluster = { postgres, home };
  const template = await openDatabase(postgres.connection);
  await migrate(template);
  await template.close();
  process.env[SHARED] = JSON.stringify(postgres.connection);
}

/** Vitest's `teardown`. */
export async function stopTestCluster(): Promise<void> {
  delete process.env[SHARED];
  await cluster?.postgres.stop();
  if (cluster !== undefined) removeHome(cluster.home);
  cluster = undefined;
}

/** Clusters of test runs that were killed: their servers live on. */
async function sweepOrphans(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter(name => name.startsWith(PREFIX))) {
    if (isAlive(Number.parseInt(name.slice(PREFIX.length), 10))) continue;
    const home = join(tmpdir(), name);
    await startPostgres({ home }).then(adopted => adopted.stop(), () => {}); // what cannot be adopted, nobody runs
    try {
      removeHome(home);
    } catch {
      // another user's: theirs to sweep
    }
  }
}

async function inMaintenance(template: Connection, statement: string): Promise<void> {
  const client = new Client({ ...template, database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
