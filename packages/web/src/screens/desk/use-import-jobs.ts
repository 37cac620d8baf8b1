import type { ImportAnswer } from '@hengji/wire';
import { useRef, useState } from 'react';
import { useImportFile, type Matches } from '../../api/evaluations.ts';

/** One file on its way in. The file stays at hand, for an answered question sends it again with the answer. */
export type ImportJob = { readonly id: number; readonly file: File } & (
  | { readonly state: 'waiting' | 'reading' }
  | { readonly state: 'done'; readonly answer: ImportAnswer }
  | { readonly state: 'refused'; readonly error: Error }
);

/** Imports files one after the other; one that is refused does not hold up the rest. */
export function useImportJobs() {
  const [jobs, setJobs] = useState<readonly ImportJob[]>([]);
  const { mutateAsync: importFile } = useImportFile();
  const queue = useRef(Promise.resolve());
  const lastId = useRef(0);

  const put = (job: ImportJob) => setJobs(before => before.map(other => (other.id === job.id ? job : other)));
  const run = async ({ id, file }: ImportJob, matches: Matches) => {
    put({ id, file, state: 'reading' });
    try {
      put({ id, file, state: 'done', answer: await importFile({ file, matches }) });
    } catch (error) {
      put({ id, file, state: 'refused', error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  const enqueue = (job: ImportJob, matches: Matches) => { queue.current = queue.current.then(() => run(job, matches)); };

  return {
    jobs,
    add: (files: readonly File[]) => {
      const added = files.map(file => ({ id: (lastId.current += 1), file, state: 'waiting' }) as const);
      setJobs(before => [...before, ...added]);
      for (const job of added) enqueue(job, {});
    },
    answer: (job: ImportJob, matches: Matches) => enqueue(job, matches),
    again: (job: ImportJob) => enqueue(job, {}),
    clear: () => setJobs(before => before.filter(({ state }) => state === 'waiting' || state === 'reading')),
  };
}
