import { type CheckStatus } from '@hengji/wire';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { cancelFile, checkOf, clearCheck, openCheck, sendFile } from '../../api/checks.ts';

/** How a file stands that this page sends itself: on its way, or why it did not arrive. */
export type Sending = { readonly state: 'going' } | { readonly state: 'failed'; readonly error: Error };

const AT_A_TIME = 2;

type Sent = { readonly file: File; readonly stop: AbortController };

/** Hands files in and sends them, a few at a time. One that does not arrive holds up none of the others. */
export function useSending(onOpened: (check: string) => void) {
  const client = useQueryClient();
  const sent = useRef(new Map<string, Sent>()); // by line: a file that did not arrive is sent again from here
  const [sendings, setSendings] = useState<ReadonlyMap<string, Sending>>(new Map());
  const [refusal, setRefusal] = useState<Error | null>(null); // of the whole hand-in
  const [isOpening, setOpening] = useState(false);

  const put = (status: CheckStatus) => void client.setQueryData(checkOf(status.id).queryKey, status);
  const set = (line: string, sending: Sending) => setSendings(before => new Map(before).set(line, sending));

  const sendOne = async (check: string, position: number, file: File) => {
    const line = lineOf(check, position);
    const stop = new AbortController();
    sent.current.set(line, { file, stop });
    set(line, { state: 'going' });
    try {
      put(await sendFile(check, position, file, stop.signal));
    } catch (error) {
      if (!stop.signal.aborted) set(line, { state: 'failed', error: asError(error) });
    }
  };

  return {
    refusal, isOpening,
    sendingOf: (check: string, position: number) => sendings.get(lineOf(check, position)),
    handIn: async (files: readonly File[]) => {
      if (files.length === 0) return;
      setRefusal(null);
      setOpening(true);
      try {
        const status = await openCheck(files);
        put(status);
        onOpened(status.id);
        const queue = status.files.filter(({ state }) => state === 'awaited').flatMap(({ position }) => {
          const file = files[position - 1];
          return file ? [{ position, file }] : [];
        });
        const lane = async () => {
          for (let next = queue.shift(); next; next = queue.shift()) await sendOne(status.id, next.position, next.file);
        };
        void Promise.all(Array.from({ length: AT_A_TIME }, lane));
      } catch (error) {
        setRefusal(asError(error));
      } finally {
        setOpening(false);
      }
    },
    again: (check: string, position: number) => {
      const before = sent.current.get(lineOf(check, position));
      if (before) void sendOne(check, position, before.file);
    },
    stop: async (check: string, position: number) => {
      sent.current.get(lineOf(check, position))?.stop.abort();
      try {
        put(await cancelFile(check, position));
      } catch (error) {
        set(lineOf(check, position), { state: 'failed', error: asError(error) });
      }
    },
    clear: async (check: string) => {
      for (const [line, { stop }] of sent.current) if (line.startsWith(`${check} `)) stop.abort();
      await clearCheck(check);
      client.removeQueries({ queryKey: ['check', check] });
    },
  };
}

function lineOf(check: string, position: number): string {
  return `${check} ${position}`;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
