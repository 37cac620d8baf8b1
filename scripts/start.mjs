// `npm start`: sets up what is missing, then runs the server until Ctrl-C.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureWebBuilt } from './build-web.mjs';
import { ensureInstalled, ROOT, runtime } from './set-up.mjs';

const say = text => process.stdout.write(`${text}\n`);

ensureInstalled(say);
ensureWebBuilt(say);

// The channel tells the server when this process is gone, however it went.
const server = spawn(runtime(), [join(ROOT, 'packages/server/src/main.ts')], { cwd: ROOT, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => { if (signal !== 'SIGINT' || !process.stdin.isTTY) server.kill(signal); }); // a terminal sends Ctrl-C to both
}
server.on('exit', (code, signal) => { process.exitCode = code ?? (signal === 'SIGINT' ? 0 : 1); });
