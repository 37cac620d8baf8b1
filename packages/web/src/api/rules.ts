import { RuleList } from '@hengji/wire';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';

export const rules = queryOptions({
  queryKey: ['rules'],
  queryFn: () => ask(RuleList, '/api/rules'),
  staleTime: Number.POSITIVE_INFINITY, // they change only with the program
});

export function useRules() {
  return useQuery(rules);
}
