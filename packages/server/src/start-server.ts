import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checkups, loadSampleDepartment, openCheckups } from '@hengji/actions';
import { type App, buildApp } from '@hengji/api';
import { Refusal } from '@hengji/model';
import { connectionOf, type Database, findRegions, inSystem, migrate, openDatabase, sealJournal, startPostgres } from '@hengji/store';
import { everySecond } from './every-second.ts';
import type { ServerOptions } from './options.ts';
import { accountsFile, keepAccounts } from './sample-accounts.ts';
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
    const { database, failed } = await openStore(options, say, undo);
    const now = () => new Date();
    await loadSamples(database, options, now, say);

    const sealer = everySecond(() => sealJournals(database, now()));
    undo.push(() => sealer.stop());
    const checkups = await openPublicCheckups(options, now, say, undo);
    const app = buildApp({ database, now, checkups, logger: { level: 'warn' } });
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

async function sealJournals(database: Database, now: Date): Promise<void> {
  for (const { id } of await inSystem(database, findRegions)) await sealJournal(database, id, now);
}

async function openStore({ home, databaseUrl }: ServerOptions, say: (text: string) => void, undo: (() => unknown)[]): Promise<{ readonly database: Database; readonly failed: Promise<never> }> {
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => {}); // nobody may be waiting yet when it fails
  let connection;
  if (databaseUrl === null) {
    const postgres = await startPostgres({ home, onProgress: say });
    undo.push(() => postgres.stop());
    postgres.onTrouble(({ kind, message }) => {
      say(message);
      if (kind === 'given-up') reject(new Refusal('database-unreachable', message));
    });
    connection = postgres.connection;
  } else {
    say('正在连接数据库（HENGJI_DATABASE_URL）');
    connection = connectionOf(databaseUrl);
  }
  const database = await openDatabase(connection);
  undo.push(() => database.close());
  await migrate(database, { onStep: ({ name }) => say(`正在升级数据库：${name}`) });
  return { database, failed };
}

async function loadSamples(database: Database, { home, samplesFolder }: ServerOptions, now: () => Date, say: (text: string) => void): Promise<void> {
  const accounts = await loadSampleDepartment({ database, now }, {
    readSample: () => ({ name: '翻译费自评表.docx', bytes: readFileSync(join(samplesFolder, SAMPLE)) }),
    keepAccounts: made => keepAccounts(home, made),
  });
  if (accounts.length === 0) return;
  const shown = accounts.map(({ login, password }) => `  ${login}　${password}`);
  say(['已装入示例部门。各岗位的示例账号（初始密码只显示这一次，首次登录须修改）：', ...shown, `  这些密码另存于 ${accountsFile(home)}，只有您能读。`].join('\n'));
}

/** 体检 for strangers, unless it is switched off. What was kept too long is removed every second. */
async function openPublicCheckups({ home, hasCheckups }: ServerOptions, now: () => Date, say: (text: string) => void, undo: (() => unknown)[]): Promise<Checkups | null> {
  if (!hasCheckups) {
    say('体检页面没有开放（HENGJI_CHECKUP=off）');
    return null;
  }
  const checkups = await openCheckups({ folder: join(home, 'checkups'), now, onMistake: places => say(`体检时程序出错：${places.join(' ← ')}`) });
  undo.push(() => checkups.stop());
  const sweeper = everySecond(checkups.sweep);
  undo.push(() => sweeper.stop());
  return checkups;
}

async function listen(app: App, port: number): Promise<string> {
  try {
    return await app.listen({ host: '127.0.0.1', port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new Refusal('port-taken', `端口 ${port} 已被别的程序占用。停掉它，或用 HENGJI_PORT 换一个端口。数据没有改动。`);
    if (code === 'EACCES') throw new Refusal('port-taken', `没有权限使用端口 ${port}。用 HENGJI_PORT 换一个 1024 以上的端口。`);
    throw error;
  }
}
