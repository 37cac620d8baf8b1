import type { Refusal } from '@hengji/model';
import type { NamedFile, Tally } from './task.ts';
import type { Job, Workshop } from './workshop.ts';

/** 体检 of one file. `awaited`: announced, its bytes are not here yet. */
export type FileState = 'awaited' | 'arriving' | 'queued' | 'reading' | 'judging' | 'done' | 'refused' | 'cancelled';

export type CheckupFile = NamedFile & {
  bytes: number;
  state: FileState;
  stop: AbortController;
  job: Job | null;
  arrivedAt: number; // milliseconds of the monotonic clock
  seconds: number | null;
  refusal: Pick<Refusal, 'code' | 'message'> | null;
  tally: Tally | null;
  revision: number;
};

/** 体检: the files that one stranger gave together. */
export type Checkup = {
  readonly id: string;
  readonly address: string;
  readonly folder: string;
  readonly expiresAt: Date;
  readonly files: readonly CheckupFile[];
  comparing: AbortController | null;
  compared: string; // which files were judged against each other
  remark: string | null; // why they were not
};

export type CheckupStatus = ReturnType<typeof statusOf>;

const UNDER_WAY: ReadonlySet<FileState> = new Set(['awaited', 'arriving', 'queued', 'reading', 'judging']);

export function isUnderWay({ state }: CheckupFile): boolean {
  return UNDER_WAY.has(state);
}

export function statusOf({ id, expiresAt, files, comparing, remark }: Checkup, workshop: Workshop) {
  const comment = comparing ? '正在与另外几份互相核对' : remark;
  return {
    id, expiresAt: expiresAt.toISOString(),
    waiting: workshop.waiting,
    isComplete: comparing === null && !files.some(isUnderWay),
    files: files.map(file => ({
      position: file.position, name: file.name, bytes: file.bytes, seconds: file.seconds, refusal: file.refusal, place: null,
      state: file.state === 'arriving' ? 'awaited' as const : file.state,
      ahead: file.job === null || file.state !== 'queued' ? null : workshop.ahead(file.job) ?? 0,
      doing: file.state === 'done' ? comment : DOING[file.state],
      result: file.tally && { revision: file.revision, ...file.tally, policies: [...file.tally.policies] },
    })),
  };
}

const DOING: Readonly<Record<FileState, string | null>> = {
  awaited: null, arriving: '正在接收', queued: '等候', reading: '正在读取', judging: '正在逐条核对', done: null, refused: null, cancelled: null,
};
