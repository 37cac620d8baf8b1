#!/usr/bin/env node
// Starts on whatever Node the host has; the program itself runs on the one the project brings.
import module from 'node:module';

if (Number.parseInt(process.versions.node, 10) >= 26) {
  module.enableCompileCache();
  await import('../src/main.ts');
} else {
  const { spawnSync } = await import('node:child_process');
  const { fileURLToPath } = await import('node:url');
  const { runtime } = await import('../../../scripts/set-up.mjs');
  const { status, signal } = spawnSync(runtime(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (signal) process.kill(process.pid, signal);
  process.exitCode = status ?? 2;
}
