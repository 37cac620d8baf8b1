import { topicOf } from '../budget-statement/vocabulary.ts';
import { plain } from '../plain.ts';
import { proseOf, type Row } from '../rows.ts';
import { parseNumbered } from './numbering.ts';
import { isHeadingLine } from './passages.ts';
import type { Titled } from './titles.ts';

const LEAST_TOPICS = 5; // of the nine chapters 财预〔2016〕143号 asks for

/** A statement that lost its title is told by its chapters. Whether it really says a budget, its figures have to show. */
export function findUntitled(rows: readonly Row[]): Titled | undefined {
  const headings = rows.flatMap(row => {
    const text = proseOf(row)?.text ?? '';
    return text.length <= 60 && isHeadingLine(text) ? parseNumbered(text)?.text ?? [] : [];
  });
  const topics = new Set(headings.flatMap(title => topicOf(title) ?? []));
  topics.delete('other');
  if (topics.size < LEAST_TOPICS) return undefined;
  const isAccount = headings.some(title => plain(title).includes('决算'));
  return { kind: isAccount ? 'final-account' : 'budget-statement', title: '', year: null, department: '', rows };
}
