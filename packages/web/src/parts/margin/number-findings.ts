import type { Finding, Paper } from '@hengji/wire';

/** A finding with its number on the sheet, and the cell that stands for its field; `undefined` when it is about the whole form. */
export type NumberedFinding = { readonly number: number; readonly finding: Finding; readonly cell: string | undefined };

/** A piece of a paper's text. */
export type Run = Extract<Paper['blocks'][number], { readonly kind: 'heading' }>['runs'][number];

/** Numbers findings in the order in which one meets them on the page, those about the whole form first. */
export function numberFindings(paper: Paper, findings: readonly Finding[]): readonly NumberedFinding[] {
  const fields = fieldsOf(paper);
  const order = new Map(fields.map((field, index) => [field, index]));
  return findings
    .map(finding => ({ finding, cell: cellOf(finding.field, fields) }))
    .toSorted((a, b) => placeOf(a.cell, order) - placeOf(b.cell, order))
    .map((placed, index) => ({ number: index + 1, ...placed }));
}

/** The fields a paper prints, in reading order. */
function fieldsOf(paper: Paper): readonly string[] {
  return standingRuns(paper).flatMap(({ source }) => source ?? []);
}

/** For each field the first run that prints it, in reading order: the place where the field stands. */
export function standingRuns({ blocks }: Paper): readonly Run[] {
  const runs = blocks.flatMap(block => {
    switch (block.kind) {
      case 'heading': case 'paragraph': return block.runs;
      case 'ends': return [...block.left, ...block.right];
      case 'page': return [];
      case 'table': return block.rows.flatMap(row => row.cells.flatMap(cell => cell.runs));
    }
  });
  const sources = runs.map(({ source }) => source);
  return runs.filter(({ source }, index) => source !== undefined && sources.indexOf(source) === index);
}

/** The cell of a field: its own; else the first of its parts (`budget` → `budget.planned`); else that of the whole it is part of. */
function cellOf(field: string, fields: readonly string[]): string | undefined {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const cell = fields.find(candidate => candidate === path) ?? fields.find(candidate => candidate.startsWith(`${path}.`));
    if (cell !== undefined) return cell;
  }
  return undefined;
}

function placeOf(cell: string | undefined, order: ReadonlyMap<string, number>): number {
  return cell === undefined ? -1 : order.get(cell) ?? -1;
}
