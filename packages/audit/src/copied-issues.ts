import type { SelfEvaluationDraft } from '@hengji/model';
import type { BatchEntry } from './batch.ts';
import { countShared } from './content-words.ts';
import type { Subject } from './subject.ts';
import { isTemplateText } from './template-text.ts';

const LOOKED_AT = 50; // of a text that a whole county pasted, so that the cost stays linear

type Copied = Pick<Subject<'self-evaluation'>, 'draft' | 'batch' | 'thresholds'>;

/** The forms of other projects that tell the same problems word for word, when nothing in them speaks of this project. */
export function copiesOfIssues({ draft, batch, thresholds }: Copied): readonly BatchEntry[] {
  const key = keyOf(draft);
  if (key === null || key.length < thresholds.copiedTextLength) return [];
  const { name } = draft.project;
  if (name === null || countShared(name, draft.issues ?? '') > 0) return [];
  const same = batch.grouped('issues', ({ draft }) => (draft.kind === 'self-evaluation' ? [keyOf(draft) ?? ''] : [])).get(key) ?? [];
  return same.slice(0, LOOKED_AT).filter(({ draft: other }) => other.kind === 'self-evaluation' && other.project.name !== name);
}

function keyOf({ issues }: SelfEvaluationDraft): string | null {
  if (issues === null || isTemplateText(issues)) return null;
  return issues.normalize('NFKC').replace(/\s+/g, '');
}
