import type { EvaluationAnswer } from '@hengji/wire';
import { useRef, type RefObject } from 'react';
import { texts } from '../../texts/texts.ts';
import { Leads } from './Leads.tsx';
import { Note } from './Note.tsx';
import type { NumberedFinding } from './number-findings.ts';
import { Tail } from './Tail.tsx';
import { useMarginLayout } from './use-margin-layout.ts';
import { Verdict } from './Verdict.tsx';
import './margin.css';

export type MarginProps = {
  readonly answer: Pick<EvaluationAnswer, 'report' | 'doubts'>;
  readonly notes: readonly NumberedFinding[];
  readonly onGoToCell: (cell: string) => void;
};

/** Beyond so many notes what must be mended would be hard to find among advice. */
const MANY = 8;

/** The margin of a sheet: the verdict above, each note level with its cell, below what passed and what was not checked. */
export function Margin({ answer, notes, onGoToCell, sheet }: MarginProps & { readonly sheet: RefObject<HTMLElement | null> }) {
  const margin = useRef<HTMLElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const tail = useRef<HTMLElement>(null);
  const { tops, height, leads } = useMarginLayout({ margin, column, tail, sheet }, notes);
  return (
    <aside className="margin" ref={margin} aria-label={texts.evaluation.notes}>
      <Verdict answer={answer} />
      <div className="notes" ref={column} style={{ height }}>
        {notes.map((note, index) => {
          const isBrief = notes.length > MANY && note.finding.severity === 'advice';
          return <Note key={note.number} note={note} isBrief={isBrief} top={tops[index] ?? 0} onGoToCell={onGoToCell} />;
        })}
      </div>
      <Tail report={answer.report} ref={tail} />
      <Leads leads={leads} />
    </aside>
  );
}
