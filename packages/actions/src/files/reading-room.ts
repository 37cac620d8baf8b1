import { availableParallelism } from 'node:os';
import { beyond, LIMITS, type Limits } from '@hengji/document/limits';
import { sniffContent } from '@hengji/document/sniff';
import { type Finding, Refusal } from '@hengji/model';
import type { MarkedFile } from './mark-file.ts';
import { openProcess, openThread, type Reader } from './reader.ts';
import type { Answer, Task } from './reading-program.ts';
import type { FileContent } from './recognise-content.ts';

/**
 * Reads a stranger's file beside the program, by a reader who is ended when the file takes too long or too much. A reader lives on for
 * the next file, so that many small ones pay for its start once; one that was ended, or fell, is not used again.
 */
export async function readInRoom(bytes: Uint8Array, name: string, limits: Partial<Limits> = {}): Promise<FileContent> {
  const answer = await askInRoom({ bytes, name, limits: { ...LIMITS, ...limits } });
  if (!('content' in answer)) throw new Error('a file that was to be read was marked');
  return answer.content;
}

/** Marks it there as well: it is opened once more, and a hostile file is no better the second time. */
export async function markInRoom(bytes: Uint8Array, name: string, findings: readonly Finding[], date: Date): Promise<MarkedFile> {
  const answer = await askInRoom({ bytes, name, limits: LIMITS, marks: { findings, date } });
  if (!('marked' in answer)) throw new Error('a file that was to be marked was read');
  return answer.marked;
}

async function askInRoom(task: Task): Promise<Exclude<Answer, { readonly refusal: object }>> {
  const { bytes, name, limits: bounds } = task;
  await seat();
  try {
    const isPdf = bytes instanceof Uint8Array && sniffContent(bytes, name) === 'pdf'; // what is no bytes at all falls where it hurts no other file
    const room = isPdf ? PROCESSES : THREADS;
    const isUsual = bounds.heapBytes === LIMITS.heapBytes; // how much a reader may hold is said when it is opened
    const reader = (isUsual ? room.resting.pop() : undefined) ?? open(room, bounds);
    const answer = await ask(reader, task);
    if (isUsual) rest(reader, room);
    else reader.end();
    if ('refusal' in answer) throw new Refusal(answer.refusal.code, answer.refusal.message);
    return answer;
  } finally {
    leave();
  }
}

type Room = { readonly open: (limits: Limits) => Reader; readonly resting: Reader[] };

const THREADS: Room = { open: openThread, resting: [] };
const PROCESSES: Room = { open: openProcess, resting: [] };
const SEATS = Math.min(4, availableParallelism());
const waiting: (() => void)[] = [];
let seated = 0;

/** Opens a thread before the first file: it loads what reads while the caller loads what judges. */
export function prepareReading(): void {
  if (THREADS.resting.length === 0) rest(open(THREADS, LIMITS), THREADS);
}

/** As many files at a time as there are processors. */
async function seat(): Promise<void> {
  if (seated >= SEATS) await new Promise<void>(resolve => waiting.push(resolve));
  seated += 1;
}

function leave(): void {
  seated -= 1;
  waiting.shift()?.();
}

/** A reader that has ended rests no more. */
function open({ open: openReader, resting }: Room, limits: Limits): Reader {
  const reader = openReader(limits);
  reader.onEnd(() => resting.includes(reader) && resting.splice(resting.indexOf(reader), 1));
  return reader;
}

/** A resting reader does not keep the program from ending. */
function rest(reader: Reader, { resting }: Room): void {
  reader.holdProgram(false);
  resting.push(reader);
}

/** One answer, or the reader's end: it falls, or is ended when time is up. */
async function ask(reader: Reader, task: Task): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const fail = (error: Error) => {
    reject(error);
    reader.end();
  };
  const timer = setTimeout(() => fail(beyond(task.limits, 'seconds', task.name)), 1000 * task.limits.seconds);
  const watch = setInterval(() => void reader.weigh().then(held => held > task.limits.bufferBytes && fail(beyond(task.limits, 'bufferBytes', task.name))), 100);
  const stop = reader.listen(resolve, why => fail(why === 'memory' ? beyond(task.limits, 'heapBytes', task.name) : fallen(task.name, why)));
  reader.holdProgram(true);
  reader.post(task);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    stop();
  }
}

/** Our own mistake, met by one file: it must not keep the others of a list from being answered. */
function fallen(name: string, cause: unknown): Refusal {
  return new Refusal('reader-crashed', `读“${name}”时程序出了错，没有读出，别的文件不受影响。请把文件另存一次再交；仍不行，请把它交给维护人员。`, { cause });
}
