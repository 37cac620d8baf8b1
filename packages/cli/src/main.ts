import { prepareReading } from '@hengji/actions/reading';
import { Refusal } from '@hengji/model';
import { type Command, type ExitCode, runCommand, usage } from './command.ts';
import { openTerminal } from './terminal.ts';

// Each command is loaded only when it is called: reading a file must not wait for a server's libraries.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./commands/read.ts')).default,
  check: async () => (await import('./commands/check.ts')).default,
  write: async () => (await import('./commands/write.ts')).default,
  diff: async () => (await import('./commands/diff.ts')).default,
  score: async () => (await import('./commands/score.ts')).default,
  rules: async () => (await import('./commands/rules.ts')).default,
  explain: async () => (await import('./commands/explain.ts')).default,
  serve: async () => (await import('./commands/serve.ts')).default,
};

const READING = new Set(['read', 'check', 'diff', 'score']); // a thread opens for them while the command loads: a quarter less to wait for an answer

process.exitCode = await main(process.argv.slice(2));

async function main([name = '', ...args]: readonly string[]): Promise<ExitCode> {
  const terminal = openTerminal(process);
  try {
    if (name === '' || name === 'help' || name === '--help' || name === '-h') return await help();
    const load = COMMANDS[name];
    if (!load) throw new Refusal('usage', `没有“${name}”这个命令。能用的有：${Object.keys(COMMANDS).join('、')}。`);
    if (READING.has(name) && !args.includes('--help')) prepareReading();
    const command = await load();
    if (args.includes('--help')) { terminal.print(usage(command)); return 0; }
    return await runCommand(command, args, terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.warn(error.message);
    return 2;
  }

  async function help(): Promise<ExitCode> {
    for (const load of Object.values(COMMANDS)) terminal.print(usage(await load()));
    return 0;
  }
}
