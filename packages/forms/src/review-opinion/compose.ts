import type { Run } from '@hengji/document';
import type { ReviewOpinion } from '@hengji/model';
import { type Annex, BLANK_DATE, DUE, RECEIVED, SEVERITIES } from './words.ts';

type Runs = readonly Run[];
type Severity = (typeof SEVERITIES)[number];

/** What came in and what was looked at. */
export function composeReceipt({ year, files }: ReviewOpinion): Runs {
  const forms = files.reduce((sum, file) => sum + countOf(file.forms), 0);
  const received = [{ text: RECEIVED.before }, ...(year === null ? [] : [{ text: String(year), source: 'year' }, { text: RECEIVED.year }]), { text: RECEIVED.behind }];
  if (forms === 0) return [...received, { text: '报送的' }, counted(files.length, 'files'), { text: '个文件里没有认得的表，这次没有审核任何内容。' }];
  return [...received, { text: '我们审核了' }, counted(files.length, 'files'), { text: '个文件里的' }, counted(forms, 'files'), { text: '张表，现将意见告知如下。' }];
}

/** What was found, what was right and what nobody looked at; of each that there is none, too. */
export function composeConclusion(opinion: ReviewOpinion, annexes: readonly Annex[]): readonly Runs[] {
  const { files, findings, passed, notChecked } = opinion;
  if (!isAnythingReviewed(opinion)) return [[{ text: '没有审核任何内容，不作结论。不作结论不等于没有问题。' }]];
  const annexOf = (list: Annex): Runs => [{ text: '附件' }, { text: String(annexes.indexOf(list) + 1) }];
  const unread = files.filter(({ forms }) => countOf(forms) === 0).length;
  return [
    findings.length === 0
      ? [{ text: '没有发现问题。' }]
      : [{ text: '发现问题' }, counted(findings.length, 'findings'), { text: '项：' }, ...composeCounts(opinion), { text: '。逐项列在' }, ...annexOf('findings'), { text: '，编号与带批注的文件一致。' }],
    [
      ...(passed.length === 0 ? [] : [counted(passed.length, 'passed'), { text: '类内容核对相符，列在' }, ...annexOf('passed'), { text: '。' }]),
      ...(notChecked.length === 0 ? [{ text: '没有未核的事项。' }] : [counted(notChecked.length, 'notChecked'), { text: '类事项没有核对，原因列在' }, ...annexOf('notChecked'), { text: '，对这些事项不作结论。' }]),
    ],
    ...(unread === 0 ? [] : [[counted(unread, 'files'), { text: '个文件没有审核，原因写在第一部分，对它们不作结论。' }]]),
  ];
}

/** 必须改3项，应说明5项，没有建议 */
function composeCounts(opinion: ReviewOpinion): Runs {
  return SEVERITIES.flatMap((severity, index) => {
    const count = findingsOf(opinion, severity);
    const comma = index === 0 ? '' : '，';
    return count === 0 ? [{ text: `${comma}没有${severity}的` }] : [{ text: `${comma}${severity}的` }, counted(count, 'findings'), { text: '项' }];
  });
}

/** Who has to do what. The day is the policy's or a person's; until then there is room for it. */
export function composeDemands(opinion: ReviewOpinion): readonly Runs[] {
  const [errors, warnings, advice] = SEVERITIES.map(severity => findingsOf(opinion, severity)) as [number, number, number]; // three in, three out
  const due: Runs = [{ text: DUE.before }, { text: opinion.deadline || BLANK_DATE, source: 'deadline' }, { text: DUE.behind }];
  const isUnread = opinion.files.some(({ forms }) => countOf(forms) === 0);
  const asked: Runs = [
    ...(errors === 0 ? [] : [{ text: '必须改的' }, counted(errors, 'findings'), { text: '项，' }, ...due, { text: '改正，重新报送。' }]),
    ...(warnings === 0 ? [] : [{ text: '应说明的' }, counted(warnings, 'findings'), { text: '项，' }, ...(errors > 0 ? [{ text: '请一并' }] : due), { text: '改正，或者书面说明理由。' }]),
    ...(advice === 0 ? [] : [{ text: '建议的' }, counted(advice, 'findings'), { text: '项，供修改时参考，不要求答复。' }]),
  ];
  const demands: Runs[] = [
    ...(asked.length === 0 ? [] : [asked]),
    ...(isUnread ? [[{ text: '没有审核的文件，请按第一部分写明的原因处理，再行报送。' }]] : []),
  ];
  if (demands.length === 0) demands.push([{ text: '没有需要改正或者说明的问题，不必重新报送。' }]);
  if (errors + warnings === 0 && opinion.deadline) demands.push([{ text: '如有补充材料，' }, ...due, { text: '报送。' }]);
  return demands;
}

function isAnythingReviewed({ files }: ReviewOpinion): boolean {
  return files.some(({ forms }) => countOf(forms) > 0);
}

function findingsOf({ findings }: ReviewOpinion, severity: Severity): number {
  return findings.filter(finding => finding.severity === severity).length;
}

function counted(count: number, source: string): Run {
  return { text: String(count), source };
}

/** Of a file that was not read the number of forms stands blank. */
function countOf(forms: string): number {
  return /^\d+$/.test(forms) ? Number(forms) : 0;
}
