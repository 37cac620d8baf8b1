// `npm run fuzz:read -- [--seconds 60] [--count 2000] [--seed 1] [--only docx] [--replay SEED] [--planted]`: mutants of the samples are read
// in threads; whatever is no reading and no Refusal, takes too long or breaks a limit is reported with the seed that makes it again.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz, type Fault } from './fuzz/fuzz.ts';
import { mutantOf } from './fuzz/mutant.ts';
import { loadSamples } from './fuzz/samples.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, count: { type: 'string' }, seed: { type: 'string', default: '1' }, only: { type: 'string' }, replay: { type: 'string' }, planted: { type: 'boolean', default: false } },
});

const samples = loadSamples(values.only);
if (values.replay === undefined) {
  const { mutants, answers, faults, isStuck } = await fuzz(samples, {
    firstSeed: Number(values.seed),
    most: Number(values.count ?? Infinity),
    seconds: Number(values.seconds ?? (values.count === undefined ? 60 : Infinity)),
    isPlanted: values.planted,
    tell: text => process.stderr.isTTY && process.stderr.write(`\r${text}`),
  });
  for (const fault of faults) report(fault);
  const told = Object.entries(answers).map(([answer, count]) => `${answer} ${count}`).join(', ');
  process.stdout.write(`${mutants} mutants of ${samples.length} samples: ${told}; ${faults.length} faults\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
  if (isStuck) endByForce();
} else {
  const { name, bytes, made } = mutantOf(samples, Number(values.replay));
  const file = join(tmpdir(), `mutant-${values.replay}-${name}`);
  writeFileSync(file, bytes);
  const seed = Number(values.replay);
  const { answers, faults, isStuck } = await fuzz(samples, { firstSeed: seed, most: 1, seconds: Infinity, isPlanted: values.planted, tell: () => undefined });
  process.stdout.write(`${made}\n${file}\n${Object.keys(answers).join()}\n`);
  for (const fault of faults) report(fault);
  if (isStuck) endByForce();
}

/** Even `process.exit` waits for a thread that is stuck. */
function endByForce(): void {
  process.kill(process.pid, 'SIGKILL');
}

function report({ seed, made, what, stack }: Fault): void {
  process.stdout.write(`seed ${seed}: ${what} (${made})\n${stack.split('\n').slice(0, 4).map(line => `    ${line.trim()}\n`).join('')}`);
}
