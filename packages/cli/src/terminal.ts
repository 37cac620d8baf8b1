import { styleText } from 'node:util';

type Ink = 'error' | 'warning' | 'advice' | 'done' | 'quiet' | 'strong';

/** Where a command speaks: answers on standard output, everything else on standard error. */
export type Terminal = {
  print(text: string): void;
  warn(text: string): void;
  /** Says which of several files is at work, on a screen only; a pipe is left alone. */
  progress(done: number, all: number, what: string): void;
  ink(text: string, ink: Ink): string;
};

const INKS = { error: 'red', warning: 'yellow', advice: 'gray', done: 'green', quiet: 'gray', strong: 'bold' } as const;
const CLEAR_LINE = '\r\u001B[2K';

export function openTerminal({ stdout, stderr }: { readonly stdout: NodeJS.WriteStream; readonly stderr: NodeJS.WriteStream }): Terminal {
  let isShowing = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; }); // `hengji rules | head`: the one who listened has heard enough
  const clear = () => { if (isShowing) stderr.write(CLEAR_LINE); isShowing = false; };
  return {
    print(text) { clear(); stdout.write(`${text}\n`); },
    warn(text) { clear(); stderr.write(`${text}\n`); },
    progress(done, all, what) {
      if (!stderr.isTTY || all < 2) return;
      clear();
      stderr.write(`${done} / ${all}  ${what}`);
      isShowing = true;
    },
    ink: (text, ink) => styleText(INKS[ink], text, { stream: stdout }),
  };
}
