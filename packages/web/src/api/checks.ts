import { Refusal } from '@hengji/model';
import { CheckDesk, CheckedFile, CheckedOutline, CheckStatus } from '@hengji/wire';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask, send } from './ask.ts';

const EVERY = 400; // ms between two looks while something is under way
const AFTER_TROUBLE = 4000;
const AT_REST = 60_000; // no oftener, whatever a wrong clock makes of the hour

/** Whether files are taken now, and how large. */
export const checkDesk = queryOptions({ queryKey: ['check-desk'], queryFn: () => ask(CheckDesk, '/api/checks') });

/** Looked at again while files are on their way, and once more when the hour is over: then the server says that it is gone. */
export function checkOf(check: string) {
  return queryOptions({
    queryKey: ['check', check],
    queryFn: () => ask(CheckStatus, addressOf(check)),
    refetchInterval: ({ state: { data, error } }) => {
      if (isGone(error) || !data) return false;
      if (error) return AFTER_TROUBLE;
      return data.isComplete ? Math.max(AT_REST, Date.parse(data.expiresAt) - Date.now() + EVERY) : EVERY;
    },
  });
}

export function useCheckedFile(check: string, position: number, revision: number) {
  return useQuery({
    queryKey: ['check', check, position, revision],
    queryFn: () => ask(CheckedFile, `${addressOf(check)}/files/${position}`),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: before => (before?.position === position ? before : undefined), // judged again: the first judgement stands until the next has come
  });
}

export function useOutline(check: string, position: number) {
  return useQuery({
    queryKey: ['check', check, position, 'outline'],
    queryFn: () => ask(CheckedOutline, `${addressOf(check)}/files/${position}/outline`),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function openCheck(files: readonly File[]): Promise<CheckStatus> {
  return ask(CheckStatus, '/api/checks', { method: 'POST', body: { files: files.map(({ name, size }) => ({ name, bytes: size })) } });
}

export function sendFile(check: string, position: number, file: File, signal: AbortSignal): Promise<CheckStatus> {
  return ask(CheckStatus, `${addressOf(check)}/files/${position}`, { method: 'PUT', body: file, signal });
}

export function cancelFile(check: string, position: number): Promise<CheckStatus> {
  return ask(CheckStatus, `${addressOf(check)}/files/${position}`, { method: 'DELETE' });
}

export async function clearCheck(check: string): Promise<void> {
  await send(addressOf(check), { method: 'DELETE' });
}

/** Where what comes of a check-up is fetched from. */
export function markedAddress(check: string, position: number): string {
  return `${addressOf(check)}/files/${position}/marked`;
}

/** 审核意见书, or all of it for a machine: of one file, else of all. */
export function takenAddress(check: string, name: 'opinion.docx' | 'result.json', position?: number): string {
  return `${addressOf(check)}/${name}${position === undefined ? '' : `?file=${position}`}`;
}

/** Nothing of it is on the server any more. */
export function isGone(error: Error | null): boolean {
  return error instanceof Refusal && error.code === 'check-gone';
}

function addressOf(check: string): string {
  return `/api/checks/${encodeURIComponent(check)}`;
}
