import type { Severity } from '@hengji/model';

/** How many findings of each severity. */
export function countsOf(findings: readonly { readonly severity: Severity }[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), advice: count('advice') };
}
