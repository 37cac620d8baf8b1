import { getRule } from '@hengji/actions/files';
import type { Finding } from '@hengji/model';
import type { FileAnswer } from '../file-answer.ts';
import { type Department, perForm } from './departments.ts';
import { escape, type Source, writeHtmlPage } from './html.ts';
import { SEVERITY_WORDS, tally } from './words.ts';

/** What the first page of a report stands on. `mended`: `null` without a baseline. */
export type Review = { readonly departments: readonly Department[]; readonly answers: readonly FileAnswer[]; readonly mended: number | null };

const TITLE = '绩效文件审核报告';
const MOST_NAMED = 3; // departments at either end
const MOST_FAULTS = 20;

/** The first page of a report over many files: how all stand, which department is where, what is wrong most often, what was not looked at. `pageOf`: where a department's own page lies. */
export function printOverview({ departments, answers, mended }: Review, pageOf: (department: Department) => string, source: Source): string {
  const findings = answers.flatMap(({ findings: own }) => own);
  const sum = (of: (department: Department) => number) => departments.reduce((total, department) => total + of(department), 0);
  return writeHtmlPage(TITLE, [
    `<h1>${TITLE}</h1>`,
    `<p class="verdict">${answers.length} 个文件，审核了 ${sum(({ forms }) => forms)} 张表，${departments.filter(({ isNamed }) => isNamed).length} 个部门。${escape(tally(findings))}。没有问题的表 ${sum(({ clean }) => clean)} 张。</p>`,
    ...(mended === null ? [] : [`<p class="verdict">与存量问题相比：新问题 ${findings.length} 项，还没有改的 ${answers.reduce((total, { known }) => total + known.length, 0)} 项，改好的 ${mended} 项。以下各项只列新问题。</p>`]),
    ...writeOrder(departments, mended !== null, pageOf),
    ...writeFaults(findings, departments),
    ...writeRefused(answers),
  ], source);
}

function writeOrder(departments: readonly Department[], isCompared: boolean, pageOf: (department: Department) => string): readonly string[] {
  if (departments.length === 0) return [];
  const heads = ['部门', '每张表必须改', '必须改', '应说明', '建议', '表', '没有问题的表', '文件', ...(isCompared ? ['存量未改', '改好'] : [])];
  const rows = departments.map(department => {
    const { name, answers, forms, clean, counts, mended } = department;
    const cells = [perForm(counts.error, forms), counts.error, counts.warning, counts.advice, forms, clean, answers.length, ...(isCompared ? [answers.reduce((sum, { known }) => sum + known.length, 0), mended.length] : [])];
    return [`<a href="${escape(encodeURIComponent(pageOf(department)))}">${escape(name)}</a>`, ...cells.map(String)];
  });
  return ['<h2>各部门</h2>', `<p class="quiet">按每张表的必须改项数从多到少排，相同的比应说明，再比建议。${isCompared ? '存量问题不计入。' : ''}</p>`, ...writeEnds(departments), writeTable(heads, rows)];
}

/** Those at either end; of few departments the table says it. */
function writeEnds(departments: readonly Department[]): readonly string[] {
  const named = departments.filter(({ isNamed }) => isNamed);
  if (named.length < 2 * MOST_NAMED) return [];
  const say = (list: readonly Department[]) => list.map(({ name, counts, forms }) => `${escape(name)}（每张表 ${perForm(counts.error, forms)} 项）`).join('、');
  return [`<p>问题最多：${say(named.slice(0, MOST_NAMED))}。</p>`, `<p>问题最少：${say(named.slice(-MOST_NAMED).toReversed())}。</p>`];
}

/** The commonest first. One rule may weigh differently under several policies: it stands once for each weight. */
function writeFaults(findings: readonly Finding[], departments: readonly Department[]): readonly string[] {
  const kinds = [...Map.groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()].toSorted((one, other) => other.length - one.length);
  const rows = kinds.slice(0, MOST_FAULTS).flatMap(same => same.slice(0, 1).map(({ rule, severity }) => {
    const isSame = (finding: Finding) => finding.rule === rule && finding.severity === severity;
    const at = departments.filter(({ answers }) => answers.some(answer => answer.findings.some(isSame))).length;
    return [`${escape(getRule(rule).title)} <code>${rule}</code>`, `<span class="state ${severity}">${SEVERITY_WORDS[severity]}</span>`, String(same.length), String(at)];
  }));
  if (rows.length === 0) return [];
  const most = kinds.length > MOST_FAULTS ? `共 ${kinds.length} 种，列出最常见的 ${MOST_FAULTS} 种。` : `共 ${kinds.length} 种。`;
  return ['<h2>最常见的问题</h2>', `<p class="quiet">${most}</p>`, writeTable(['问题', '程度', '项数', '涉及部门'], rows)];
}

function writeRefused(answers: readonly FileAnswer[]): readonly string[] {
  const left = answers.flatMap(({ file, drafts, refusal }) => (refusal ? [[file, refusal.message]] : drafts === 0 ? [[file, '没有认得的表。']] : []));
  if (left.length === 0) return [];
  return [`<h2>没有审核的文件 ${left.length} 个</h2>`, '<ul>', ...left.map(([file = '', why = '']) => `<li>${why.includes(file) ? '' : `${escape(file)}：`}${escape(why)}</li>`), '</ul>'];
}

/** What begins with a digit is a count. */
function writeTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const isCount = (index: number) => rows.every(row => /^[\d.]+$/.test(row[index] ?? ''));
  const cell = (tag: 'th' | 'td', text: string, index: number) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}${isCount(index) ? ' class="count"' : ''}>${text}</${tag}>`;
  return ['<div class="wide"><table>', `<thead><tr>${heads.map((text, index) => cell('th', text, index)).join('')}</tr></thead>`, '<tbody>', ...rows.map(row => `<tr>${row.map((text, index) => cell('td', text, index)).join('')}</tr>`), '</tbody></table></div>'].join('\n');
}
