type Part = readonly [part: number, whole: number];
export type AuditTruth = { readonly defects: readonly object[] };
export type AuditScore = { readonly defects: readonly object[]; readonly findings: readonly object[] };
export function loadTruth(folders: readonly string[]): AuditTruth;
export function scoreAudit(check: { readonly files: readonly object[] }, kinds: Readonly<Record<string, readonly string[]>>, truth: AuditTruth): AuditScore;
export function figures(score: AuditScore): Readonly<Record<'coreRecall' | 'allRecall' | 'seriousPrecision' | 'precision', Part>>;
