import { useEffect } from 'react';
import type { NumberedFinding } from '../../parts/margin/number-findings.ts';
import { noteId } from '../../parts/sheet/cell-props.ts';

type Ways = {
  readonly openNote: (number: number) => void;
  readonly goToCell: (cell: string) => void;
  readonly closeNotes: () => void;
};

/** F8 walks to the next note, Shift F8 back, round at the ends; Enter crosses between a note and its cell; Esc closes the drawer. */
export function useNoteKeys(notes: readonly NumberedFinding[], { openNote, goToCell, closeNotes }: Ways): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const focused = document.activeElement?.id ?? ''; // a button has none: it answers for itself
      const onNote = notes.find(({ number }) => noteId(number) === focused);
      const onCell = notes.find(({ cell }) => cell !== undefined && cell === focused);
      switch (event.key) {
        case 'F8': {
          const next = event.shiftKey ? noteBefore(notes, onNote ?? onCell) : onCell ?? noteAfter(notes, onNote);
          if (!next) return;
          openNote(next.number);
          break;
        }
        case 'Enter':
          if (onNote?.cell !== undefined) goToCell(onNote.cell);
          else if (onCell) openNote(onCell.number);
          else return;
          break;
        case 'Escape':
          return closeNotes();
        default:
          return;
      }
      event.preventDefault();
    };
    addEventListener('keydown', walk);
    return () => removeEventListener('keydown', walk);
  }, [notes, openNote, goToCell, closeNotes]);
}

function noteAfter(notes: readonly NumberedFinding[], here: NumberedFinding | undefined): NumberedFinding | undefined {
  return notes[here ? here.number % notes.length : 0]; // numbers start at 1
}

function noteBefore(notes: readonly NumberedFinding[], here: NumberedFinding | undefined): NumberedFinding | undefined {
  return notes.at(here ? here.number - 2 : -1);
}
