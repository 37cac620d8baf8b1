// `npm run samples`: compares every station of every case with what the code makes now; `-- --accept` rewrites them.
// The stations that need a record (answer.json, journal.json) are api/src/sample.test.ts's, which runs here too.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES, sampleCases, stationsOf } from './stations.ts';

const isAccepting = process.argv.includes('--accept');
for (const name of sampleCases()) {
  for (const [file, made] of await stationsOf(name)) {
    const path = join(SAMPLES, name, file);
    if (isSame(path, made)) continue;
    if (isAccepting) writeFileSync(path, made);
    else process.exitCode = 1;
    process.stdout.write(`${isAccepting ? '改写' : '不同'} ${name}/${file}\n`);
  }
}

const test = spawnSync(process.execPath, [join(SAMPLES, '../node_modules/vitest/vitest.mjs'), 'run', 'packages/api/src/sample.test.ts', ...(isAccepting ? ['--update'] : [])], { cwd: join(SAMPLES, '..'), stdio: 'inherit' });
if (test.status !== 0) process.exitCode = 1;

function isSame(path: string, made: string | Uint8Array): boolean {
  try {
    return readFileSync(path).equals(Buffer.from(made));
  } catch {
    return false;
  }
}
