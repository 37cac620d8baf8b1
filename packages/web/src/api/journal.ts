import { JournalAnswer } from '@hengji/wire';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';

export const journal = queryOptions({
  queryKey: ['journal'],
  queryFn: () => ask(JournalAnswer, '/api/journal'),
});

export function useJournal() {
  return useQuery(journal);
}
