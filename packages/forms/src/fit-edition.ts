import { Refusal, type Draft } from '@hengji/model';
import { fitTargets } from './targets/fit-targets.ts';

/** A draft as another edition prints it, and what an official should know of it: what has no place there. */
export type Fitted<D extends Draft> = { readonly draft: D; readonly notes: readonly string[] };

/** Sets a draft in another edition than its own; nothing it says is lost. */
export function fitToEdition(draft: Draft, edition: string): Fitted<Draft> {
  if (draft.kind === 'targets') return fitTargets(draft, edition);
  if ('edition' in draft && draft.edition === edition) return { draft, notes: [] };
  throw new Refusal('edition-without-layout', '这种文书不能改换版式，请按原来的版式印。');
}
