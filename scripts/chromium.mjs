// Finds a Chromium for the walk in a real browser: CHROMIUM, else the usual places, else Debian's package when we are root.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { refuse } from './set-up.mjs';

const USUAL = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export function ensureChromium(say) {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) refuse(`CHROMIUM 指的 ${named} 不在。改正它，或去掉它用常见位置里的。`);
  const found = named || USUAL.find(path => existsSync(path));
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    refuse('浏览器测试需要 Chromium。Debian、Ubuntu 上运行 sudo apt-get install -y chromium，或用环境变量 CHROMIUM 指明它的位置，再运行一次。');
  }
  say('正在安装 Chromium（测试用）');
  for (const args of [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']]) {
    const run = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (run.status !== 0) refuse(`Chromium 没有装上（apt-get ${args[0]}）。请手工安装后再运行一次。`);
  }
  return ensureChromium(say);
}
