import type { Terminal } from '../terminal.ts';

type Answered = { readonly file: string; readonly refusal: { readonly message: string } | null };

/** Says which files were refused: a line each, and after a long list once more by name, since nobody scrolls back. */
export function warnOfRefused(answers: readonly Answered[], done: string, terminal: Terminal): boolean {
  const refused = answers.flatMap(({ file, refusal }) => (refusal ? [{ file, message: refusal.message }] : []));
  for (const { message } of refused) terminal.warn(message);
  if (answers.length > 1 && refused.length > 0) {
    terminal.warn([`共 ${answers.length} 个文件，${done} ${answers.length - refused.length} 个，拒绝 ${refused.length} 个：`, ...refused.map(({ file }) => `  ${file}`)].join('\n'));
  }
  return refused.length > 0;
}
