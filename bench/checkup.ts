// 50 people check a form each, at once, while others go on with their work: `node scripts/run.mjs bench/checkup.ts`.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CheckedFile, CheckStatus } from '@hengji/wire';
import { makeHome, passwordOf, signIn, startTestServer } from '../packages/server/src/test-server.ts';

const PEOPLE = 50;
const POLL = 400; // milliseconds, as the page asks
const FORM = readFileSync(join(import.meta.dirname, '../samples/self-evaluation-translation-fee/original.docx'));

const [, , strangersOf] = process.argv;
if (strangersOf === undefined) await measure();
else { // in a process of their own: strangers have machines of their own
  const waits = await Promise.all(Array.from({ length: PEOPLE }, () => checkForm(strangersOf)));
  process.send?.(waits, () => process.exit());
}

async function measure(): Promise<void> {
  const home = makeHome();
  const { address, kill } = await startTestServer(home);
  const official = await signIn(address, '经办人', passwordOf(home, '经办人'));
  const ask = async () => (await official.ask('/api/session')).text();

  await checkForm(address); // the first stranger pays for the first worker
  await probe(sleep(1000), ask);
  const idle = await probe(sleep(4000), ask);
  const strangers = fork(fileURLToPath(import.meta.url), [address]);
  const people = Promise.race([once(strangers, 'message'), once(strangers, 'exit').then(() => [])]); // they end without a word when something got lost
  const busy = await probe(people, ask);
  const [waits]: readonly number[][] = await people;
  idle.push(...await probe(sleep(4000), ask)); // before and after: the machine may have other work
  await kill('SIGINT');
  rmSync(home, { recursive: true, force: true });
  if (!waits) throw new Error('not everyone has their findings: see above');

  report(`${PEOPLE} people, a form each: dropped until its findings are there`, waits);
  report('another answer, idle', idle);
  report('another answer, meanwhile', busy);
  process.stdout.write(`meanwhile ÷ idle: median ${(quantile(busy, 0.5) / quantile(idle, 0.5)).toFixed(1)}, p95 ${(quantile(busy, 0.95) / quantile(idle, 0.95)).toFixed(1)}\n`);
}

/** What an official asks meanwhile, who he is, every 20 ms. Milliseconds each. */
async function probe(until: Promise<unknown>, ask: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  const over = new AbortController();
  void until.finally(() => over.abort());
  while (!over.signal.aborted) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
    await sleep(20);
  }
  return times;
}

/** From the drop of a form until its findings are there, in milliseconds; nothing may get lost. */
async function checkForm(address: string): Promise<number> {
  const start = performance.now();
  const json = async (path: string, init: RequestInit = {}) => (await fetch(`${address}/api/checks${path}`, init)).json();
  const { id } = CheckStatus.parse(await json('', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ files: [{ name: '自评表.docx', bytes: FORM.length }] }) }));
  let status = CheckStatus.parse(await json(`/${id}/files/1`, { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body: FORM }));
  while (!status.isComplete) {
    await sleep(POLL * (0.5 + Math.random())); // people are not in step
    status = CheckStatus.parse(await json(`/${id}`));
  }
  if (CheckedFile.parse(await json(`/${id}/files/1`)).findings.length === 0) throw new Error('a faulty form came back without a finding');
  return performance.now() - start;
}

function quantile(times: readonly number[], part: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * part)] ?? Number.NaN;
}

function report(what: string, times: readonly number[]): void {
  process.stdout.write(`${what}: median ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, of ${times.length}\n`);
}
