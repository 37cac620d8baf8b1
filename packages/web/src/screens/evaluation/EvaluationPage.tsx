import type { EvaluationAnswer } from '@hengji/wire';
import { useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Margin } from '../../parts/margin/Margin.tsx';
import { NoteDrawer } from '../../parts/margin/NoteDrawer.tsx';
import { numberFindings } from '../../parts/margin/number-findings.ts';
import { noteId } from '../../parts/sheet/cell-props.ts';
import { FormSheet } from '../../parts/sheet/FormSheet.tsx';
import { texts } from '../../texts/texts.ts';
import { DocumentBar } from './DocumentBar.tsx';
import { FormRail } from './FormRail.tsx';
import { KeyFoot } from './KeyFoot.tsx';
import { useMedia } from './use-media.ts';
import { useNoteKeys } from './use-note-keys.ts';
import './evaluation.css';

export function EvaluationPage({ answer }: { readonly answer: EvaluationAnswer }) {
  const sheet = useRef<HTMLElement>(null);
  const notes = useMemo(() => numberFindings(answer.paper, answer.report.findings), [answer]);
  const hasMargin = useMedia('(min-width: 1180px)');
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const opener = useRef<HTMLElement>(null); // on the sheet: where Esc goes back to

  const openNote = useCallback((number: number) => {
    if (document.activeElement instanceof HTMLElement && sheet.current?.contains(document.activeElement)) opener.current = document.activeElement;
    if (!hasMargin) flushSync(() => setDrawerOpen(true)); // a note can be stood on only once it is on the screen
    focusOn(noteId(number));
  }, [hasMargin]);
  const goToCell = useCallback((cell: string) => {
    setDrawerOpen(false);
    focusOn(cell);
  }, []);
  const closeNotes = useCallback(() => {
    setDrawerOpen(false);
    opener.current?.focus();
    opener.current = null;
  }, []);
  useCellInAddress();
  useNoteKeys(notes, { openNote, goToCell, closeNotes });

  const margin = { answer, notes, onGoToCell: goToCell };
  return (
    <>
      <DocumentBar answer={answer} {...(!hasMargin && { onOpenNotes: () => setDrawerOpen(true) })} />
      <main className="stage">
        <FormRail year={answer.year} open={answer.id} />
        <FormSheet paper={answer.paper} findings={notes} label={texts.evaluation.sheet} onOpenNote={openNote} ref={sheet} />
        {hasMargin && <Margin {...margin} sheet={sheet} />}
        {!hasMargin && isDrawerOpen && <NoteDrawer {...margin} onClose={closeNotes} />}
      </main>
      <KeyFoot />
    </>
  );
}

/** A link may name a cell: `#indicators.0.score`. */
function useCellInAddress(): void {
  const { hash } = useLocation();
  useEffect(() => { if (hash !== '') focusOn(hash); }, [hash]);
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
