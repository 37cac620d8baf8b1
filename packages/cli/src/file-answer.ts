import type { FileCheck } from '@hengji/actions/files';
import { type Finding, sayArticle } from '@hengji/model';

export type FileAnswer = ReturnType<typeof answerOf>;

/** One file's answer, the reports of all its drafts joined. `known`: old findings of the baseline, counted and not shown. */
export function answerOf({ file, drafts, doubts, checks, refusal }: FileCheck) {
  return {
    file,
    policy: checks[0]?.policy ?? null,
    drafts: drafts.length,
    findings: checks.flatMap(({ report }) => report.findings),
    passed: checks.flatMap(({ report }) => report.passed),
    notChecked: checks.flatMap(({ report }) => report.notChecked),
    suppressed: checks.flatMap(({ suppressed }) => suppressed),
    known: checks.flatMap(({ known }) => known),
    doubts,
    refusal,
  };
}

/** Contract `hengji check`: a basis is a sentence. */
export function answerToJson(answer: FileAnswer) {
  return { ...answer, findings: answer.findings.map(withSentences), suppressed: answer.suppressed.map(withSentences), known: answer.known.length };
}

function withSentences<F extends Finding>(finding: F) {
  return { ...finding, basis: finding.basis.map(sayArticle) };
}
