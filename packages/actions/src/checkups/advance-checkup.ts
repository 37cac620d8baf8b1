import { Refusal } from '@hengji/model';
import { isUnderWay, type Checkup, type CheckupFile } from './checkup.ts';
import type { Outcome } from './task.ts';
import type { Workshop } from './workshop.ts';

/** A file has come: it is judged by itself as soon as a worker is free, and once all are there, with the others. */
export async function advanceFile(checkup: Checkup, file: CheckupFile, workshop: Workshop): Promise<void> {
  const { folder } = checkup;
  const { position, name, stop: { signal } } = file;
  file.job = { owner: checkup.id, name, task: { kind: 'check', folder, position, name }, signal, onStep: ({ doing }) => { file.state = doing; } };
  file.state = 'queued';
  file.arrivedAt = performance.now();
  try {
    tell(checkup, await workshop.perform(file.job));
    file.state = 'done';
  } catch (error) {
    if (!signal.aborted) refuseFile(file, error);
  } finally {
    file.job = null;
    file.seconds = (performance.now() - file.arrivedAt) / 1000;
  }
  await compareFiles(checkup, workshop);
}

/** What was given together is judged together, once nothing is under way, and again when a file is taken back. */
export async function compareFiles(checkup: Checkup, workshop: Workshop): Promise<void> {
  const { id: owner, folder, files, comparing } = checkup;
  const read = files.filter(({ state }) => state === 'done').map(({ position, name }) => ({ position, name }));
  const together = read.map(({ position }) => position).join(' ');
  const isDue = together !== checkup.compared && (read.length > 1 || checkup.compared !== '');
  if (!isDue || comparing || read.length === 0 || files.some(isUnderWay)) return;

  const stop = new AbortController();
  checkup.comparing = stop;
  checkup.compared = together;
  try {
    tell(checkup, await workshop.perform({ owner, name: read.map(({ name }) => name).join('、'), task: { kind: 'compare', folder, files: read }, signal: stop.signal, onStep: () => undefined }));
    checkup.remark = null;
  } catch {
    if (!stop.signal.aborted) checkup.remark = '没有与另外几份互相核对，请只放这几份再核一次';
  }
  checkup.comparing = null;
  if (stop.signal.aborted) await compareFiles(checkup, workshop);
}

export function refuseFile(file: CheckupFile, error: unknown): void {
  file.state = 'refused';
  file.refusal = error instanceof Refusal ? { code: error.code, message: error.message } : { code: 'reader-crashed', message: `“${file.name}”没有核成。请再放入一次。` };
}

function tell({ files }: Checkup, { told }: Outcome): void {
  for (const { position, tally } of told) {
    const file = files.find(one => one.position === position);
    if (!file) continue;
    file.tally = tally;
    file.revision += 1;
  }
}
