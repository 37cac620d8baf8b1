import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSampleDepartment } from '@hengji/actions';
import { buildApp } from '@hengji/api';
import { Refusal } from '@hengji/model';
import { connectionOf, type Database, migrate, openDatabase, sealJournal, startPostgres } from '@hengji/store';
import { everySecond } from './every-second.ts';
import { lockHome } from './lock-home.ts';
import type { ServerOptions } from './options.ts';
import { keepAccounts } from './sample-accounts.ts';
import { serveWebFiles } from './web-files.ts';

export type RunningServer = {
  readonly address: string;
  /** Rejects with the reason when the server can no longer do its work. */
  readonly failed: Promise<never>;
  stop(): Promise<void>;
};

const SAMPLE = 'self-evaluation-translation-fee/original.docx';

/** Puts the system together, from the bottom up; what has been started is stopped again when a later step fails. */
export async function startServer(options: ServerOptions, say: (text: string) => void): Promise<RunningServer> {
  const undo: (() => unknown)[] = [];
  const stop = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    undo.push(lockHome(options.home));
    const { database, failed } = await openStore(options, say, undo);
    const now = () => new Date();
    await loadSamples(database, options, now, say);

    const sealer = everySecond(() => sealJournal(database, now()));
    undo.push(() => sealer.stop());
    const app = buildApp({ database, now, logger: { level: 'warn' } });
    await serveWebFiles(app, options.webFolder);
    undo.push(() => app.close());
    const address = await listen(app, options.port);
    say(`可以用了：${address}`);
    return { address, failed: Promise.race([failed, sealer.failed]), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openStore({ home, databaseUrl }: ServerOptions, say: (text: string) => void, undo: (() => unknown)[]): Promise<{ readonly database: Database; readonly failed: Promise<never> }> {
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => {}); // nobody may be waiting yet when it fails
  let connection;
  if (databaseUrl === null) {
    say('正在启动数据库');
    const postgres = await startPostgres({ home, onProgress: say });
    undo.push(() => postgres.stop());
    postgres.onTrouble(reject);
    connection = postgres.connection;
  } else {
    say('正在连接数据库（HENGJI_DATABASE_URL）');
    connection = await connectionOf(databaseUrl);
  }
  const database = await openDatabase(connection);
  undo.push(() => database.close());
  await migrate(database, { onStep: name => say(`正在升级数据库：${name}`) });
  return { database, failed };
}

async function loadSamples(database: Database, { home, samplesFolder }: ServerOptions, now: () => Date, say: (text: string) => void): Promise<void> {
  const accounts = await loadSampleDepartment({ database, now }, { readSample: () => ({ name: 'original.docx', bytes: readFileSync(join(samplesFolder, SAMPLE)) }) });
  if (accounts.length === 0) return;
  const file = keepAccounts(home, accounts);
  say(['已装入示例部门。示例账号（初始密码只在这里显示一次，另存于下面的文件，只有您能读；首次登录须修改）：', ...accounts.map(({ login, password }) => `  ${login}　${password}`), `  ${file}`].join('\n'));
}

async function listen(app: { listen(at: { host: string; port: number }): Promise<string> }, port: number): Promise<string> {
  try {
    return await app.listen({ host: '127.0.0.1', port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new Refusal('port-taken', `端口 ${port} 已被别的程序占用。停掉它，或用 HENGJI_PORT 换一个端口。数据没有改动。`);
    if (code === 'EACCES') throw new Refusal('port-taken', `没有权限使用端口 ${port}。用 HENGJI_PORT 换一个 1024 以上的端口。`);
    throw error;
  }
}
