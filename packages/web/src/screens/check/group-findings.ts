import type { CheckedFile, CheckedFinding } from '@hengji/wire';

export type Group = { readonly key: string; readonly findings: readonly CheckedFinding[] };

/** Findings form by form in the order of the document, those of each form as one reads it. */
export function byRecord({ findings }: CheckedFile): readonly Group[] {
  return groupBy([...findings].sort((one, other) => one.draft - other.draft || compareSteps(stepsOf(one.at), stepsOf(other.at))), ({ draft }) => String(draft));
}

const WEIGHTS = { error: 0, warning: 1, advice: 2 } as const;

/** Findings rule by rule: the heaviest first, of equals the one that says most. */
export function byRule(file: CheckedFile): readonly Group[] {
  const weight = ({ findings }: Group) => Math.min(...findings.map(({ severity }) => WEIGHTS[severity]));
  const groups = groupBy(byRecord(file).flatMap(({ findings }) => findings), ({ rule }) => rule);
  return [...groups].sort((one, other) => weight(one) - weight(other) || other.findings.length - one.findings.length);
}

function groupBy(findings: readonly CheckedFinding[], keyOf: (finding: CheckedFinding) => string): readonly Group[] {
  const groups = new Map<string, CheckedFinding[]>(); // Map.groupBy is younger than the browsers we promise
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, list]) => ({ key, findings: list }));
}

function compareSteps(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((step, index) => step !== other[index]);
  return differs < 0 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0);
}

/** A place as numbers, the widest first; what has none comes first. Places of one form are of one kind. */
function stepsOf(at: CheckedFinding['at']): readonly number[] {
  if (at === null) return [0];
  if ('line' in at) return [at.line];
  if ('paragraph' in at) return [at.paragraph];
  if ('page' in at) return [at.page, at.box[1], at.box[0]];
  if ('cell' in at) return cellSteps(at.cell);
  return ['table' in at ? at.table : 0, at.row, at.column];
}

/** C7 stands in row 7, column 3. */
function cellSteps(cell: string): readonly number[] {
  const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}
