// Runs one of our TypeScript programs on the Node that the project brings: `node scripts/run.mjs scripts/docs.ts …`.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, ROOT, runtime } from './set-up.mjs';

ensureInstalled(text => process.stdout.write(`${text}\n`));
const { status } = spawnSync(runtime(), process.argv.slice(2), { cwd: ROOT, stdio: 'inherit' });
process.exitCode = status ?? 1;
