import { parseArgs } from 'node:util';
import { Refusal } from '@hengji/model';
import { listFiles } from './list-files.ts';
import type { Terminal } from './terminal.ts';

/** `texts` may be given several times. */
export type Option = { readonly kind: 'flag' | 'text' | 'texts'; readonly summary: string; readonly placeholder?: string };
type Options = Readonly<Record<string, Option>>;
type Values = { readonly flag: boolean; readonly text: string | undefined; readonly texts: readonly string[] };
type Chosen<O extends Options> = { readonly [name in keyof O]: Values[O[name]['kind']] };

/** `0` done · `1` done, and there is something to object to · `2` something was not done. */
export type ExitCode = 0 | 1 | 2;

export type Command<O extends Options = Options> = {
  readonly name: string;
  readonly summary: string;
  readonly takesFiles: boolean;
  readonly takesWord?: string; // what the one word is that a command without files asks for
  readonly words?: readonly (readonly [word: string, meaning: string])[]; // those it may be
  readonly options: O;
  run(called: { readonly files: readonly string[]; readonly word: string; readonly options: Chosen<O> }, terminal: Terminal): Promise<ExitCode>;
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

export function texts(placeholder: string, summary: string): { readonly kind: 'texts'; readonly placeholder: string; readonly summary: string } {
  return { kind: 'texts', placeholder, summary };
}

const UNSAID: Values = { flag: false, text: undefined, texts: [] };

export async function runCommand<O extends Options>(command: Command<O>, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals, values } = parseCall(command, args);
  const wrong = sayWrong(command, positionals.length);
  if (wrong !== null) throw new Refusal('usage', `${wrong}。\n${usage(command)}`);
  const chosen = Object.fromEntries(Object.entries(command.options).map(([name, { kind }]) => [name, values[name] ?? UNSAID[kind]]));
  const files = command.takesFiles ? await listFiles(positionals) : [];
  return command.run({ files, word: command.takesFiles ? '' : positionals[0] ?? '', options: chosen as Chosen<O> }, terminal); // parseArgs gave each option the type its kind names
}

/** What is wrong with the number of words, if anything. */
function sayWrong({ name, takesFiles, takesWord }: Command, given: number): string | null {
  if (takesFiles) return given === 0 ? '没有给出文件' : null;
  if (takesWord === undefined) return given === 0 ? null : `${name} 不带文件`;
  return given === 1 ? null : `请写明${takesWord}`;
}

function parseCall(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, { kind }]) => [name, { type: kind === 'flag' ? 'boolean' as const : 'string' as const, multiple: kind === 'texts' }]));
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const wrong = /'(-[^']*?)(?: <value>)?'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new Refusal('usage', `选项 ${wrong} 认不出，或少了它的值。\n${usage(command)}`);
  }
}

export function usage({ name, summary, takesFiles, takesWord, words: choices = [], options }: Command): string {
  const lines = Object.entries(options).map(([option, { kind, placeholder, summary: what }]) => `  --${option}${kind === 'flag' ? '' : ` ${placeholder}`}`.padEnd(28) + what);
  const words = takesFiles ? ' 文件…' : takesWord === undefined ? '' : ` ${takesWord}`;
  const meanings = choices.map(([word, meaning]) => `  ${word}`.padEnd(28) + meaning);
  return [`用法：hengji ${name}${words}${lines.length > 0 ? ' [选项]' : ''}   ${summary}`, ...meanings, ...lines].join('\n');
}
