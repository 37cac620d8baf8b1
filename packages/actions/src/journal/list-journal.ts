import { findJournalEntries, type JournalLine, type Page } from '@hengji/store';
import { defineAction } from '../action.ts';
import { scopesOf } from '../people/official.ts';

/** What was done, newest first, as far as one may see whose records it was done to. */
export const listJournal = defineAction({
  name: 'list-journal',
  may: 'see-journal',
  run: ({ trx, official }, page: Page): Promise<readonly JournalLine[]> => findJournalEntries(trx, scopesOf(official, 'see-journal'), page),
});
