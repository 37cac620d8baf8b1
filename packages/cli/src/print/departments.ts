import { type Check, type FileCheck, type KnownFault, listDepartments } from '@hengji/actions/files';
import { nameDraft, type Severity } from '@hengji/model';
import { answerOf, type FileAnswer } from '../file-answer.ts';

/** What a review found of one department. */
export type Department = {
  readonly name: string;
  readonly isNamed: boolean; // its forms say which department they are of
  readonly answers: readonly FileAnswer[];
  readonly forms: number;
  readonly clean: number; // forms with nothing to object to
  readonly counts: Readonly<Record<Severity, number>>;
  readonly mended: readonly KnownFault[];
};

const NAMELESS = '未写明部门';

/** The departments whose forms were looked at, the worst first; those that name none stand last, outside the order. */
export function departmentsOf({ files, mended }: Check): readonly Department[] {
  const departments = listDepartments(files.filter(({ drafts }) => drafts.length > 0));
  const owners = new Map<string, Set<string | null>>();
  for (const { name, files: own } of departments) for (const record of recordsOf(own)) owners.set(record, (owners.get(record) ?? new Set()).add(name));
  const mendedBy = Map.groupBy(mended, ({ record }) => (owners.get(record)?.size === 1 ? [...owners.get(record) ?? []][0] : undefined));
  return departments.map(({ name, files: own }): Department => {
    const checks = own.flatMap(file => file.checks);
    const findings = checks.flatMap(({ report }) => report.findings);
    const countOf = (severity: Severity) => findings.filter(one => one.severity === severity).length;
    return {
      name: name ?? NAMELESS, isNamed: name !== null, answers: own.map(answerOf), forms: checks.length,
      clean: checks.filter(({ report }) => report.findings.length === 0).length,
      counts: { error: countOf('error'), warning: countOf('warning'), advice: countOf('advice') },
      mended: mendedBy.get(name) ?? [],
    };
  }).sort(byFaults);
}

function recordsOf(files: readonly FileCheck[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ drafts }) => drafts.map(nameDraft)));
}

/** By what must be mended on a form, then by what wants a word, then by advice: a small department is measured like a large one. */
function byFaults(one: Department, other: Department): number {
  if (one.isNamed !== other.isNamed) return one.isNamed ? -1 : 1;
  for (const severity of ['error', 'warning', 'advice'] as const) {
    const difference = other.counts[severity] * one.forms - one.counts[severity] * other.forms; // whole numbers: no quotient to round
    if (difference !== 0) return difference;
  }
  return 0;
}

/** How many to a form, to the hundredth. */
export function perForm(count: number, forms: number): string {
  const hundredths = Math.round((count * 100) / forms);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
