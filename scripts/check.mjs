// `npm run check`: types, lint, boundaries, docs; before every commit, in under 20 s.
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './set-up.mjs';
import { CHECKS, runSteps } from './steps.mjs';

ensureInstalled(text => process.stdout.write(`${text}\n`));
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const { failed } = await runSteps([...CHECKS, { name: '房间与文档', args: [vitest, 'run', 'architecture.test.ts', 'docs.test.ts'] }]);
process.exitCode = failed === 0 ? 0 : 1;
