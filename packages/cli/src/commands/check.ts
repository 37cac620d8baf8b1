import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { checkFiles, OPINION_FORMATS, parseBaseline, parsePolicyName, parseSeverities, parseSuppressions, printBaseline, ruleset, type CheckOptions, type Suppression, writeOpinion } from '@hengji/actions/files';
import { Refusal } from '@hengji/model';
import manifest from '../../package.json' with { type: 'json' };
import { defineCommand, flag, text, texts } from '../command.ts';
import { answerOf, answerToJson, type FileAnswer } from '../file-answer.ts';
import { interruptible } from '../interruptible.ts';
import { printPage } from '../print/page.ts';
import { warnOfRefused } from '../print/refused.ts';
import { printLines, printReport } from '../print/report.ts';
import { printSarif } from '../print/sarif.ts';
import { tally } from '../print/words.ts';
import { readFiles } from '../read-files.ts';
import { openReportFolder, OVERVIEW } from '../report-folder.ts';
import type { Terminal } from '../terminal.ts';
import { writeMarked } from '../write-marked.ts';
import { writeWhole } from '../write-whole.ts';

const SUPPRESSED = 'hengji.suppress.json'; // looked for where the command is called

export default defineCommand({
  name: 'check',
  summary: '审核绩效文件，逐条列出问题、理由和改法',
  takesFiles: true,
  options: {
    json: flag('机器可读'),
    sarif: flag('SARIF 2.1.0，供代码平台和编辑器显示'),
    html: text('文件', '另写一页（.html），供阅读和打印；写成文件夹则各部门各一页，另有总览，中断后可接着做'),
    opinion: text('文件', `另写审核意见书（${OPINION_FORMATS.map(format => `.${format}`).join('、')}）`),
    marked: text('文件夹', '另存批注稿：Word、Excel 在原文件的格子上加批注，其他格式写成带批注的网页'),
    quiet: flag('只列问题，一行一条'),
    together: flag('全部文件互相核对；不写则同一部门的互相核对'),
    policy: text('口径', '全部按这个口径审核，如 HEBEI-SJZ-2022'),
    rule: texts('规则=程度', 'off、advice、warning 或 error；可写多次'),
    suppress: text('文件', `搁置的问题和理由；不写则看有没有 ${SUPPRESSED}`),
    baseline: text('文件', '存量问题不再列出，只列新的'),
    'write-baseline': text('文件', '把现有问题记为存量'),
  },

  async run({ files, options }, terminal) {
    if (options.json && options.sarif) throw new Refusal('usage', '--json 和 --sarif 只能选一个。');
    const asked: CheckOptions = {
      policy: options.policy === undefined ? undefined : parsePolicyName(options.policy),
      severities: parseSeverities(options.rule),
      together: options.together,
      suppressions: await readSuppressions(options.suppress),
      baseline: options.baseline === undefined ? [] : parseBaseline(await readText(options.baseline), options.baseline),
    };
    const letter = options.opinion === undefined ? undefined : opinionFormat(options.opinion);
    const folder = options.html === undefined || /\.html?$/i.test(options.html) ? undefined : await openReportFolder(options.html, manifest.version);
    const own = folder ? files.filter(file => !folder.holds(file)) : files; // an earlier report may lie among what is checked
    const check = checkFiles(await interruptible(signal => readFiles(own, terminal, { memory: folder?.memory, signal })), asked);
    const answers = check.files.map(answerOf);
    const source = { version: manifest.version, ruleset: ruleset().hash };

    if (options.json) terminal.print(JSON.stringify({ tool: { name: 'hengji', version: source.version }, ruleset: { version: source.version, hash: source.ruleset }, files: answers.map(answerToJson), mended: check.mended.length }));
    else if (options.sarif) terminal.print(printSarif(answers, source));
    else if (!folder) printAnswers(answers, options.quiet, terminal);

    for (const { rule, record } of check.unused) terminal.warn(`搁置没有用上：${record}　${rule}。问题已经没有了的，请从文件里删去。`);
    if (asked.baseline?.length && !options.json && !options.sarif) terminal.print(`存量问题改好 ${check.mended.length} 项`);
    const isRefused = warnOfRefused(answers, '审核', terminal);
    if (options.html !== undefined) await (folder ? folder.write(check, options.baseline !== undefined, source) : writeWhole(options.html, printPage(answers, source)));
    if (folder && !options.json && !options.sarif) terminal.print(`${answers.length} 个文件，${tally(answers.flatMap(({ findings }) => findings))}。报告写到 ${join(options.html ?? '', OVERVIEW)}`);
    const { marked } = options;
    const isUnmarked = marked !== undefined && await interruptible(signal => writeMarked(marked, answers, new Date(), terminal, { memory: folder?.memory, signal }));
    if (options.opinion !== undefined && letter) await writeWhole(options.opinion, await writeOpinion(check.files, letter));
    if (options['write-baseline'] !== undefined && isRefused) throw new Refusal('usage', `有文件没有审核，存量问题没有写到 ${options['write-baseline']}。去掉被拒绝的文件再写。`);
    if (options['write-baseline'] !== undefined) await writeWhole(options['write-baseline'], printBaseline(answers.flatMap(({ findings, known }) => [...findings, ...known])));
    return isRefused || isUnmarked ? 2 : answers.some(({ findings }) => findings.length > 0) ? 1 : 0;
  },
});

function printAnswers(answers: readonly FileAnswer[], isQuiet: boolean, terminal: Terminal): void {
  for (const answer of answers) {
    if (answer.refusal) continue;
    if (isQuiet) for (const line of printLines(answer, terminal)) terminal.print(line);
    else terminal.print(`${printReport(answer, terminal)}\n`);
  }
}

function opinionFormat(file: string) {
  const format = OPINION_FORMATS.find(one => `.${one}` === extname(file).toLowerCase());
  if (!format) throw new Refusal('usage', `审核意见书写不成“${file}”。后缀请用${OPINION_FORMATS.map(one => ` .${one} `).join('或')}。`);
  return format;
}

async function readSuppressions(named: string | undefined): Promise<readonly Suppression[]> {
  const file = named ?? (existsSync(SUPPRESSED) ? SUPPRESSED : undefined);
  return file === undefined ? [] : parseSuppressions(await readText(file), file);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Refusal('file-unreadable', `${file}：打不开。请核对名字和位置。`, { cause });
  }
}
