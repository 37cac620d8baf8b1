import { parseArgs } from 'node:util';
import { Refusal } from '@hengji/model';
import { listFiles } from './list-files.ts';
import type { Terminal } from './terminal.ts';

export type Option = { readonly kind: 'flag' | 'text'; readonly summary: string; readonly placeholder?: string };
type Options = Readonly<Record<string, Option>>;
type Chosen<O extends Options> = { readonly [name in keyof O]: O[name]['kind'] extends 'flag' ? boolean : string | undefined };

/** `0` done · `1` done, and there is something to object to · `2` something was not done. */
export type ExitCode = 0 | 1 | 2;

export type Command<O extends Options = Options> = {
  readonly name: string;
  readonly summary: string;
  readonly takesFiles: boolean;
  readonly options: O;
  run(called: { readonly files: readonly string[]; readonly options: Chosen<O> }, terminal: Terminal): Promise<ExitCode>;
};

export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}

export function flag(summary: string): { readonly kind: 'flag'; readonly summary: string } {
  return { kind: 'flag', summary };
}

export function text(placeholder: string, summary: string): { readonly kind: 'text'; readonly placeholder: string; readonly summary: string } {
  return { kind: 'text', placeholder, summary };
}

export async function runCommand<O extends Options>(command: Command<O>, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals, values } = parseCall(command, args);
  if (command.takesFiles === (positionals.length === 0)) throw new Refusal('usage', `${command.takesFiles ? '没有给出文件' : `${command.name} 不带文件`}。\n${usage(command)}`);
  const chosen = Object.fromEntries(Object.entries(command.options).map(([name, { kind }]) => [name, values[name] ?? (kind === 'flag' ? false : undefined)]));
  return command.run({ files: await listFiles(positionals), options: chosen as Chosen<O> }, terminal); // parseArgs gave each option the type its kind names
}

function parseCall(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, { kind }]) => [name, { type: kind === 'flag' ? 'boolean' as const : 'string' as const }]));
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const wrong = /'(-[^']*?)(?: <value>)?'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new Refusal('usage', `选项 ${wrong} 认不出，或少了它的值。\n${usage(command)}`);
  }
}

export function usage({ name, summary, takesFiles, options }: Command): string {
  const lines = Object.entries(options).map(([option, { kind, placeholder, summary: what }]) => `  --${option}${kind === 'text' ? ` ${placeholder}` : ''}`.padEnd(24) + what);
  return [`用法：hengji ${name}${takesFiles ? ' 文件…' : ''}${lines.length > 0 ? ' [选项]' : ''}   ${summary}`, ...lines].join('\n');
}
