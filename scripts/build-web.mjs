// Builds the web when its sources changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { refuse, ROOT, runtime } from './set-up.mjs';

const SOURCES = ['package-lock.json', 'packages/web/package.json', 'packages/web/index.html', 'packages/web/vite.config.ts', 'packages/web/src', 'packages/web/public', 'packages/wire/src', 'packages/model/src'];
const DIST = join(ROOT, 'packages/web/dist');
const STAMP = '.built-from';

export function ensureWebBuilt(say) {
  const digest = digestOf(SOURCES);
  if (stampOf(DIST) === digest) return;
  say('正在生成网页（源文件有变化）');
  const fresh = `${DIST}.next`; // built beside and renamed, so that an interrupted build leaves the old pages whole
  rmSync(fresh, { recursive: true, force: true });
  const build = spawnSync(runtime(), [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'], { cwd: join(ROOT, 'packages/web'), encoding: 'utf8' });
  if (build.status !== 0) refuse(`网页没有生成：\n${build.stdout}${build.stderr}`);
  writeFileSync(join(fresh, STAMP), digest);
  rmSync(DIST, { recursive: true, force: true });
  renameSync(fresh, DIST);
}

function digestOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(source => filesUnder(join(ROOT, source))).sort()) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap(entry => (entry.name.includes('.test.') ? [] : filesUnder(join(path, entry.name))));
  } catch (error) {
    return error.code === 'ENOTDIR' ? [path] : []; // a folder that is not there has no files
  }
}

function stampOf(dist) {
  try {
    return readFileSync(join(dist, STAMP), 'utf8');
  } catch {
    return undefined;
  }
}
