// Runs LibreOffice in a folder for one conversion, and never longer than whoever asked for it lives: `office-guard.ts FOLDER ARGUMENTS…`.
// Our input closes when the asker gives up or ends, were it by Ctrl-C: then LibreOffice ends with all its helpers, and the folder goes.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder = '', ...args] = process.argv.slice(2);
const office = spawn('soffice', args, { cwd: folder, detached: true, stdio: 'ignore' }); // its launcher starts others: they are a group of processes
office.once('error', () => process.exit(127)); // as shells say that there is no such program
office.once('exit', () => {
  endGroup(); // also a helper it left behind
  process.exit();
});
process.stdin.once('end', abandon).once('error', abandon).resume();

function abandon(): void {
  endGroup();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.exit();
}

function endGroup(): void {
  if (office.pid === undefined) return;
  try {
    process.kill(-office.pid, 'SIGKILL');
  } catch {
    // all of them have ended
  }
}
