// First start, later start, memory at rest and the weight of the first page: `node scripts/run.mjs bench/start.ts`.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { makeHome, postmasterOf, startTestServer } from '../packages/server/src/test-server.ts';

const DIST = join(import.meta.dirname, '../packages/web/dist');
const ROUNDS = 5;

const home = makeHome();
const first = await timed(() => startTestServer(home));
await first.result.kill('SIGINT');
const later: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const { result: server, seconds } = await timed(async () => {
    const started = await startTestServer(home);
    await fetch(started.address);
    return started;
  });
  later.push(seconds);
  if (round === ROUNDS - 1) {
    await sleep(3000);
    report('memory at rest, server', `${memoryOf(processesWith('server/src/main.ts'))} MB`);
    report('memory at rest, PostgreSQL', `${memoryOf(childrenOf(postmasterOf(home)))} MB`);
  }
  await server.kill('SIGINT');
}
report('first start, to the first page', `${first.seconds.toFixed(2)} s`);
report('later start, to the first page', `${median(later).toFixed(2)} s, median of ${ROUNDS}`);
report('JavaScript of the first page', `${(firstPageWeight() / 1000).toFixed(1)} KB compressed`);
rmSync(home, { recursive: true, force: true });

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly seconds: number }> {
  const start = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - start) / 1000 };
}

/** The scripts that index.html names, and what they import before anything is shown. */
function firstPageWeight(): number {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
  const seen = new Set<string>();
  for (const queue = [...named]; queue.length > 0;) {
    const path = queue.pop() ?? '';
    if (seen.has(path)) continue;
    seen.add(path);
    const text = readFileSync(join(DIST, path), 'utf8');
    for (const [, other = ''] of text.matchAll(/(?:^|[;}\s])(?:import|export)[^'"()]*["']\.\/([^"']+\.js)["']/g)) queue.push(`assets/${other}`);
  }
  return [...seen].reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length, 0);
}

function processesWith(words: string): number[] {
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number).filter(pid => {
    try {
      return pid !== process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(words);
    } catch {
      return false;
    }
  });
}

/** The postmaster and the processes it started. */
function childrenOf(postmaster: number): number[] {
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number).filter(pid => pid === postmaster || parentOf(pid) === postmaster);
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

/** Proportional set size: what would be freed if the processes went. */
function memoryOf(pids: readonly number[]): number {
  const kilobytes = pids.map(pid => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0));
  return Math.round(kilobytes.reduce((sum, size) => sum + size, 0) / 1024);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function report(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(36)}${value}\n`);
}
