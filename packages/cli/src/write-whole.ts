import { rename, rm, writeFile } from 'node:fs/promises';
import { Refusal } from '@hengji/model';

/** Writes a file whole or not at all: what stood there before stays until the new text is complete. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new Refusal('file-unreadable', `${file}：写不进去（${cause instanceof Error && 'code' in cause ? String(cause.code) : '原因不明'}）。请核对文件夹是否存在、有没有写的权限。`, { cause });
  }
}
