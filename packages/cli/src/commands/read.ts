import { readFile } from '@hengji/actions/files';
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
    return answers.some(({ refusal }) => refusal) ? 2 : 0;
  },
});

type Reading = Awaited<ReturnType<typeof readFile>>;

function printReading(file: string, drafts: Reading['drafts'], doubts: Reading['doubts']): string {
  if (drafts.length === 0) return `${file}：没有认得的表`;
  return [`${file}：${drafts.length} 张表`, ...drafts.map(draft => printDraft(draft, doubts))].join('\n\n');
}
