import { type Finding, sayArticle, sayPlace, type Severity } from '@hengji/model';
import type { FileAnswer } from '../file-answer.ts';
import type { Terminal } from '../terminal.ts';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: '■ 必须改', warning: '▲ 应说明', advice: '○ 建议' };

/** What is wrong, form by form; then what is right and what was not looked at. */
export function printReport({ file, drafts, findings, passed, notChecked, doubts }: FileAnswer, terminal: Terminal): string {
  if (drafts === 0) return `${file}：没有认得的表`;
  const records = Map.groupBy(findings, ({ record }) => record);
  return [
    terminal.ink(`${file}：${drafts} 张表，${tally(findings)}`, 'strong'),
    ...[...records].flatMap(([record, list]) => ['', `  ${record}`, ...list.flatMap(finding => printFinding(finding, terminal))]),
    ...doubts.map(({ at, message }) => `  存疑：${message}（${sayPlace(at)}）`),
    '',
    terminal.ink(`  ● 通过 ${passed.length} 项　□ 未核 ${notChecked.length} 项`, 'quiet'),
    ...notChecked.map(({ record, rule, reason }) => `    ${record}　${rule}：${reason}`),
  ].join('\n');
}

function printFinding({ severity, at, message, why, basis, remedy, rule }: Finding, terminal: Terminal): string[] {
  return [
    `    ${terminal.ink(SEVERITY_WORDS[severity], severity)}${at ? `　${sayPlace(at)}` : ''}　${message}`,
    `      ${remedy}`,
    terminal.ink(`      ${why}依据：${basis.map(sayArticle).join('；')}。〔${rule}〕`, 'quiet'),
  ];
}

function tally(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  return findings.length === 0 ? '没有发现问题' : `必须改 ${count('error')}、应说明 ${count('warning')}、建议 ${count('advice')}`;
}
