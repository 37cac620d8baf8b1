import { basename } from 'node:path';
import { sayArticle, sayPlace, type OpinedFinding, type ReviewedFile, type ReviewOpinion, type Severity } from '@hengji/model';
import type { FileCheck, ListedFinding } from './check-files.ts';
import { listDepartments } from './group-by-department.ts';
import { getRule } from './rule-cards.ts';

export const OPINION_FORMATS = ['docx', 'pdf'] as const;
export type OpinionFormat = (typeof OPINION_FORMATS)[number];

/** What the writer of a letter knows and its files do not say; what nobody knows stands blank, to be filled in by hand. */
export type Signature = { readonly reviewer?: string; readonly date?: string };

/** 审核意见书 on these files, as bytes. What writes it is loaded when it is asked for. */
export async function writeOpinion(files: readonly FileCheck[], format: OpinionFormat, signature: Signature = {}): Promise<Uint8Array> {
  const [{ paperOfReviewOpinion }, { writeDocx, writePdf }] = await Promise.all([import('@hengji/forms'), import('@hengji/document')]);
  const paper = paperOfReviewOpinion(opinionOf(files, signature));
  return format === 'docx' ? writeDocx(paper) : writePdf(paper);
}

/** What was found in words, form by form and the gravest first. No rule we know sets a day for mending: it stays blank where something is asked. */
export function opinionOf(files: readonly FileCheck[], { reviewer = '', date = '' }: Signature = {}): ReviewOpinion {
  const findings = files.flatMap((file, index) => findingsOf(file, index + 1, files.length));
  const years = new Set(files.flatMap(({ drafts }) => drafts.map(({ year }) => year)));
  const departments = listDepartments(files).flatMap(({ name }) => name ?? []);
  return {
    kind: 'review-opinion', span: null, places: {},
    year: years.size === 1 ? [...years][0] ?? null : null,
    department: { code: null, name: departments.length === 1 ? departments[0] ?? '' : '' }, // a letter to several has room for a name
    files: files.map(reviewedFile),
    findings,
    passed: passedOf(files),
    notChecked: notCheckedOf(files),
    deadline: findings.some(({ severity }) => severity !== SEVERITIES.advice) ? '' : null,
    reviewer, date,
  };
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: '必须改', warning: '应说明', advice: '建议' };
const ORDER = Object.keys(SEVERITIES); // as written: the gravest first

function reviewedFile({ file, drafts, checks, refusal }: FileCheck): ReviewedFile {
  const findings = checks.flatMap(({ report }) => report.findings);
  const counts = ORDER.flatMap(severity => sayCount(SEVERITIES[severity as Severity], findings.filter(one => one.severity === severity).length)); // keys of SEVERITIES
  const aside = [...sayCount('搁置', checks.flatMap(({ suppressed }) => suppressed).length), ...sayCount('存量', checks.flatMap(({ known }) => known).length)];
  const found = counts.length === 0 ? '没有发现问题' : counts.join('，');
  return {
    name: basename(file),
    forms: refusal ? '' : String(drafts.length),
    policy: [...new Set(checks.map(({ policy }) => policy))].join('、'),
    result: refusal ? refusal.message : drafts.length === 0 ? '没有认得的表' : aside.length === 0 ? found : `${found}（另有${aside.join('、')}未列）`,
  };
}

function sayCount(what: string, count: number): string[] {
  return count === 0 ? [] : [`${what}${count}项`];
}

/** Numbered as in the marked file, with the file's own number before it where there are several. */
function findingsOf({ checks }: FileCheck, file: number, files: number): OpinedFinding[] {
  const numbered = checks.flatMap(({ report }) => report.findings).map((finding, index) => ({ finding, number: files === 1 ? String(index + 1) : `${file}-${index + 1}` }));
  return [...Map.groupBy(numbered, ({ finding }) => finding.record).values()].flatMap(list =>
    list.toSorted((one, other) => ORDER.indexOf(one.finding.severity) - ORDER.indexOf(other.finding.severity)).map(({ finding, number }) => inWords(finding, String(file), number)));
}

function inWords({ record, severity, at, quote, related, message, why, basis, remedy }: ListedFinding, file: string, number: string): OpinedFinding {
  const others = related.map(other => `另见${[other.file === null ? '' : basename(other.file), other.at === null ? '' : sayPlace(other.at)].join('')}：${shorten(other.quote)}`);
  return { file, record, number, severity: SEVERITIES[severity], place: at === null ? '' : sayPlace(at), quote: [shorten(quote), ...others].join('\n'), message, why, basis: basis.map(sayArticle).join('；'), remedy };
}

const QUOTED = 60; // characters of a quote: enough to find it

/** What is missing has nothing to quote, and stands by a cell that need not be blank. */
function shorten(quote: string): string {
  const words = [...quote.replace(/\s+/g, ' ').trim()];
  return words.length === 0 ? '—' : words.length <= QUOTED ? words.join('') : `${words.slice(0, QUOTED).join('')}……`;
}

function passedOf(files: readonly FileCheck[]): ReviewOpinion['passed'] {
  const passed = files.flatMap(({ checks }) => checks.flatMap(({ report }) => report.passed));
  return [...Map.groupBy(passed, ({ rule }) => rule)].map(([rule, same]) => ({ title: getRule(rule).title, forms: String(same.length) }));
}

/** The same reason once, with the forms it holds for; what we may have misread is not settled either. */
function notCheckedOf(files: readonly FileCheck[]): ReviewOpinion['notChecked'] {
  const skipped = files.flatMap(({ checks }) => checks.flatMap(({ report }) => report.notChecked)).map(({ rule, reason, record }) => ({ title: getRule(rule).title, reason, records: record }));
  const doubted = files.flatMap(({ file, doubts }) => doubts.map(({ at, message }) => ({ title: '读取存疑，请核对原文', reason: message, records: `${basename(file)} ${sayPlace(at)}` })));
  const groups = Map.groupBy([...skipped, ...doubted], ({ title, reason }) => JSON.stringify([title, reason]));
  return [...groups.values()].flatMap(([first, ...same]) => (first ? [{ ...first, records: [...new Set([first, ...same].map(({ records }) => records))].join('、') }] : []));
}
