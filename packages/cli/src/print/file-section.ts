import { getRule, type ListedFinding } from '@hengji/actions/files';
import { type NotChecked, type Passed, type Place, sayArticle, sayPlace, type Severity } from '@hengji/model';
import type { FileAnswer } from '../file-answer.ts';
import { byRecord } from './by-record.ts';
import { escape } from './html.ts';
import { SEVERITY_WORDS, tally } from './words.ts';

/** One file: form by form what is wrong, then what is right and what nobody looked at. */
export function writeFileSection({ file, policy, drafts, findings, passed, notChecked, suppressed, known, doubts, refusal }: FileAnswer): string {
  if (refusal) return `<section>\n<h2>${escape(file)}</h2>\n<p>没有审核：${escape(refusal.message)}</p>\n</section>`;
  if (drafts === 0) return `<section>\n<h2>${escape(file)}</h2>\n<p>没有认得的表。</p>\n</section>`;
  return [
    '<section>', `<h2>${escape(file)}</h2>`, `<p class="quiet">${drafts} 张表，口径 ${policy}，${tally(findings)}${known.length > 0 ? `，另有存量 ${known.length} 项未列` : ''}</p>`,
    ...byRecord(findings).map(([record, list]) => `<h3>${escape(record)}</h3>\n<ol>\n${list.map(writeFinding).join('\n')}\n</ol>`),
    ...list('存疑', '', doubts.map(({ at, message }) => `${escape(message)}<span class="quiet">（${sayPlace(at)}）</span>`)),
    ...list('搁置', '', suppressed.map(({ record, message, reason }) => `${escape(record)}：${escape(message)}<span class="quiet">理由：${escape(reason)}</span>`)),
    ...list(`未核 ${notChecked.length} 项`, 'skip', writeNotChecked(notChecked)),
    ...list(`通过 ${passed.length} 项`, 'pass', writePassed(passed)),
    '</section>',
  ].join('\n');
}

function writeFinding({ severity, at, quote, message, why, basis, remedy, related, rule }: ListedFinding): string {
  return [
    `<li class="${severity}">`,
    `<p class="head">${writeState(severity)} ${escape(message)}</p>`,
    `<p class="where">${writePlace(at, quote)}</p>`,
    ...related.map(other => `<p class="where">另见 ${escape(other.file ?? '')} ${writePlace(other.at, other.quote)}</p>`),
    `<p>${escape(remedy)}</p>`,
    `<p class="quiet">${escape(why)}依据：${escape(basis.map(sayArticle).join('；'))}。<code>${rule}</code></p>`,
    '</li>',
  ].join('\n');
}

function writeState(severity: Severity): string {
  return `<span class="state ${severity}">${SEVERITY_WORDS[severity]}</span>`;
}

/** What is missing has nothing to quote, and stands by a cell that need not be blank. */
function writePlace(at: Place | null, quote: string): string {
  return [...(at === null ? [] : [escape(sayPlace(at))]), ...(quote.trim() === '' ? [] : [`<q>${escape(quote)}</q>`])].join('　');
}

function list(title: string, state: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`<h3 class="aside ${state}">${title}</h3>`, '<ul>', ...items.map(item => `<li>${item}</li>`), '</ul>'];
}

/** The same reason once, with the forms it holds for. */
function writeNotChecked(notChecked: readonly NotChecked[]): string[] {
  const groups = Map.groupBy(notChecked, ({ rule, reason }) => `${getRule(rule).title}：${reason}`);
  return [...groups].map(([told, same]) => `${escape(told)}<span class="quiet">（${escape(recordsOf(same))}）</span>`);
}

function writePassed(passed: readonly Passed[]): string[] {
  return [...Map.groupBy(passed, ({ rule }) => rule)].map(([rule, same]) => `${escape(getRule(rule).title)}<span class="quiet">（${same.length} 张表）</span>`);
}

function recordsOf(list: readonly { readonly record: string }[]): string {
  return [...new Set(list.map(({ record }) => record))].join('、');
}
