import { readDocument, type Outline } from '@hengji/document';
import type { Draft, TargetsDraft } from '@hengji/model';
import { recogniseDrafts } from '../recognise.ts';

// What is read from invented tables. `null` in a row is covered by the cell to its left, at its beginning by the one above.

export function recogniseBlocks(...blocks: Outline['blocks']): { readonly drafts: readonly TargetsDraft[]; readonly doubts: readonly string[] } {
  const { value, doubts } = recogniseDrafts({ format: 'docx', blocks });
  return { drafts: value.filter(isTargets), doubts: doubts.map(({ message }) => message) };
}

export async function recogniseLines(...lines: readonly string[]): Promise<{ readonly drafts: readonly TargetsDraft[]; readonly doubts: readonly string[] }> {
  const { value: outline } = await readDocument(new TextEncoder().encode(lines.join('\n')), '目标.txt');
  const { value, doubts } = recogniseDrafts(outline);
  return { drafts: value.filter(isTargets), doubts: doubts.map(({ message }) => message) };
}

function isTargets(draft: Draft): draft is TargetsDraft {
  return draft.kind === 'targets';
}

export function oneOf(drafts: readonly TargetsDraft[]): TargetsDraft {
  const [draft] = drafts;
  if (draft === undefined || drafts.length > 1) throw new Error(`${drafts.length} drafts`);
  return draft;
}

export const rowOf = ({ level1, level2, level3, description, target, basis, points }: TargetsDraft['indicators'][number]) => [level1, level2, level3, description, target.raw, basis, points];
