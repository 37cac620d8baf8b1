import { readFile } from 'node:fs/promises';
import { Refusal } from '@hengji/model';

/** The bytes of a file named on the command line, or a Refusal that says why not. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    throw new Refusal('file-unreadable', `${file}：${REASONS[String(code)] ?? `打不开（${String(code)}）`}。`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件，请核对名字和位置',
  EISDIR: '是文件夹，请给出里面的文件',
  EACCES: '没有读它的权限',
  EPERM: '没有读它的权限',
};
