import type { AuditReport } from '@hengji/wire';
import type { Ref } from 'react';
import { texts } from '../../texts/texts.ts';
import { StateChip } from '../StateChip.tsx';

/** What passed and what was not looked at: always said beside what failed. */
export function Tail({ report: { passed, notChecked }, ref }: { readonly report: AuditReport; readonly ref?: Ref<HTMLElement> }) {
  const words = texts.evaluation;
  return (
    <footer className="tail" ref={ref}>
      <p><StateChip state="done">{words.passed(passed.length)}</StateChip>{passed.map(({ title }) => title).join(words.and)}</p>
      <p><StateChip state="skipped">{words.notChecked(notChecked.length)}</StateChip>{notChecked.map(({ title, reason }) => words.because(title, reason)).join('')}</p>
    </footer>
  );
}
