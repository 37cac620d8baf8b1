import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDatabase, type Connection } from '../database.ts';
import { plantRegion } from '../examples.ts';
import { inRegion, inSystem } from '../in-region.ts';
import { migrate } from '../migrate.ts';
import { newId } from '../new-id.ts';
import { findRegions } from '../people/region.ts';
import { insertSection } from '../people/section.ts';
import { findRunningPostmaster } from './postmaster-file.ts';
import { removeHome } from './premises.ts';
import { serverUser } from './server-user.ts';
import { startPostgres, type Postgres } from './start-postgres.ts';

vi.setConfig({ testTimeout: 60_000 }); // initdb flushes a thousand files, on whatever disk there is
const isRoot = process.getuid?.() === 0;
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});

test('makes a cluster on the first start, finds it again on the next, and says what it does', async () => {
  const home = makeHome();
  const said: string[] = [];
  const first = await start(home, said);
  expect(first.adopted).toBe(false);
  expect(said).toEqual(['准备 PostgreSQL', '第一次启动：建立数据库', '启动 PostgreSQL']);
  await plant(first.connection);
  await first.stop();
  const second = await start(home, said);
  expect(second.adopted).toBe(false);
  expect(await countRegions(second.connection)).toBe(1);
  expect(statSync(join(home, 'postgres', 'password')).mode & 0o777).toBe(0o600);
});

describe('wherever the home lies', () => {
  test('in a long path with blanks and Chinese characters the socket is kept in a short one', async () => {
    const home = join(makeHome(), '预算绩效 管理 科室资料', 'a, "quoted" name', '很长的路径'.repeat(6));
    const postgres = await start(home);
    expect(Buffer.byteLength(postgres.connection.host)).toBeLessThanOrEqual(90);
    expect(readWhere(home)).toMatchObject({ folder: join(home, 'postgres'), socketFolder: postgres.connection.host });
    await plant(postgres.connection);
    await postgres.stop();
    expect(await countRegions((await start(home)).connection)).toBe(1);
  });

  test('a home that is moved takes its data along', async () => {
    const above = makeHome();
    const [before, after] = [join(above, '旧'.repeat(30)), join(above, '新'.repeat(30))];
    const postgres = await start(before);
    await plant(postgres.connection);
    await postgres.stop();
    renameSync(before, after);
    undo.push(() => removeFolder(postgres.connection.host), () => removeHome(after));
    expect(await countRegions((await start(after)).connection)).toBe(1);
  });

  test.runIf(isRoot)('a home that nobody can enter keeps its cluster in /var/lib, and there for good', async () => {
    const closed = makeHome();
    chmodSync(closed, 0o700);
    const home = join(closed, '.hengji');
    const postgres = await start(home);
    expect(postgres.connection.host).toMatch(/^\/run\/hengji\//);
    expect(readWhere(home).folder).toMatch(/^\/var\/lib\/hengji\//);
    await plant(postgres.connection);
    await postgres.stop();
    chmodSync(closed, 0o755); // from now on it could lie inside, and must not begin again there
    expect(await countRegions((await start(home)).connection)).toBe(1);
  });

  test.runIf(isRoot)('a new home where a deleted one was begins empty, and leaves the old data alone', async () => {
    const closed = makeHome();
    chmodSync(closed, 0o700);
    const home = join(closed, '.hengji');
    const first = await start(home);
    const left = readWhere(home).folder;
    undo.push(() => removeFolder(left), () => removeFolder(first.connection.host));
    await plant(first.connection);
    await first.stop();
    removeFolder(home);
    const second = await start(home);
    expect(readWhere(home).folder).not.toBe(left);
    const database = await openDatabase(second.connection);
    await migrate(database);
    expect(await inSystem(database, findRegions)).toEqual([]);
    await database.close();
    expect(existsSync(join(left, 'data'))).toBe(true);
  });

  test.each(['in its place', 'above it'])('with a file %s it is refused', async where => {
    const folder = makeHome();
    writeFileSync(join(folder, 'file'), '');
    const home = where === 'above it' ? join(folder, 'file', 'home') : join(folder, 'file');
    await expect(startPostgres({ home })).rejects.toMatchObject({ code: 'home-not-writable' });
  });
});

describe('after a crash', () => {
  test('a server that outlived its node is adopted, and then stopped like our own', async () => {
    const home = makeHome();
    const node = startElsewhere(home);
    await once(node.stdout, 'data');
    node.kill('SIGKILL');
    await once(node, 'exit');
    const { pid } = getPostmaster(home);
    const postgres = await start(home);
    expect(postgres.adopted).toBe(true);
    expect(getPostmaster(home).pid).toBe(pid);
    await plant(postgres.connection);
    await postgres.stop();
    expect(findRunningPostmaster(join(home, 'postgres', 'data'))).toBeUndefined();
  });

  test('a killed server comes back while we run, with everything that was acknowledged', async () => {
    const home = makeHome();
    const postgres = await start(home);
    const troubles: string[] = [];
    const restarted = new Promise<void>(resolve => postgres.onTrouble(({ kind }) => {
      troubles.push(kind);
      if (kind === 'restarted') resolve();
    }));
    const database = await openDatabase(postgres.connection);
    undo.push(() => database.close());
    await migrate(database);
    const { region, unit } = await plantRegion(database);

    const acknowledged: string[] = [];
    const enough = new AbortController();
    const writers = Array.from({ length: 4 }, async () => {
      while (!enough.signal.aborted) {
        const id = newId();
        await inRegion(database, region, trx => insertSection(trx, { id, unitId: unit, name: id })).then(() => acknowledged.push(id), () => sleep(50));
      }
    });
    while (acknowledged.length < 100) await sleep(10);
    process.kill(getPostmaster(home).pid, 'SIGKILL');
    const atTheKill = acknowledged.length;
    await restarted;
    await sleep(200);
    enough.abort();
    await Promise.all(writers);

    const kept = await inRegion(database, region, ({ query }) => query.selectFrom('section').select('section_id').execute());
    const ids = new Set(kept.map(({ section_id }) => section_id));
    expect(troubles).toEqual(['restarting', 'restarted']);
    expect(acknowledged.length).toBeGreaterThan(atTheKill);
    expect(acknowledged.filter(id => !ids.has(id))).toEqual([]);
  });

  test.each([
    ['nobody', () => 4_194_305], // above the kernel's largest pid
    ['somebody else', () => {
      const sleeper = spawn('/bin/sleep', ['60'], { ...serverUser(), stdio: 'ignore' });
      undo.push(() => sleeper.kill());
      return sleeper.pid ?? 0;
    }],
  ])('a lock left behind whose process is %s does not stop the start', async (_whose, pid) => {
    const home = makeHome();
    const data = join(home, 'postgres', 'data');
    const first = await start(home);
    const lock = readFileSync(join(data, 'postmaster.pid'), 'utf8');
    await first.stop();
    const left = pid();
    writeFileSync(join(data, 'postmaster.pid'), lock.replace(/^\d+/, String(left)));
    writeFileSync(join(home, 'postgres', 'socket', '.s.PGSQL.5432.lock'), lock.replace(/^\d+/, String(left)));
    const second = await start(home);
    expect(second.adopted).toBe(false);
    await expect(plant(second.connection)).resolves.toBeUndefined();
  });

  test.each([100, 250, 400])('a start that was killed %i ms after it began leaves nothing in the way', async delay => {
    const home = makeHome();
    const node = startElsewhere(home);
    await sleep(delay);
    node.kill('SIGKILL');
    await once(node, 'exit');
    const postgres = await start(home);
    await expect(plant(postgres.connection)).resolves.toBeUndefined();
    expect(readdirSync(join(home, 'postgres')).filter(name => name.startsWith('data'))).toEqual(['data']);
  });
});

describe('refuses', () => {
  test('a home that another node uses, and leaves that one running', async () => {
    const home = makeHome();
    const first = await start(home);
    await expect(startPostgres({ home })).rejects.toMatchObject({ code: 'home-in-use' });
    await expect(plant(first.connection)).resolves.toBeUndefined();
  });

  test.each([['99', 'database-newer'], ['17', 'database-too-old']])('data of PostgreSQL %s, untouched', async (version, code) => {
    const home = makeHome();
    await (await start(home)).stop();
    const file = join(home, 'postgres', 'data', 'PG_VERSION');
    writeFileSync(file, `${version}\n`);
    await expect(startPostgres({ home })).rejects.toMatchObject({ code });
    writeFileSync(file, '18\n');
    await expect(start(home)).resolves.toMatchObject({ adopted: false });
  });
});

function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'hengji-home-'));
  chmodSync(home, 0o755);
  undo.push(() => removeFolder(home));
  return home;
}

function startElsewhere(home: string) {
  return spawn(process.execPath, ['--input-type=module', '-e', `
    import { startPostgres } from ${JSON.stringify(new URL('start-postgres.ts', import.meta.url).href)};
    await startPostgres({ home: ${JSON.stringify(home)} });
    console.log('started');
    setInterval(() => {}, 1000);`], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function start(home: string, said: string[] = []): Promise<Postgres> {
  const postgres = await startPostgres({ home, onProgress: message => said.push(message) });
  undo.push(() => postgres.stop().then(() => removeHome(home)));
  return postgres;
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function readWhere(home: string): { readonly folder: string; readonly socketFolder: string } {
  return JSON.parse(readFileSync(join(home, 'where'), 'utf8')) as { folder: string; socketFolder: string }; // what takePremises wrote
}

function getPostmaster(home: string): { readonly pid: number } {
  const running = findRunningPostmaster(join(home, 'postgres', 'data'));
  if (!running) throw new Error(`no server runs over ${home}`);
  return running;
}

async function plant(connection: Connection): Promise<void> {
  const database = await openDatabase(connection);
  await migrate(database);
  await plantRegion(database);
  await database.close();
}

async function countRegions(connection: Connection): Promise<number> {
  const database = await openDatabase(connection);
  const regions = await inSystem(database, findRegions);
  await database.close();
  return regions.length;
}
