import type { Severity } from '@hengji/model';
import type { ReactNode } from 'react';
import { texts } from '../texts/texts.ts';
import './state-chip.css';

export type State = Severity | 'done' | 'skipped';

/** Shape, word and count: the shape alone must do in black and white. `isNone`: nothing is in this state, so it has no colour. */
export function StateChip({ state, isNone = false, children }: { readonly state: State; readonly isNone?: boolean; readonly children: ReactNode }) {
  return <span className={`chip ${state}${isNone ? ' none' : ''}`}>{children}</span>;
}

const SEVERITIES = ['error', 'warning', 'advice'] as const satisfies readonly Severity[];

/** Counts of findings, worst first. `all` says a count of zero too. */
export function SeverityChips({ counts, all = false }: { readonly counts: Readonly<Record<Severity, number>>; readonly all?: boolean }) {
  return (
    <span className="chips">
      {SEVERITIES.filter(severity => all || counts[severity] > 0).map(severity => (
        <StateChip key={severity} state={severity} isNone={counts[severity] === 0}>{texts.severity[severity]} {counts[severity]}</StateChip>
      ))}
    </span>
  );
}
