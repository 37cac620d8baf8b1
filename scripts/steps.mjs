// Runs the checks that need no test runner, each as one step with its time.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, runtime } from './set-up.mjs';

const tool = path => join(ROOT, 'node_modules', path);

export const CHECKS = [
  { name: '类型', args: [tool('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
  { name: '类型（纯函数的房间，没有 Node）', args: [tool('typescript/bin/tsc'), '-p', 'tsconfig.pure.json'] },
  { name: '类型（网页）', args: [tool('typescript/bin/tsc'), '-p', 'packages/web/tsconfig.json'] },
  { name: '语言检查', args: [tool('oxlint/bin/oxlint'), '--deny-warnings'] },
];

/** Runs all steps, two at a time; answers how many passed and failed. What a failed step said is printed whole. */
export async function runSteps(steps) {
  const waiting = [...steps];
  const outcomes = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await runStep(step));
  };
  await Promise.all([work(), work()]);
  return { passed: outcomes.filter(Boolean).length, failed: outcomes.filter(isGood => !isGood).length };
}

async function runStep({ name, args }) {
  const start = performance.now();
  const child = spawn(runtime(), args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', chunk => said.push(chunk));
  child.stderr.on('data', chunk => said.push(chunk));
  const code = await new Promise(resolve => { child.on('close', resolve); });
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name}  ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  if (code !== 0) process.stdout.write(`${Buffer.concat(said)}\n`);
  return code === 0;
}
