import { useLayoutEffect, type RefObject } from 'react';
import { layNotes } from '../../parts/margin/lay-notes.ts';

const GAP = 12;

/** Sets the notes of each passage level with the words they speak of, as far as the note above leaves room; below their passage, on a narrow page, they just follow. */
export function useLevelNotes(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = sheet.current;
    if (!root) return undefined;
    const level = () => {
      const passages = [...root.querySelectorAll<HTMLElement>('.passage-notes')].map(column => ({ column, marginsOf: measure(column) })); // all is measured before anything moves
      for (const { column, marginsOf } of passages) for (const [index, note] of childrenOf(column).entries()) note.style.marginTop = `${marginsOf[index] ?? 0}px`;
    };
    level(); // before the first paint; moved notes make the sheet longer, so that an observer of its size would call itself
    addEventListener('resize', level);
    return () => removeEventListener('resize', level);
  }); // after each drawing: which notes there are may have changed
}

/** How far each note stands below the one above it. */
function measure(column: HTMLElement): readonly number[] {
  const text = column.previousElementSibling;
  if (!text) return [];
  const [place, beside] = [column.getBoundingClientRect(), text.getBoundingClientRect()];
  const all = childrenOf(column);
  if (place.left < beside.right) return all.map((_note, index) => (index === 0 ? 0 : GAP));
  const heights = all.map(note => note.offsetHeight);
  const wanted = all.map(note => {
    const mark = text.querySelector(`[data-mark="${note.dataset['mark']}"]`);
    return mark ? mark.getBoundingClientRect().top - place.top : 0;
  });
  const tops = layNotes(wanted, heights, { top: 0, bottom: Math.max(beside.height, 0), gap: GAP });
  return tops.map((top, index) => (index === 0 ? top : top - (tops[index - 1] ?? 0) - (heights[index - 1] ?? 0)));
}

function childrenOf(column: HTMLElement): readonly HTMLElement[] {
  return [...column.children].filter(child => child instanceof HTMLElement);
}
