import { nameDraft, sayArticle, sayPlace, type Draft, type Finding, type Place } from '@hengji/model';
import type { DraftCheck, FileCheck, ListedFinding } from '../files/check-files.ts';
import { findRule } from '../files/rule-cards.ts';
import type { NamedFile, Tally } from './task.ts';

/** A file's answer by the contract of `hengji check --json`, with the words and numbers that a screen wants beside it. `files`: all of the check-up, by their names. */
export function sayCheck({ file, format, drafts, doubts, checks }: FileCheck, files: readonly NamedFile[]) {
  const positions = new Map(files.map(({ name, position }) => [name, position]));
  const idOf = numberAlike();
  return {
    file, format,
    position: positions.get(file) ?? 0,
    policy: checks[0]?.policy ?? null,
    drafts: drafts.length,
    records: drafts.map((draft, index) => sayRecord(draft, checks[index])),
    findings: checks.flatMap(({ report }, draft) => report.findings.map(finding => ({
      ...finding, draft, id: idOf(finding), title: titleOf(finding.rule), where: where(finding.at), basis: finding.basis.map(sayArticle),
      related: finding.related.map(place => ({ ...place, position: positions.get(place.file ?? '') ?? null, where: where(place.at) })),
    }))),
    passed: checks.flatMap(({ report }) => report.passed.map(passed => ({ ...passed, title: titleOf(passed.rule) }))),
    notChecked: checks.flatMap(({ report }) => report.notChecked.map(unchecked => ({ ...unchecked, title: titleOf(unchecked.rule) }))),
    suppressed: [],
    doubts: doubts.map(({ at, message }) => ({ at, where: sayPlace(at), message })),
    refusal: null,
  };
}

export function tallyOf({ checks }: FileCheck): Tally {
  const reports = checks.map(({ report }) => report);
  const count = (severity: Finding['severity']) => reports.reduce((sum, { findings }) => sum + findings.filter(finding => finding.severity === severity).length, 0);
  return {
    policies: [...new Set(checks.map(({ policy }) => policy))],
    drafts: checks.length,
    counts: {
      error: count('error'), warning: count('warning'), advice: count('advice'),
      passed: reports.reduce((sum, { passed }) => sum + passed.length, 0),
      notChecked: reports.reduce((sum, { notChecked }) => sum + notChecked.length, 0),
    },
  };
}

function sayRecord(draft: Draft, check: DraftCheck | undefined) {
  const at = draft.span?.[0] ?? null;
  return { kind: draft.kind, record: nameDraft(draft), policy: check?.policy ?? '', at, where: where(at) };
}

/** Two findings may share a fingerprint: the second of them is `…-2`. */
function numberAlike(): (finding: ListedFinding) => string {
  const met = new Map<string, number>();
  return ({ fingerprint }) => {
    const count = (met.get(fingerprint) ?? 0) + 1;
    met.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  };
}

function titleOf(rule: string): string {
  return findRule(rule)?.title ?? rule;
}

function where(at: Place | null): string | null {
  return at && sayPlace(at);
}
