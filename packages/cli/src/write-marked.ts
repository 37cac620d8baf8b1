import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { markInRoom } from '@hengji/actions/files';
import { type Finding, Refusal } from '@hengji/model';
import { inLanes } from './in-lanes.ts';
import { digestOf } from './memory.ts';
import { readBytes } from './read-bytes.ts';
import type { Ways } from './read-files.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

type Answered = { readonly file: string; readonly findings: readonly Finding[] };

/**
 * Writes the files in which anything was found, with it, into a folder: below it as they lie below the folder they share. True when one
 * could not be marked, which is said. An original is never written over, nor a marked file of the same findings that lies there already.
 */
export async function writeMarked(folder: string, answers: readonly Answered[], date: Date, terminal: Terminal, { memory, signal }: Ways = {}): Promise<boolean> {
  const originals = new Set(answers.map(({ file }) => resolve(file)));
  const shared = sharedFolder([...originals]);
  const found = answers.filter(({ findings }) => findings.length > 0);
  let isRefused = false;
  const done = await inLanes(found, async ({ file, findings }, index) => {
    terminal.progress(index + 1, found.length, file);
    try {
      const original = await readBytes(file);
      const digest = digestOf(original, JSON.stringify([resolve(folder), resolve(file), findings]));
      const written = memory?.find(digest);
      if (typeof written === 'string' && existsSync(written)) return;
      const { name, bytes } = await markInRoom(original, basename(file), findings, date);
      const target = resolve(folder, relative(shared, dirname(resolve(file))), name);
      if (originals.has(target)) throw new Refusal('usage', `${file}：批注稿会盖掉原文件，没有写。请给 --marked 换一个文件夹。`);
      await makeFolder(dirname(target));
      await writeWhole(target, bytes);
      memory?.keep(digest, target);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      isRefused = true;
      terminal.warn(error.message);
    }
  }, signal);
  if (done < found.length) throw new Refusal('usage', `已停下：${found.length} 份批注稿写好 ${done} 份。${memory ? '再用同样的命令，写好的不必重写。' : ''}`);
  return isRefused;
}

/** The innermost folder in which all of them lie. */
function sharedFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map(file => dirname(file).split(sep));
  const differs = first.findIndex((step, index) => others.some(other => other[index] !== step));
  return first.slice(0, differs < 0 ? undefined : differs).join(sep) + sep;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new Refusal('file-unreadable', `${folder}：建不了这个文件夹。请核对位置、有没有写的权限。`, { cause });
  }
}
