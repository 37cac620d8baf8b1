import { getRule } from '@hengji/actions/files';
import { type Department, perForm } from './departments.ts';
import { writeFileSection } from './file-section.ts';
import { escape, type Source, writeHtmlPage } from './html.ts';
import { tally } from './words.ts';

/** One department's page of a report: it can be printed and sent to the department by itself. */
export function printDepartment({ name, answers, forms, clean, counts, mended }: Department, overview: string, source: Source): string {
  return writeHtmlPage(`${name}　绩效文件审核`, [
    `<p class="quiet back"><a href="${overview}">全部部门</a></p>`,
    `<h1>${escape(name)}</h1>`,
    `<p class="verdict">${answers.length} 个文件，${forms} 张表，${escape(tally(answers.flatMap(({ findings }) => findings)))}。没有问题的表 ${clean} 张，每张表必须改 ${perForm(counts.error, forms)} 项。</p>`,
    ...(mended.length === 0 ? [] : [`<h3 class="aside pass">改好的存量问题 ${mended.length} 项</h3>`, '<ul>', ...mended.map(({ record, rule, quote }) => `<li>${escape(record)}：${escape(getRule(rule).title)}<span class="quiet">（原来写的是${quote.trim() === '' ? '空白' : `“${escape(quote)}”`}）</span></li>`), '</ul>']),
    ...answers.map(writeFileSection),
  ], source);
}
