import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

// The whole program is run, as a stranger runs it: what a file does to a process shows only there.
const BAD = join(import.meta.dirname, '../../../samples/bad');
const HENGJI = join(import.meta.dirname, '../bin/hengji.mjs');

type Expectation = { readonly file: string; readonly expect: string; readonly also: readonly string[]; readonly why: string; readonly maxSeconds: number; readonly maxMemoryMiB: number };
const expectations: readonly Expectation[] = JSON.parse(readFileSync(join(BAD, 'EXPECT.json'), 'utf8'));

type Meeting = { readonly code: number | null; readonly output: string; readonly errors: string; readonly seconds: number; readonly peakMiB: number };

async function meet(...files: readonly string[]): Promise<Meeting> {
  const start = performance.now();
  const child = spawn(process.execPath, [HENGJI, 'read', ...files.map(file => join(BAD, file)), '--json']);
  let [output, errors, peakMiB] = ['', '', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => { output += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { errors += text; });
  const watch = setInterval(() => { peakMiB = Math.max(peakMiB, peakOf(child.pid)); }, 20);
  const code = await new Promise<number | null>(resolve => child.once('close', resolve));
  clearInterval(watch);
  return { code, output, errors, seconds: (performance.now() - start) / 1000, peakMiB };
}

/** The most memory a process has held so far, where the system says so. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

type FileAnswer = { readonly file: string; readonly drafts: readonly unknown[]; readonly doubts: readonly unknown[]; readonly refusal: { readonly message: string } | null };

function answersIn(output: string): readonly FileAnswer[] {
  const { files }: { readonly files: readonly FileAnswer[] } = JSON.parse(output);
  return files;
}

const sayAnswer = ({ refusal, doubts }: FileAnswer) => (refusal ? 'refuse' : doubts.length > 0 ? 'doubt' : 'read');

test.each(expectations)('$file: $why', async ({ file, expect: expected, also, maxSeconds, maxMemoryMiB }) => {
  const { code, output, errors, seconds, peakMiB } = await meet(file);
  const [answer] = answersIn(output);
  expect([expected, ...also]).toContain(answer && sayAnswer(answer));
  expect(code).toBe(answer?.refusal ? 2 : 0);
  expect(errors).toBe(answer?.refusal ? `${answer.refusal.message}\n` : '');
  expect(seconds).toBeLessThan(maxSeconds);
  expect(peakMiB).toBeLessThan(maxMemoryMiB);
});

test('all of them at once: each is answered, the good among the bad', async () => {
  const files = expectations.map(({ file }) => file);
  const { code, output, errors } = await meet(...files);
  const answers = answersIn(output);
  expect(code).toBe(2);
  expect(answers.map(({ file }) => file)).toEqual(files.map(file => join(BAD, file)));
  expect(answers.filter(answer => sayAnswer(answer) === 'refuse').length).toBe(expectations.filter(({ expect: expected }) => expected === 'refuse').length);
  expect(errors).toContain(`共 ${files.length} 个文件`);
  expect(output + errors).not.toContain(dirname('/etc/hostname') + '/'); // what an entity named is nowhere told
});
