import type { FileCheck } from '@hengji/actions/files';

type Checked = Pick<FileCheck, 'drafts' | 'doubts' | 'checks' | 'refusal'>;
export type FileAnswer = ReturnType<typeof answerOf>;

/** One file's answer, the reports of all its drafts joined. */
export function answerOf(file: string, { drafts, doubts, checks, refusal }: Checked) {
  return {
    file,
    policy: checks[0]?.policy ?? null,
    drafts: drafts.length,
    findings: checks.flatMap(({ report }) => report.findings),
    passed: checks.flatMap(({ report }) => report.passed),
    notChecked: checks.flatMap(({ report }) => report.notChecked),
    suppressed: [],
    doubts,
    refusal,
  };
}
