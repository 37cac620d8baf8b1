import { sayPlace } from '@hengji/model';
import { defineCommand, flag } from '../command.ts';
import { printDraft } from '../print/draft.ts';
import { warnOfRefused } from '../print/refused.ts';
import { readFiles } from '../read-files.ts';

export default defineCommand({
  name: 'read',
  summary: '读出文件里的绩效表，逐格给出位置，不作评判',
  takesFiles: true,
  options: { json: flag('机器可读') },

  async run({ files, options }, terminal) {
    const readings = await readFiles(files, terminal);
    if (options.json) terminal.print(JSON.stringify({ files: readings }));
    else for (const reading of readings) if (!reading.refusal) terminal.print(printReading(reading));
    return warnOfRefused(readings, '读出', terminal) ? 2 : 0;
  },
});

type Reading = Awaited<ReturnType<typeof readFiles>>[number];

function printReading({ file, drafts, doubts }: Reading): string {
  const heading = drafts.length === 0 ? `${file}：没有认得的表` : `${file}：${drafts.length} 张表`;
  return [heading, ...drafts.map(draft => printDraft(draft, [])), ...doubts.map(({ at, message }) => `存疑：${message}（${sayPlace(at)}）`)].join('\n\n');
}
