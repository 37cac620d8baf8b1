import { EvaluationAnswer, EvaluationList, ImportAnswer } from '@hengji/wire';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { useSession } from './session.ts';

/** Which project the form at a position of the file belongs to; `new` makes one. */
export type Matches = Readonly<Record<string, string>>;

/** The most lines one answer holds; a list that long says that it may go on. */
export const LONGEST_LIST = 200;

export function evaluationsOf(year?: number) {
  const query = new URLSearchParams({ limit: String(LONGEST_LIST), ...(year !== undefined && { year: String(year) }) });
  return queryOptions({
    queryKey: ['evaluations', year ?? 'all'],
    queryFn: () => ask(EvaluationList, `/api/evaluations?${query}`),
  });
}

export function evaluationOf(id: string) {
  return queryOptions({
    queryKey: ['evaluation', id],
    queryFn: () => ask(EvaluationAnswer, `/api/evaluations/${encodeURIComponent(id)}`),
  });
}

export function useEvaluations(year?: number) {
  return useQuery(evaluationsOf(year));
}

export function useEvaluation(id: string) {
  return useQuery(evaluationOf(id));
}

/** Sends one file; what it holds is added to the list. */
export function useImportFile() {
  const client = useQueryClient();
  const { forgeryToken: token } = useSession();
  return useMutation({
    mutationFn: ({ file, matches }: { readonly file: File; readonly matches: Matches }) => {
      const query = new URLSearchParams({ name: file.name });
      if (Object.keys(matches).length > 0) query.set('matches', JSON.stringify(matches));
      return ask(ImportAnswer, `/api/evaluations?${query}`, { method: 'POST', token, body: file });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['evaluations'] }),
  });
}

/** Where the official file of a form is fetched from. */
export function paperAddress(id: string, format: 'docx' | 'xlsx'): string {
  return `/api/evaluations/${encodeURIComponent(id)}/paper.${format}`;
}
