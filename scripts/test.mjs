// `npm test`: all of it, from a clean checkout. The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureWebBuilt } from './build-web.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, ROOT, runtime } from './set-up.mjs';
import { CHECKS, runSteps } from './steps.mjs';

const say = text => process.stdout.write(`${text}\n`);

ensureInstalled(say);
const CHROMIUM = ensureChromium(say);
ensureWebBuilt(say);

const steps = await runSteps(CHECKS);
const tests = runTests();
say(`${steps.passed + tests.passed} passed, ${steps.failed + tests.failed} failed`);
process.exitCode = steps.failed + tests.failed === 0 && tests.passed > 0 ? 0 : 1;

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'hengji-test-'));
  const report = join(folder, 'report.json');
  try {
    const run = spawnSync(runtime(), [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CHROMIUM } });
    return countTests(report, run.status);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not even be loaded has no failed tests of its own, yet it failed. */
function countTests(report, status) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed')).length;
  const failed = numFailedTests + broken;
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}
