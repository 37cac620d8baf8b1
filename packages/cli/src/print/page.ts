import type { FileAnswer } from '../file-answer.ts';
import { writeFileSection } from './file-section.ts';
import { escape, type Source, writeHtmlPage } from './html.ts';
import { tally } from './words.ts';

const TITLE = '绩效文件审核';

/** A few files on one page. */
export function printPage(answers: readonly FileAnswer[], source: Source): string {
  return writeHtmlPage(TITLE, [
    `<h1>${TITLE}</h1>`,
    `<p class="verdict">${answers.length} 个文件，${answers.reduce((sum, { drafts }) => sum + drafts, 0)} 张表，${escape(tally(answers.flatMap(({ findings }) => findings)))}。</p>`,
    ...answers.map(writeFileSection),
  ], source);
}
