import type { HTMLAttributes } from 'react';
import type { NumberedFinding } from '../margin/number-findings.ts';

/** What makes a cell one that can be linked to, walked to and read with its notes: its id is the field's path. */
export function cellProps(field: string, findings: readonly NumberedFinding[]): HTMLAttributes<HTMLElement> {
  const notes = findings.map(({ number }) => noteId(number)).join(' ');
  return { id: field, tabIndex: 0, ...(notes !== '' && { 'aria-describedby': notes }) };
}

export function noteId(number: number): string {
  return `note-${number}`;
}
