import { readFile } from '@hengji/actions/files';
import { sayPlace } from '@hengji/model';
import { defineCommand, flag } from '../command.ts';
import { eachFile } from '../each-file.ts';
import { printDraft } from '../print/draft.ts';

export default defineCommand({
  name: 'read',
  summary: '读出文件里的绩效表，逐格给出位置，不作评判',
  takesFiles: true,
  options: { json: flag('机器可读') },

  async run({ files, options }, terminal) {
    const readings = await eachFile(files, terminal, readFile);
    const answers = readings.map((reading, index) => ({ file: files[index] ?? '', ...reading }));

    if (options.json) terminal.print(JSON.stringify({ files: answers }));
    for (const { file, drafts, doubts, refusal } of answers) {
      if (refusal) terminal.warn(refusal.message);
      else if (!options.json) terminal.print(printReading(file, drafts, doubts));
    }
    const refused = answers.filter(({ refusal }) => refusal);
    if (answers.length > 1 && refused.length > 0) terminal.warn(sayRefused(refused.map(({ file }) => file), answers.length));
    return answers.some(({ refusal }) => refusal) ? 2 : 0;
  },
});

/** After a long list nobody scrolls back for what was said in between. */
function sayRefused(files: readonly string[], all: number): string {
  return [`共 ${all} 个文件，读出 ${all - files.length} 个，拒绝 ${files.length} 个：`, ...files.map(file => `  ${file}`)].join('\n');
}

type Reading = Awaited<ReturnType<typeof readFile>>;

function printReading(file: string, drafts: Reading['drafts'], doubts: Reading['doubts']): string {
  const heading = drafts.length === 0 ? `${file}：没有认得的表` : `${file}：${drafts.length} 张表`;
  return [heading, ...drafts.map(draft => printDraft(draft, [])), ...doubts.map(({ at, message }) => `存疑：${message}（${sayPlace(at)}）`)].join('\n\n');
}
