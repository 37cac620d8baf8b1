import { parsePolicyName, scoreDrafts } from '@hengji/actions/files';
import { defineCommand, flag, text } from '../command.ts';
import { warnOfRefused } from '../print/refused.ts';
import { printScore } from '../print/score.ts';
import { readFiles } from '../read-files.ts';

export default defineCommand({
  name: 'score',
  summary: '按口径重算自评表的得分，与自评分并列，写出算式和理由',
  takesFiles: true,
  options: { json: flag('机器可读'), policy: text('口径', '全部按这个口径计算，如 HEBEI-SJZ-2022') },

  async run({ files, options }, terminal) {
    const policy = options.policy === undefined ? undefined : parsePolicyName(options.policy);
    const answers = (await readFiles(files, terminal)).map(({ file, drafts, doubts, refusal }) => ({ file, scores: scoreDrafts(drafts, policy), doubts, refusal }));
    if (options.json) terminal.print(JSON.stringify({ files: answers }));
    else for (const { file, scores, refusal } of answers) {
      if (refusal) continue;
      terminal.print(terminal.ink(`${file}：${scores.length === 0 ? '没有自评表' : `${scores.length} 张自评表`}`, 'strong'));
      for (const score of scores) terminal.print(`\n${printScore(score, terminal)}`);
    }
    return warnOfRefused(answers, '重算', terminal) ? 2 : 0;
  },
});
