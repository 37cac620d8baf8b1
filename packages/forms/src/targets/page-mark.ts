import { plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';

/** What a page prints between two halves of a table: its number, 续表, a rule of dashes. */
export function isPageMark(row: Row): boolean {
  if (row.cells.every(({ text }) => text === '' || /^[-—–_:|]{2,}$/.test(plain(text))) && row.cells.some(({ text }) => text !== '')) return true; // Markdown rules a heading off with dashes
  const text = proseOf(row)?.text;
  return text !== undefined && row.cells.length === 1 && /^(?:[-—–]*第?\d{1,4}页?(?:[,/、]?共?\d{1,4}页?)?[-—–]*|\(?续(?:上?表|前)?\)?|续表\d*)$/.test(plain(text));
}
