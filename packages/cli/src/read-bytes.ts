import { open } from 'node:fs/promises';
import { beyond, LIMITS } from '@hengji/actions/reading';
import { Refusal } from '@hengji/model';

/** The bytes of a file named on the command line, or a Refusal that says why not. They lie in shared memory: the thread that reads them needs no copy. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    await using source = await open(file);
    const { size } = await source.stat();
    if (size > LIMITS.bytes) throw beyond(LIMITS, 'bytes', file);
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    let filled = 0;
    for (let step = 1; filled < size && step > 0; filled += step) step = (await source.read(bytes, filled)).bytesRead;
    return bytes.subarray(0, filled);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    throw new Refusal('file-unreadable', `${file}：${REASONS[String(code)] ?? `打不开（${String(code)}）`}。`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件，请核对名字和位置',
  EISDIR: '是文件夹，里面没有能读的文件',
  EACCES: '没有读它的权限',
  EPERM: '没有读它的权限',
};
