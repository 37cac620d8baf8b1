import type { Paper } from '@hengji/document';
import type { Draft } from '@hengji/model';
import { paperOfSelfEvaluation } from './self-evaluation/paper.ts';

/** The official document a draft prints as, in the draft's own edition. */
export function paperOf(draft: Draft): Paper {
  switch (draft.kind) {
    case 'self-evaluation':
      return paperOfSelfEvaluation(draft);
  }
}
