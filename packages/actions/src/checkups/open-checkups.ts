import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '@hengji/model';
import manifest from '../../package.json' with { type: 'json' };
import { ruleset } from '../files/ruleset.ts';
import type { OpinionFormat } from '../files/write-opinion.ts';
import { advanceFile, compareFiles, refuseFile } from './advance-checkup.ts';
import { BOUNDS, refusalOfAnnounced, refuseBytesBeyond, refuseCheckupBeyond, type Bounds } from './bounds.ts';
import { statusOf, type Checkup, type CheckupFile, type CheckupStatus } from './checkup.ts';
import { partOf, removeParts } from './folder.ts';
import { nameApart } from './name-apart.ts';
import { receiveFile } from './receive-file.ts';
import { openWorkshop, type Workshop } from './workshop.ts';
import { writeOut, type WrittenFile } from './write-out.ts';

export type CheckupsOptions = {
  readonly folder: string; // a private one: what lies in it is removed
  readonly now: () => Date;
  readonly onMistake: (places: readonly string[]) => void;
  readonly bounds?: Bounds;
};

export type AnnouncedFile = { readonly name: string; readonly bytes: number };

/** 体检: strangers' files, judged beside the program, kept for an hour at most in a folder that nobody else can read. */
export type Checkups = ReturnType<typeof makeCheckups>;

export async function openCheckups(options: CheckupsOptions): Promise<Checkups> {
  await rm(options.folder, { recursive: true, force: true }); // what a fallen server left
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  return makeCheckups(options, openWorkshop(options));
}

function makeCheckups({ folder: root, now, bounds = BOUNDS }: CheckupsOptions, workshop: Workshop) {
  const all = new Map<string, Checkup>();

  const get = (id: string): Checkup => {
    const checkup = all.get(id);
    if (!checkup || checkup.expiresAt <= now()) throw new Refusal('check-gone', `没有这次体检：文件和结果最多留 ${bounds.keptMinutes} 分钟，到时即删。请重新放入文件。`);
    return checkup;
  };

  const remove = async (checkup: Checkup): Promise<void> => {
    all.delete(checkup.id);
    for (const file of checkup.files) cancelFile(file);
    checkup.comparing?.abort();
    await rm(checkup.folder, { recursive: true, force: true, maxRetries: 3 });
  };

  return {
    /** What one may want to know before one gives a file away. A worker is made ready meanwhile. */
    desk() {
      workshop.prepare();
      return { largestFile: bounds.fileBytes, mostFiles: bounds.filesOfOne, keptMinutes: bounds.keptMinutes, waiting: workshop.waiting };
    },

    async begin(announced: readonly AnnouncedFile[], address: string): Promise<CheckupStatus> {
      refuseCheckupBeyond(bounds, all.values(), address, workshop.waiting);
      const id = randomBytes(24).toString('base64url');
      const names = nameApart(announced.map(({ name }) => name));
      const checkup: Checkup = {
        id, address, folder: join(root, id), expiresAt: new Date(now().getTime() + bounds.keptMinutes * 60_000),
        files: announced.map(({ bytes }, index) => announce({ name: names[index] ?? '', bytes }, index, bounds)),
        comparing: null, compared: '', remark: null,
      };
      await mkdir(checkup.folder, { mode: 0o700 });
      all.set(id, checkup);
      workshop.prepare();
      return statusOf(checkup, workshop);
    },

    /** Takes a file in, and has it judged when its turn comes. */
    async receive(id: string, position: number, source: Readable): Promise<CheckupStatus> {
      const checkup = get(id);
      const file = getFile(checkup, position);
      if (file.state !== 'awaited') throw new Refusal('request-malformed', `“${file.name}”不在等待接收，没有再收。`);
      refuseBytesBeyond(bounds, all.values(), checkup.address, file);
      file.state = 'arriving';
      try {
        file.bytes = await receiveFile(source, partOf(checkup.folder, position, 'file'), file.bytes);
      } catch (error) {
        if (isArriving(file)) file.state = 'awaited'; // it can be sent again
        throw error;
      }
      if (isArriving(file)) void advanceFile(checkup, file, workshop);
      return statusOf(checkup, workshop);
    },

    status: (id: string): CheckupStatus => statusOf(get(id), workshop),

    /** JSON, as the worker wrote it. */
    async result(id: string, position: number): Promise<Uint8Array> {
      const checkup = get(id);
      return readFile(partOf(checkup.folder, getJudged(checkup, position).position, 'result.json'));
    },

    async outline(id: string, position: number): Promise<Uint8Array> {
      const checkup = get(id);
      return readFile(partOf(checkup.folder, getJudged(checkup, position).position, 'outline.json'));
    },

    /** The contract of `hengji check --json`, over one file or all that were judged. */
    async answer(id: string, position?: number): Promise<Uint8Array> {
      const checkup = get(id);
      const judged = position === undefined ? getAllJudged(checkup) : [getJudged(checkup, position)];
      const files = await Promise.all(judged.map(file => readFile(partOf(checkup.folder, file.position, 'result.json'))));
      const head = JSON.stringify({ tool: { name: 'hengji', version: manifest.version }, ruleset: { version: manifest.version, hash: ruleset().hash } });
      return Buffer.from(`${head.slice(0, -1)},"files":[${files.join(',')}]}`);
    },

    /** The file as it came, with what was found in it. */
    async marked(id: string, position: number): Promise<WrittenFile> {
      const checkup = get(id);
      const { name } = getJudged(checkup, position);
      return writeOut(checkup, [position], to => ({ kind: 'mark', folder: checkup.folder, position, name, date: now(), to }), workshop);
    },

    /** 审核意见书 on one file, or on all that were judged. */
    async opinion(id: string, format: OpinionFormat, position?: number): Promise<WrittenFile> {
      const checkup = get(id);
      const files = (position === undefined ? getAllJudged(checkup) : [getJudged(checkup, position)]).map(file => ({ position: file.position, name: file.name }));
      return writeOut(checkup, files.map(file => file.position), to => ({ kind: 'write-opinion', folder: checkup.folder, files, format, to }), workshop);
    },

    /** Takes one file back. */
    async cancel(id: string, position: number): Promise<CheckupStatus> {
      const checkup = get(id);
      cancelFile(getFile(checkup, position));
      checkup.comparing?.abort();
      await removeParts(checkup.folder, position);
      void compareFiles(checkup, workshop);
      return statusOf(checkup, workshop);
    },

    remove: async (id: string): Promise<void> => remove(get(id)),

    /** Removes what is over its time. */
    async sweep(): Promise<void> {
      await Promise.all([...all.values()].filter(({ expiresAt }) => expiresAt <= now()).map(remove));
    },

    async stop(): Promise<void> {
      await Promise.all([...all.values()].map(remove));
      workshop.stop();
      await rm(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function announce(file: AnnouncedFile, index: number, bounds: Bounds): CheckupFile {
  const announced: CheckupFile = {
    ...file, position: index + 1, state: 'awaited', stop: new AbortController(), job: null, arrivedAt: 0, seconds: null, refusal: null, tally: null, revision: 0,
  };
  const refusal = refusalOfAnnounced(bounds, file, index);
  if (refusal) refuseFile(announced, refusal);
  return announced;
}

function isArriving({ state }: CheckupFile): boolean {
  return state === 'arriving'; // while it came it may have been cancelled
}

function cancelFile(file: CheckupFile): void {
  file.state = 'cancelled';
  file.tally = null;
  file.stop.abort(new Refusal('check-gone', `“${file.name}”已经撤回，没有再核。`));
}

function getFile({ files }: Checkup, position: number): CheckupFile {
  const file = files[position - 1];
  if (!file) throw new Refusal('not-found', `这次体检没有第 ${position} 份文件。`);
  return file;
}

function getJudged(checkup: Checkup, position: number): CheckupFile {
  const file = getFile(checkup, position);
  if (file.refusal) throw new Refusal(file.refusal.code, file.refusal.message);
  if (file.tally === null) throw new Refusal('check-unfinished', `“${file.name}”还没有核完。请稍等。`);
  return file;
}

function getAllJudged({ files }: Checkup): readonly CheckupFile[] {
  const judged = files.filter(({ tally }) => tally !== null);
  if (judged.length === 0) throw new Refusal('check-unfinished', '还没有一份文件核完。请稍等。');
  return judged;
}
