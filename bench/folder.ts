// What a finance bureau waits for: 1,000 自评表 of 40 departments in a folder, checked, marked and reported; stopped half-way and gone on
// with; and once more with nothing changed: `node scripts/run.mjs bench/folder.ts`.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocx } from '@hengji/document';
import { paperOf } from '@hengji/forms';
import type { SelfEvaluationDraft } from '@hengji/model';

const FORMS = 1000;
const DEPARTMENTS = 40;

const SAMPLE = join(import.meta.dirname, '../samples/self-evaluation-translation-fee/draft.docx.json');
const PROGRAM = join(import.meta.dirname, '../packages/cli/src/main.ts');
const [draft] = (JSON.parse(readFileSync(SAMPLE, 'utf8')) as { readonly value: readonly [SelfEvaluationDraft] }).value; // our own file: the shape is held by `npm run samples`

const folder = mkdtempSync(join(tmpdir(), 'hengji-folder-'));
const [forms, report, marked] = [join(folder, '上报'), join(folder, '报告'), join(folder, '批注')];
try {
  await writeForms();
  const asked = ['check', forms, '--html', report, '--marked', marked];
  say('read, judged, reported, marked', await call(asked));
  say('the same, nothing changed', await call(asked));
  for (const made of [report, marked]) rmSync(made, { recursive: true });
  say('stopped when a third was read', await call(asked, () => countKept() > FORMS / 3));
  say('gone on with', await call(asked));
} finally {
  rmSync(folder, { recursive: true });
}

/** No two alike; every third with another total, every seventh without its result. */
async function writeForms(): Promise<void> {
  for (let index = 0; index < FORMS; index += 1) {
    const department = `第${index % DEPARTMENTS + 1}产业促进局`;
    const form: SelfEvaluationDraft = { ...draft, reportingUnit: department, implementingUnit: department, project: { ...draft.project, name: `翻译费 ${index}` }, total: index % 3 === 0 ? '90' : draft.total, result: index % 7 === 0 ? '' : draft.result };
    mkdirSync(join(forms, department), { recursive: true });
    writeFileSync(join(forms, department, `自评表 ${index}.docx`), await writeDocx(paperOf(form)));
  }
}

type Cost = { readonly seconds: number; readonly processor: number; readonly peak: number; readonly said: string };

/** Runs the command as a user does; `isEnough`: when to press Ctrl-C. */
function call(args: readonly string[], isEnough: () => boolean = () => false): Promise<Cost> {
  const begin = performance.now();
  const { promise, resolve } = Promise.withResolvers<Cost>();
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [peak, processor] = [0, 0];
  let isStopped = false;
  let said = '';
  child.stdout.on('data', text => { said += text; });
  child.stderr.on('data', text => { said += text; });
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
    processor = Math.max(processor, processorOf(child.pid));
    if (isEnough() && !isStopped) isStopped = child.kill('SIGINT');
  }, 50);
  child.on('exit', () => {
    clearInterval(watch);
    resolve({ seconds: (performance.now() - begin) / 1000, processor, peak, said: said.trim() });
  });
  return promise;
}

function countKept(): number {
  const [name] = existsSync(report) ? readdirSync(report).filter(one => one.endsWith('.jsonl')) : [];
  return name === undefined ? 0 : readFileSync(join(report, name), 'utf8').split('\n').length;
}

/** The most it ever held, as Linux tells it (proc(5), VmHWM), in MB. */
function peakOf(pid: number | undefined): number {
  return Number(/VmHWM:\s+(\d+)/.exec(proc(pid, 'status'))?.[1] ?? 0) / 1024;
}

/** Seconds of the processor so far (proc(5), utime and stime, in hundredths): other work on the machine does not count. */
function processorOf(pid: number | undefined): number {
  const [, user = 0, system = 0] = /\) \S+(?: \S+){10} (\d+) (\d+)/.exec(proc(pid, 'stat')) ?? [];
  return (Number(user) + Number(system)) / 100;
}

function proc(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return ''; // it has ended
  }
}

function say(what: string, { seconds, processor, peak, said }: Cost): void {
  process.stdout.write(`${what.padEnd(48)}${seconds.toFixed(1)} s, of the processor ${processor.toFixed(1)} s, ${Math.round(peak)} MB\n  ${said.split('\n')[0]}\n`);
}
