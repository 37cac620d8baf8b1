import { titleOfRule, type SelfEvaluationAnswer } from '@hengji/actions';
import { sayArticle, sayPlace, type Doubt } from '@hengji/model';
import type { EvaluationAnswer } from '@hengji/wire';

/** A form as the screen gets it: places and citations in words. */
export function sayEvaluation({ record, paper, report }: SelfEvaluationAnswer): EvaluationAnswer {
  const { id, year, version, edition, policy, projectCode: code, projectName: name } = record;
  return {
    id, year, version, edition,
    project: { code, name },
    source: {
      name: record.sourceName, format: record.sourceFormat, digest: Buffer.from(record.sourceDigest).toString('hex'),
      importedAt: record.importedAt.toISOString(), importedBy: record.importedBy,
    },
    doubts: sayDoubts(record.doubts),
    paper,
    report: {
      policy,
      findings: report.findings.map(({ at, span: _span, basis, ...finding }) => ({
        ...finding, where: at && sayPlace(at), basis: basis.map(article => ({ ...article, said: sayArticle(article) })),
      })),
      passed: report.passed.map(({ rule }) => ({ rule, title: titleOfRule(rule) })),
      notChecked: report.notChecked.map(({ rule, reason }) => ({ rule, title: titleOfRule(rule), reason })),
    },
  };
}

export function sayDoubts(doubts: readonly Doubt[]): { where: string; message: string }[] {
  return doubts.map(({ at, message }) => ({ where: sayPlace(at), message }));
}
