import { type Command, type ExitCode, runCommand } from './command.ts';

export type Said = { readonly code: ExitCode; readonly output: string; readonly errors: string };

/** Calls a command as `main` does, and gives back what it said. */
export async function call(command: Command, ...args: readonly string[]): Promise<Said> {
  const [output, errors]: [string[], string[]] = [[], []];
  const code = await runCommand(command, args, { print: text => { output.push(text); }, warn: text => { errors.push(text); }, progress() {}, ink: text => text });
  return { code, output: output.join('\n'), errors: errors.join('\n') };
}
