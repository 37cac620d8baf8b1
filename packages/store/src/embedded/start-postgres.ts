import { Client } from 'pg';
import type { Connection } from '../database.ts';
import { refusalOf } from '../refusal-of.ts';
import { holdPremises } from './hold-premises.ts';
import { keepRunning, type Trouble } from './keep-running.ts';
import { makeCluster, readPassword, SUPERUSER } from './make-cluster.ts';
import { adoptPostmaster, choosePort, launchPostmaster, stopPostmaster, type Postmaster } from './postmaster.ts';
import { takePremises } from './premises.ts';
import { findPrograms } from './programs.ts';
import { serverUser } from './server-user.ts';

const DATABASE = 'hengji';

/** The PostgreSQL that we started, or found running and adopted. */
export type Postgres = {
  readonly connection: Connection;
  readonly adopted: boolean;
  onTrouble(listener: (trouble: Trouble) => void): void;
  stop(): Promise<void>;
};

export type StartOptions = { readonly home: string; readonly onProgress?: (message: string) => void };

/** Starts PostgreSQL over the cluster in `home`, making it on the first start, and keeps it running until `stop`. */
export async function startPostgres({ home, onProgress = () => {} }: StartOptions): Promise<Postgres> {
  const user = serverUser();
  const premises = takePremises(home, user);
  const release = await holdPremises(premises);
  try {
    onProgress('准备 PostgreSQL');
    const programs = findPrograms(premises.folder, user);
    await makeCluster(premises, programs, user, onProgress);
    const password = readPassword(premises);
    const connectionTo = ({ port }: Pick<Postmaster, 'port'>): Connection =>
      ({ host: process.platform === 'linux' ? premises.socketFolder : '127.0.0.1', port, user: SUPERUSER, password, database: DATABASE });
    const stop = (postmaster: Postmaster) => stopPostmaster(postmaster, premises, programs);

    onProgress('启动 PostgreSQL');
    const survivor = await adoptPostmaster(premises);
    const adopted = survivor !== undefined && await answers(connectionTo(survivor));
    if (survivor !== undefined && !adopted) await stop(survivor); // its socket may have been swept away
    const port = survivor?.port ?? await choosePort();
    const launch = () => launchPostmaster(premises, programs, user, port);
    const postmaster = adopted ? survivor : await launch();
    const connection = connectionTo(postmaster);
    await makeDatabase(connection);

    const kept = keepRunning(postmaster, { launch, stop });
    return {
      connection,
      adopted,
      onTrouble: kept.onTrouble,
      stop: async () => {
        await kept.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw refusalOf(error) ?? error;
  }
}

async function makeDatabase(connection: Connection): Promise<void> {
  await inMaintenance(connection, async client => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

async function answers(connection: Connection): Promise<boolean> {
  try {
    await inMaintenance(connection, client => client.query('select'));
    return true;
  } catch {
    return false;
  }
}

async function inMaintenance(connection: Connection, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // what breaks under a query rejects that query
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
