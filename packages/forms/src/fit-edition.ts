import { Refusal, type Draft } from '@hengji/model';
import type { Fitted } from './layout/fitted.ts';
import { fitSelfEvaluation } from './self-evaluation/fit-self-evaluation.ts';
import { fitTargets } from './targets/fit-targets.ts';

/** Sets a draft in another edition than its own; nothing it says is lost. */
export function fitToEdition(draft: Draft, edition: string): Fitted<Draft> {
  if (draft.kind === 'targets') return fitTargets(draft, edition);
  if (draft.kind === 'self-evaluation') return fitSelfEvaluation(draft, edition);
  if ('edition' in draft && draft.edition === edition) return { draft, notes: [] };
  throw new Refusal('edition-without-layout', '这种文书不能改换版式，请按原来的版式印。');
}
