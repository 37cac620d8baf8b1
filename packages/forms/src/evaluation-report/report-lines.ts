import type { EvaluationReportDraft } from '@hengji/model';
import { parseNumbered } from '../prose/numbering.ts';
import { isHeadingLine } from '../prose/passages.ts';
import { titledBy } from '../prose/titles.ts';
import type { ReportLine } from './compose-report.ts';

type Report = EvaluationReportDraft;

/** The lines an official wrote: headings and paragraphs in reading order. */
export function linesOfDraft({ sections, paragraphs }: Report): readonly ReportLine[] {
  const under = (section: number | null): readonly ReportLine[] => paragraphs.flatMap((paragraph, index) => (paragraph.section === section
    ? [{ runs: [{ text: paragraph.text, source: `paragraphs.${index}` }], isHeading: isHeadingLine(paragraph.text) }] : []));
  const headed = sections.map(({ number, title }, index): ReportLine => ({ runs: [{ text: printNumber(number) }, { text: title, source: `sections.${index}` }], isHeading: true }));
  return [...under(null), ...headed.flatMap((line, index) => [line, ...under(index)])];
}

/** A section keeps 一 of 一、 and 1 of 1. */
function printNumber(number: string): string {
  const style = parseNumbered(`${number}、甲`)?.style;
  return style === 'chinese' || style === 'digit' ? `${number}、` : style === 'part' ? `${number} ` : number;
}

/** 某局2023年度部门整体支出绩效自评报告, and below it what this title cannot say. */
export function titleLines({ year, department: { code, name } }: Report): readonly ReportLine[] {
  const title: ReportLine = { runs: [
    ...name === null ? [] : [{ text: name, source: 'department.name' }],
    ...year === null ? [] : [{ text: String(year), source: 'year' }, { text: '年度' }],
    { text: '部门整体支出绩效自评报告' },
  ], isHeading: false };
  if (name === null) return [title];
  if (code !== null) return [title, { runs: [{ text: code, source: 'department.code' }, { text: ' ' }, { text: name, source: 'department.name' }], isHeading: false }];
  const isSaid = titledBy('evaluation-report', textOf(title), []).department === name;
  return isSaid ? [title] : [title, { runs: [{ text: '部门名称：' }, { text: name, source: 'department.name' }], isHeading: false }];
}

/** How many of the first lines are the title, which takes up to three. */
export function countTitle(lines: readonly ReportLine[]): number {
  return lines.slice(0, 3).findIndex(line => /(?:报告|说明|总结)(?:[（(][^（()）]*[)）])?$/.test(textOf(line))) + 1;
}

export function textOf({ runs }: ReportLine): string {
  return runs.map(({ text }) => text).join('');
}
