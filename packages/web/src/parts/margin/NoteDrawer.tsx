import { texts } from '../../texts/texts.ts';
import type { MarginProps } from './Margin.tsx';
import { Note } from './Note.tsx';
import { Tail } from './Tail.tsx';
import { Verdict } from './Verdict.tsx';
import './margin.css';

/** The margin where there is no room for one beside the sheet: opened from a cell's number, closed by Esc. */
export function NoteDrawer({ answer, notes, onGoToCell, onClose }: MarginProps & { readonly onClose: () => void }) {
  return (
    <aside className="drawer" aria-label={texts.evaluation.notes}>
      <button type="button" className="close" onClick={onClose}>{texts.evaluation.closeNotes} <kbd>Esc</kbd></button>
      <Verdict answer={answer} />
      {notes.map(note => <Note key={note.number} note={note} onGoToCell={onGoToCell} />)}
      <Tail report={answer.report} />
    </aside>
  );
}
