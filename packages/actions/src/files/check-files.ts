import { audit, batchOf, type Batch } from '@hengji/audit';
import { nameDraft, type AuditReport, type Draft, type Finding, type PolicyName } from '@hengji/model';
import { type KnownFault, openBaseline } from './baseline.ts';
import type { CheckOptions } from './check-options.ts';
import { fingerprintOf } from './fingerprint.ts';
import { groupByDepartment } from './group-by-department.ts';
import { policyOf } from './policy-of.ts';
import type { FileReading } from './read-file.ts';
import { openSuppressions, type Suppression } from './suppression.ts';

/** A finding that can be known again. */
export type ListedFinding = Finding & { readonly fingerprint: string };
export type SuppressedFinding = ListedFinding & { readonly reason: string };

/** What the rules say of one draft. `known`: findings that the baseline has, not shown again. */
export type DraftCheck = {
  readonly policy: PolicyName;
  readonly report: Omit<AuditReport, 'findings'> & { readonly findings: readonly ListedFinding[] };
  readonly suppressed: readonly SuppressedFinding[];
  readonly known: readonly ListedFinding[];
};

export type NamedReading = FileReading & { readonly file: string };

/** The reading of a file and what the rules say of each of its drafts, in their order. */
export type FileCheck = NamedReading & { readonly checks: readonly DraftCheck[] };

export type Check = {
  readonly files: readonly FileCheck[];
  readonly mended: readonly KnownFault[]; // faults of the baseline that are gone from the forms looked at
  readonly unused: readonly Suppression[];
};

/** Judges files that were read, each draft by its own policy, and those that belong together against each other. */
export function checkFiles(files: readonly NamedReading[], { policy, severities = {}, together = false, suppressions = [], baseline: faults = [] }: CheckOptions = {}): Check {
  const groups = together ? [files] : groupByDepartment(files);
  const batches = new Map(groups.flatMap(group => {
    const batch = batchOf(group.flatMap(({ file, drafts }) => drafts.map(draft => ({ draft, file }))));
    return group.map(file => [file, batch] as const);
  }));
  const findSuppression = openSuppressions(suppressions);
  const baseline = openBaseline(faults);
  const used = new Set<Suppression>();

  const checkDraft = (draft: Draft, batch: Batch | undefined): DraftCheck => {
    const applied = policy ?? policyOf(draft);
    const { findings: all, ...report } = audit(draft, applied, batch, severities);
    const [findings, known, suppressed]: [ListedFinding[], ListedFinding[], SuppressedFinding[]] = [[], [], []];
    for (const found of all) {
      const finding = { ...found, fingerprint: fingerprintOf(found, draft) };
      const isKnown = baseline.isKnown(finding.fingerprint); // asked of suppressed ones too: they are not mended
      const suppression = findSuppression(found);
      if (suppression) {
        used.add(suppression);
        suppressed.push({ ...finding, reason: suppression.reason });
      } else (isKnown ? known : findings).push(finding);
    }
    return { policy: applied, report: { ...report, findings }, suppressed, known };
  };

  const checked = files.map(file => ({ ...file, checks: file.drafts.map(draft => checkDraft(draft, batches.get(file))) }));
  const records = new Set(files.flatMap(({ drafts }) => drafts.map(nameDraft)));
  return { files: checked, mended: baseline.mended(records), unused: suppressions.filter(one => !used.has(one)) };
}
