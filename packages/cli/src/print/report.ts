import { getRule, type ListedFinding } from '@hengji/actions/files';
import { type NotChecked, sayArticle, sayPlace } from '@hengji/model';
import type { FileAnswer } from '../file-answer.ts';
import type { Terminal } from '../terminal.ts';
import { byRecord } from './by-record.ts';
import { SEVERITY_WORDS, tally } from './words.ts';

const QUOTED = 40; // characters of a quote: enough to find it

/** What is wrong, form by form; then what is right and what was not looked at. Why a rule asks is told where it is met first. */
export function printReport({ file, policy, drafts, findings, passed, notChecked, suppressed, known, doubts }: FileAnswer, { ink }: Terminal): string {
  if (drafts === 0) return `${file}：没有认得的表`;
  const told = new Set<string>();
  const aside = [`● 通过 ${passed.length} 项`, `□ 未核 ${notChecked.length} 项`, ...(suppressed.length > 0 ? [`搁置 ${suppressed.length} 项`] : []), ...(known.length > 0 ? [`存量 ${known.length} 项`] : [])];
  return [
    ink(`${file}：${drafts} 张表，${tally(findings)}`, 'strong') + ink(`　口径 ${policy}`, 'quiet'),
    ...byRecord(findings).flatMap(([record, list]) => ['', `  ${ink(record, 'strong')}`, ...list.flatMap(finding => printFinding(finding, !told.has(finding.rule) && told.add(finding.rule) !== undefined, ink))]),
    '',
    ...doubts.map(({ at, message }) => `  存疑　${sayPlace(at)}　${message}`),
    ...suppressed.map(({ record, rule, reason }) => ink(`  搁置　${record}：${getRule(rule).title}。理由：${reason}`, 'quiet')),
    `  ${aside.join('　')}`,
    ...printNotChecked(notChecked).map(line => ink(line, 'quiet')),
  ].join('\n');
}

/** One line a finding, for those who only want to walk through them. */
export function printLines({ file, findings }: FileAnswer, { ink }: Terminal): string[] {
  return findings.map(({ severity, at, record, message, rule }) => `${file}${at ? `　${sayPlace(at)}` : ''}　${ink(SEVERITY_WORDS[severity], severity)}　${record}：${message}${ink(`〔${rule}〕`, 'quiet')}`);
}

function printFinding({ severity, at, quote, message, why, basis, remedy, related, rule }: ListedFinding, isFirst: boolean, ink: Terminal['ink']): string[] {
  return [
    `    ${ink(SEVERITY_WORDS[severity], severity)}${at ? `　${sayPlace(at)}` : ''}　${message}`,
    ...(message.includes(quote) ? [] : [`      原文　${sayQuote(quote)}`]),
    ...related.map(other => `      另见　${[other.file, other.at && sayPlace(other.at), sayQuote(other.quote)].filter(Boolean).join('　')}`),
    `      ${remedy}${isFirst ? '' : ink(`〔${rule}〕`, 'quiet')}`,
    ...(isFirst ? [ink(`      ${why}依据：${basis.map(sayArticle).join('；')}。〔${rule}〕`, 'quiet')] : []),
  ];
}

function sayQuote(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  return words === '' ? '（空白）' : `“${words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words}”`;
}

/** The same reason is told once, with the forms it holds for. */
function printNotChecked(notChecked: readonly NotChecked[]): string[] {
  const groups = Map.groupBy(notChecked, ({ rule, reason }) => `${getRule(rule).title}：${reason}`);
  return [...groups].map(([told, list]) => `    □ ${told}（${[...new Set(list.map(({ record }) => record))].join('、')}）`);
}
