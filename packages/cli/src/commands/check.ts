import { checkFile, ruleset } from '@hengji/actions/files';
import { sayArticle } from '@hengji/model';
import manifest from '../../package.json' with { type: 'json' };
import { defineCommand, flag } from '../command.ts';
import { eachFile } from '../each-file.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import { printReport } from '../print/report.ts';

export default defineCommand({
  name: 'check',
  summary: '审核绩效文件，逐条列出问题、理由和改法',
  takesFiles: true,
  options: { json: flag('机器可读') },

  async run({ files, options }, terminal) {
    const checks = await eachFile(files, terminal, checkFile);
    const answers = checks.map((check, index) => answerOf(files[index] ?? '', check));

    if (options.json) terminal.print(JSON.stringify({ tool: { name: 'hengji', version: manifest.version }, ruleset: { version: manifest.version, hash: ruleset().hash }, files: answers.map(toJson) }));
    for (const answer of answers) {
      if (answer.refusal) terminal.warn(answer.refusal.message);
      else if (!options.json) terminal.print(printReport(answer, terminal));
    }
    return answers.some(({ refusal }) => refusal) ? 2 : answers.some(({ findings }) => findings.length > 0) ? 1 : 0;
  },
});

/** Contract `hengji check`: a basis is a sentence. */
function toJson(answer: FileAnswer) {
  return { ...answer, findings: answer.findings.map(finding => ({ ...finding, basis: finding.basis.map(sayArticle) })) };
}
